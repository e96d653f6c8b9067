/**
 * What surrounds a character, as the context model reads it: three characters on each side in Simplified form, across
 * punctuation, which stands for its class, and the words on each side; nothing beyond the end of a sentence. Each feature
 * is a hash of a template, the character and what the template picks (the "hashing trick", Weinberger et al., ICML 2009).
 */
import type { Trie } from '../engine/trie.ts';
import { isHan } from '../han.ts';
import { endFrom, hashOf, startBefore, villageKindAt, wordAround } from './words.ts';

/** How far the window reaches on each side. */
const reach = 3;

/** Stands in training for a neighbour that nobody knows: a word of a dictionary has no sentence. */
export const unknown = '\ufffc';

/** Classes of what is no Han character. None is a code unit of one. */
const mark = { edge: 0, comma: 1, list: 2, quote: 3, digit: 4, letter: 5, blank: 6, other: 7, unknown: 8 } as const;

const marks = (() => {
  const of = new Uint8Array(0x10000).fill(mark.other);
  const put = (characters: string, kind: number): void => {
    for (const c of characters) of[c.charCodeAt(0)] = kind;
  };
  put('。！？；!?;\n\r', mark.edge);
  put('，,', mark.comma);
  put('、（(：:）)', mark.list);
  put('“”‘’「」『』《》〈〉"\'', mark.quote);
  put('0123456789０１２３４５６７８９%', mark.digit);
  put(' \t\u3000\u00a0', mark.blank);
  put(unknown, mark.unknown);
  put('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', mark.letter);
  return of;
})();

/** Code units from here on are Han characters. */
const firstHan = 0x2e80;

/** How many features a place has. */
export const featureCount = 34;

const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** Keys have 28 bits: so few features share one that no figure changes, and the table is a quarter smaller. */
const keyShift = 4;

/** The key of a feature for one candidate. @param candidate a code unit */
export const keyFor = (feature: number, candidate: number): number => {
  const mixed = Math.imul(feature ^ Math.imul(candidate, 0x85ebca6b), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> keyShift;
};

/** What the model reads code units as. */
export interface Symbols {
  /** A Han character in Simplified form, or the class of a mark. */
  units: Uint16Array;
  /** The word class of a Han character in Simplified form, 0 where it has none. */
  classes: Uint8Array;
  /** The words of the dictionary in Simplified form. */
  words: Trie;
  /** The names of Taiwan's villages, as `villageKindAt` takes them. */
  villages: ReadonlySet<number>;
}

/**
 * What the model reads code units as.
 * @param folding the Simplified form of each code unit
 * @param lists the characters of each word class
 * @param words the words of the dictionary in Simplified form
 * @param villages the names of Taiwan's villages, as `villageKindAt` takes them
 */
export function symbolsOf(
  folding: Uint16Array,
  lists: readonly string[],
  words: Trie,
  villages: ReadonlySet<number>,
): Symbols {
  const classes = new Uint8Array(0x10000);
  for (const [i, list] of lists.entries()) for (const c of list) classes[c.charCodeAt(0)] = i + 1;
  return { units: folding.map((folded, unit) => (isHan(unit) ? folded : marks[unit]!)), classes, words, villages };
}

/** The symbol at a place, or the edge where an edge lies between. */
const symbolAt = (text: string, place: number, inner: number, units: Uint16Array): number =>
  inner === mark.edge || place < 0 || place >= text.length ? mark.edge : units[text.charCodeAt(place)]!;

/** How many features come first: those of the neighbours, which settle most places. */
export const coreCount = 7;

/** How many there are without those of the words around, which take longest. */
export const characterCount = 24;

/**
 * Writes the first features of a place in a text.
 * @param source the character in Simplified form
 * @param prior what the lattice makes of the character
 * @param reading how it came to that
 * @param out takes `coreCount` hashes
 */
export function coreFeatures(
  text: string,
  at: number,
  source: number,
  { units }: Symbols,
  prior: number,
  reading: number,
  out: Int32Array,
): void {
  const own = mix(0x2545f491, source);
  const l1 = symbolAt(text, at - 1, own, units);
  const l2 = symbolAt(text, at - 2, l1, units);
  const r1 = symbolAt(text, at + 1, own, units);
  const r2 = symbolAt(text, at + 2, r1, units);
  const left = mix(mix(own, 1), l1);
  const right = mix(mix(own, 2), r1);
  out[0] = own;
  out[1] = mix(mix(mix(own, 9), prior), reading);
  out[2] = left;
  out[3] = right;
  out[4] = mix(left, l2);
  out[5] = mix(right, r2);
  out[6] = mix(mix(left, r1), 5);
}

/** The class of a symbol of `symbolAt`: that of a character, or the symbol itself where it stands for no character. */
const classAt = (symbol: number, classes: Uint8Array): number =>
  symbol < firstHan ? symbol : firstHan + classes[symbol]!;

/** Writes the other features of the characters around behind the first, from which it takes what they share. */
export function characterFeatures(text: string, at: number, { units, classes }: Symbols, out: Int32Array): void {
  const own = out[0]!;
  const read = out[1]!;
  const l1 = symbolAt(text, at - 1, own, units);
  const l2 = symbolAt(text, at - 2, l1, units);
  const l3 = symbolAt(text, at - reach, l2, units);
  const r1 = symbolAt(text, at + 1, own, units);
  const r2 = symbolAt(text, at + 2, r1, units);
  const r3 = symbolAt(text, at + reach, r2, units);
  const both = mix(out[2]!, r1);
  out[7] = mix(mix(own, 3), l2);
  out[8] = mix(mix(own, 4), r2);
  out[9] = mix(out[4]!, l3);
  out[10] = mix(out[5]!, r3);
  out[11] = mix(mix(both, 6), l2);
  out[12] = mix(mix(both, 7), r2);
  out[13] = mix(mix(own, 5), l3);
  out[14] = mix(mix(own, 6), r3);
  out[15] = mix(mix(read, 1), l1);
  out[16] = mix(mix(read, 2), r1);
  const [cl1, cl2] = [classAt(l1, classes), classAt(l2, classes)];
  const [cr1, cr2] = [classAt(r1, classes), classAt(r2, classes)];
  const left = mix(mix(own, 10), cl1);
  const right = mix(mix(own, 11), cr1);
  out[17] = left;
  out[18] = right;
  out[19] = mix(left, cl2);
  out[20] = mix(right, cr2);
  out[21] = mix(mix(left, 12), cr1);
  out[22] = mix(mix(left, 13), r1);
  out[23] = mix(mix(right, 14), l1);
}

/** Writes the features of the words around, two on each side, behind all others, from which it takes what they share. */
export function wordFeatures(text: string, at: number, { units, words, villages }: Symbols, out: Int32Array): void {
  const own = out[0]!;
  const l1 = symbolAt(text, at - 1, own, units);
  const r1 = symbolAt(text, at + 1, own, units);
  const start = startBefore(words, text, at, units);
  const end = endFrom(words, text, at + 1, units);
  const wordLeft = start === at - 1 ? l1 : hashOf(text, start, at, units);
  const wordRight = end === at + 2 ? r1 : hashOf(text, at + 1, end, units);
  out[24] = mix(mix(own, 15), wordLeft);
  out[25] = mix(mix(own, 16), wordRight);
  out[26] = mix(mix(out[24]!, 17), wordRight);
  out[27] = mix(mix(out[24]!, 18), r1);
  const village = villageKindAt(words, villages, text, at, units);
  out[28] = mix(mix(out[25]!, 19), village || l1);
  out[29] = mix(mix(mix(own, 20), wordAround(words, text, at, units)), village);
  const beforeStart = startBefore(words, text, start, units);
  const behindEnd = endFrom(words, text, end, units);
  const secondLeft =
    beforeStart === start - 1 ? symbolAt(text, beforeStart, l1, units) : hashOf(text, beforeStart, start, units);
  const secondRight = behindEnd === end + 1 ? symbolAt(text, end, r1, units) : hashOf(text, end, behindEnd, units);
  out[30] = mix(mix(own, 21), secondLeft);
  out[31] = mix(mix(own, 22), secondRight);
  out[32] = mix(mix(out[24]!, 23), secondLeft);
  out[33] = mix(mix(out[25]!, 24), secondRight);
}
