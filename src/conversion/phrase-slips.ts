/**
 * Set phrases of four characters with a slip of the hand in them: one left out, typed twice, changed for one that
 * sounds alike, or two that changed places. A slip is told where the phrase in its place makes the text's cheapest path
 * through the lattice cheaper by a margin.
 */
import { readFileSync } from 'node:fs';
import { lazy } from '../core/lazy.ts';
import { pinyinSyllables } from '../core/pinyin.ts';
import { readTable } from '../core/tsv.ts';
import { pathCost } from './engine/lattice.ts';
import { lexicon } from './engine/lattice-data.ts';
import { foldedUnits, foldToSimplified } from './fold-to-simplified.ts';
import { isHan } from './han.ts';

/** A set phrase that was not written as it is. */
export interface PhraseSlip {
  /** Offset of what was written, in UTF-16 code units, and its length. */
  at: number;
  length: number;
  /** The phrase, in Simplified. */
  better: string;
}

/** Words of the lexicon that are dearer are too seldom to be sure of; those of the list have this cost. */
const dearest = 16;
const listed = 13;
/** By so much a phrase is cheaper than its parts: 平方公里 is two words, 一如既往 is one. */
const bound = 12;
/** Natural logarithms by which the path must become cheaper: measured on press and reports. */
const margin = 6;
/** Characters on either side that a path is searched through. */
const reach = 5;

const length = 4;

/** Numbers, kinds, and names from other languages, which are spelt in more than one way. */
const noPhrase = /[第百十型]|[斯尔克洛亚伊利诺罗拉曼兰巴尼莫阿哥萨].?[斯尔克洛亚伊利诺罗拉曼兰巴尼莫阿哥萨]|亚历山大/;
/** Forms that are as right as the phrase that they are near. */
const variants = new Set(
  '丰富多采 坚忍不拔 勠力同心 琳瑯满目 高居不下 而代之 冤错案 而知之 由衷谢 诚挚谢 各行业各 尽心力 热腾腾 乐融融 接而来 联席会 尽其用 德兼备 融一体'.split(
    ' ',
  ),
);

interface Phrases {
  words: string[];
  costs: number[];
  /** By the first pair of characters, and by the last. */
  heads: Map<number, number[]>;
  tails: Map<number, number[]>;
  /** One byte for each hash of a pair: 1 where it is a head, 2 where it is a tail. */
  seen: Uint8Array;
}

const pairOf = (first: number, second: number): number => (first << 16) | second;
const hashOf = (first: number, second: number): number => (Math.imul(first, 0x9e35) ^ second) & 0xfffff;

const phrases = lazy((): Phrases => {
  const { trie, costs } = lexicon();
  const known = new Map<string, number>();
  for (const [word, i] of trie.entries())
    if (word.length === length && costs[i]! <= dearest && !noPhrase.test(word) && partsCost(word) - costs[i]! >= bound)
      known.set(word, costs[i]!);
  for (const [word = ''] of readTable(readFileSync(new URL('data/set-phrases.tsv', import.meta.url), 'utf8')))
    known.set(word, Math.min(listed, known.get(word) ?? listed));
  const all: Phrases = {
    words: [...known.keys()],
    costs: [...known.values()],
    heads: new Map(),
    tails: new Map(),
    seen: new Uint8Array(0x100000),
  };
  for (const [i, word] of all.words.entries())
    for (const [map, at, bit] of [
      [all.heads, 0, 1],
      [all.tails, 2, 2],
    ] as const) {
      const [first, second] = [word.charCodeAt(at), word.charCodeAt(at + 1)];
      const pair = pairOf(first, second);
      map.set(pair, [...(map.get(pair) ?? []), i]);
      all.seen[hashOf(first, second)]! |= bit;
    }
  return all;
});

/** The cost of the cheapest way to cut a word into shorter ones. */
function partsCost(word: string): number {
  let cheapest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < word.length; at++) {
    const sum = pathCost(lexicon(), word.slice(0, at)) + pathCost(lexicon(), word.slice(at));
    if (sum < cheapest) cheapest = sum;
  }
  return cheapest;
}

/** @param text in either script @example phraseSlips('办事一如往地认真') // 一如既往 */
export function phraseSlips(text: string): PhraseSlip[] {
  const { heads, tails, seen } = phrases();
  const folding = foldedUnits();
  const found: PhraseSlip[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const [first, second] = [folding[text.charCodeAt(at)]!, folding[text.charCodeAt(at + 1)]!];
    const kinds = seen[hashOf(first, second)]!;
    if (kinds === 0) continue;
    const pair = pairOf(first, second);
    const slip =
      ((kinds & 1) !== 0 ? slipOf(text, at, heads.get(pair), true) : undefined) ??
      ((kinds & 2) !== 0 ? slipOf(text, at, tails.get(pair), false) : undefined);
    if (!slip || found.some((other) => slip.at < other.at + other.length && other.at < slip.at + slip.length)) continue;
    found.push(slip);
  }
  return found;
}

/** @param numbers phrases that have the pair at `at` as their first half, or as their last */
function slipOf(
  text: string,
  at: number,
  numbers: readonly number[] | undefined,
  isHead: boolean,
): PhraseSlip | undefined {
  if (!numbers) return undefined;
  const around = foldToSimplified(text.slice(Math.max(0, at - 4), at + 7));
  const own = Math.min(4, at);
  for (const number of numbers) {
    const phrase = phrases().words[number]!;
    const start = own - (isHead ? 0 : 2);
    if (around.startsWith(phrase, start) && start >= 0) return undefined;
    const span = isHead ? behind(around, own, phrase) : before(around, own, phrase);
    if (!span) continue;
    const slip = { at: at - own + span[0], length: span[1], better: phrase };
    const written = around.slice(span[0], span[0] + span[1]);
    if (variants.has(written) || isKnown(written) || (span[1] < length && isCut(around, span[0]))) continue;
    if (isLikelier(text, slip, phrases().costs[number]!)) return slip;
  }
  return undefined;
}

const soundOf = new Map<string, string>();
function soundsAlike(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other || one === other || !isHan(one.charCodeAt(0))) return false;
  const [a, b] = [one, other].map((character) => {
    const known = soundOf.get(character) ?? pinyinSyllables(character).join();
    soundOf.set(character, known);
    return known;
  });
  return a === b;
}

/** The stretch of a text whose first half is that of a phrase, and whose last is not: where it begins and how long it is. */
function behind(text: string, at: number, phrase: string): [number, number] | undefined {
  const [, , third = '', fourth = ''] = phrase;
  const [one, two, three] = [text[at + 2], text[at + 3], text[at + 4]];
  if (one === third && two === fourth) return undefined;
  if (one === third && two === third && three === fourth) return [at, 5];
  if (one === phrase[1] && two === third && three === fourth) return [at, 5];
  if (one === fourth && two === third) return [at, 4];
  if (two === fourth && soundsAlike(one, third)) return [at, 4];
  if (one === third && soundsAlike(two, fourth)) return [at, 4];
  if (one === fourth) return [at, 3];
  // Another character in the place of the last may be another phrase: 齐聚一堂 beside 欢聚一堂.
  return one === third && isEnd(two) ? [at, 3] : undefined;
}

const isKnown = (word: string): boolean => lexicon().trie.has(word);

/** True where three characters of a phrase make a word with each other, or with what stands beside them. */
const isCut = (text: string, at: number): boolean =>
  [at - 1, at + 2].some((i) => i >= 0 && i + 1 < text.length && isKnown(text.slice(i, i + 2))) ||
  // Of the two pairs one is the half of the phrase that was found it by.
  (isKnown(text.slice(at, at + 2)) && isKnown(text.slice(at + 1, at + 3)));

/** True for what no phrase goes on with. */
const isEnd = (character: string | undefined): boolean =>
  character === undefined || !isHan(character.charCodeAt(0)) || '的地得了在和与是'.includes(character);

/** The same for the last half. */
function before(text: string, at: number, phrase: string): [number, number] | undefined {
  const [first = '', second = ''] = phrase;
  const [one, two, three] = [text[at - 1], text[at - 2], text[at - 3]];
  if (one === second && two === first) return undefined;
  if (one === second && two === second && three === first) return [at - 3, 5];
  if (one === first && two === second) return [at - 2, 4];
  if (two === first && soundsAlike(one, second)) return [at - 2, 4];
  if (one === second && soundsAlike(two, first)) return [at - 2, 4];
  if (one === first) return [at - 1, 3];
  return one === second && (two === undefined || '，。、；：！？ '.includes(two)) ? [at - 1, 3] : undefined;
}

/** True where the phrase makes the run that holds it cheaper by the margin. */
function isLikelier(text: string, { at, length: long }: PhraseSlip, cost: number): boolean {
  let [start, end] = [at, at + long];
  while (start > 0 && at - start < reach && isHan(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - at - long < reach && isHan(text.charCodeAt(end))) end++;
  const run = foldToSimplified(text.slice(start, end));
  const [left, right] = [run.slice(0, at - start), run.slice(at - start + long)];
  const whole = pathCost(lexicon(), run);
  return pathCost(lexicon(), left) + cost + pathCost(lexicon(), right) <= whole - margin;
}
