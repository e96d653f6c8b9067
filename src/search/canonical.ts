/**
 * The canonical form of text: what is indexed, and what a query becomes, so that a word is found in whichever script,
 * width, glyph or punctuation either was typed. Characters: NFKC, no diacritics, lower case, radicals as ideographs,
 * Chinese digits as figures, one character for each equivalence class (发 發 髮). Signs: see signs.ts.
 */
import { radicalIdeographs } from './radicals.ts';
import { foldSigns } from './signs.ts';

/** Equivalence classes of characters: each character but its class's representative, and that representative. */
export type Classes = ReadonlyMap<string, string>;

/** A canonical text with the origin of each of its UTF-16 code units. */
export interface LocatedText {
  text: string;
  /** For each unit, the offset (UTF-16) at which its source begins. */
  starts: number[];
  /** For each unit, the offset after its source. */
  ends: number[];
}

/** Makes text canonical, by the classes it was made with. */
export interface Canonicalise {
  /** Lines stay lines; within a line only letters, figures and the signs that count are left. */
  (text: string): string;
  /** The same with the origin of each unit. */
  located(text: string): LocatedText;
}

/** Code points from here on take two UTF-16 code units. */
const firstAstral = 0x10000;

const chineseDigits = '〇一二三四五六七八九';

/** Typists without 〇 use the white circle: 二○○九. */
const zeros = /[零○◯]/;

/** Chinese digits as figures. */
function digitOf(character: string): string {
  if (zeros.test(character)) return '0';
  const digit = chineseDigits.indexOf(character);
  return digit < 0 ? character : String(digit);
}

/** A character's form without regard to the classes: several characters where it is a ligature or a unit. */
function plainForm(character: string): string {
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return '';
  const ideograph = radicalIdeographs.get(character) ?? character;
  return ideograph.normalize('NFKC').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Outside the Basic Multilingual Plane only letters count; emoji do not. */
const isKept = (part: string): boolean => part.length === 1 || /[\p{L}\p{N}]/u.test(part);

/**
 * Makes `canonicalise`. The form of each character is worked out once.
 *
 * @example makeCanonicalise(new Map([['發', '发']]))('《５Ｇ》發展，第⼆期') // '5g发展,第2期'
 */
export function makeCanonicalise(classes: Classes): Canonicalise {
  const known = new Array<string | undefined>(firstAstral);
  const formOf = (character: string): string =>
    Array.from(plainForm(classes.get(character) ?? character), (part) => digitOf(classes.get(part) ?? part))
      .filter(isKept)
      .join('');
  const ofPoint = (point: number): string => {
    if (point >= firstAstral) return formOf(String.fromCodePoint(point));
    known[point] ??= formOf(String.fromCharCode(point));
    return known[point];
  };
  const canonicalise = (text: string): string => {
    let folded = '';
    for (let at = 0; at < text.length; ) {
      const point = text.codePointAt(at)!;
      folded += ofPoint(point);
      at += point < firstAstral ? 1 : 2;
    }
    return foldSigns(folded);
  };
  const located = (text: string): LocatedText => {
    let folded = '';
    const sources: number[] = [];
    const sourceEnds: number[] = [];
    for (let at = 0; at < text.length; ) {
      const point = text.codePointAt(at)!;
      const end = at + (point < firstAstral ? 1 : 2);
      const form = ofPoint(point);
      folded += form;
      for (let unit = 0; unit < form.length; unit++) {
        sources.push(at);
        sourceEnds.push(end);
      }
      at = end;
    }
    const kept: number[] = [];
    const canonical = foldSigns(folded, kept);
    return {
      text: canonical,
      starts: kept.map((unit) => sources[unit]!),
      ends: kept.map((unit) => sourceEnds[unit]!),
    };
  };
  return Object.assign(canonicalise, { located });
}
