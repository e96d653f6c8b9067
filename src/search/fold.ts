/**
 * The canonical form in which everything is indexed and asked for, so that a word is found whichever script it
 * was typed in: NFKC, no diacritics, lower case, and one character for each class of equivalents (发 發 髮).
 * Folding goes character by character: what stands inside a text still stands inside it when both are folded.
 */

/** The classes of equivalent characters: each character but the first of its class, and that first one. */
export type Classes = ReadonlyMap<string, string>;

/** A folded text that knows where it came from. */
export interface FoldedText {
  /** Folded characters, one code point each. */
  characters: string[];
  /** For each of them, the offset (UTF-16 code units) of its source. */
  starts: number[];
  /** For each of them, the offset after its source. */
  ends: number[];
}

/** Folds texts by the classes it was made with. */
export interface Fold {
  (text: string): string;
  /** The same, keeping the place of each character. */
  located(text: string): FoldedText;
}

/** Code points from here on take two UTF-16 code units. */
const firstAstral = 0x10000;

/** The editions set quotations in different marks. */
const quotes = /[“”‘’„‟「」『』﹁﹂﹃﹄"']/;

const plain = (character: string): string =>
  quotes.test(character) ? '"' : character.normalize('NFKC').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Makes a fold. All but the rarest characters are folded once and remembered.
 *
 * @example makeFold(new Map([['發', '发']]))('５Ｇ發展') // '5g发展'
 */
export function makeFold(classes: Classes): Fold {
  const known = new Array<string | undefined>(firstAstral);
  const foldOne = (character: string): string =>
    Array.from(plain(character), (part) => classes.get(part) ?? part).join('');
  const ofPoint = (point: number): string => {
    if (point >= firstAstral) return foldOne(String.fromCodePoint(point));
    known[point] ??= foldOne(String.fromCodePoint(point));
    return known[point];
  };
  const fold = (text: string): string => {
    let folded = '';
    for (let at = 0; at < text.length; ) {
      const point = text.codePointAt(at)!;
      folded += ofPoint(point);
      at += point < firstAstral ? 1 : 2;
    }
    return folded;
  };
  const located = (text: string): FoldedText => {
    const result: FoldedText = { characters: [], starts: [], ends: [] };
    for (let at = 0; at < text.length; ) {
      const point = text.codePointAt(at)!;
      const end = at + (point < firstAstral ? 1 : 2);
      for (const part of ofPoint(point)) {
        result.characters.push(part);
        result.starts.push(at);
        result.ends.push(end);
      }
      at = end;
    }
    return result;
  };
  return Object.assign(fold, { located });
}

/**
 * Writes classes as text, a class after another, separated by spaces, its first character leading.
 * @example writeClasses(new Map([['發', '发'], ['髮', '发']])) // '发發髮'
 */
export function writeClasses(classes: Classes): string {
  const members = new Map<string, string>();
  for (const [character, first] of classes) members.set(first, (members.get(first) ?? first) + character);
  return [...members.values()].join(' ');
}

/** Reads what `writeClasses` wrote. @example readClasses('发發髮').get('髮') // '发' */
export function readClasses(text: string): Classes {
  const classes = new Map<string, string>();
  for (const group of text.split(' ')) {
    const [first, ...others] = group;
    for (const character of others) classes.set(character, first!);
  }
  return classes;
}
