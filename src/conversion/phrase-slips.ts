/**
 * Set phrases of four characters with a slip of the hand in them: one left out, typed twice, changed for one that
 * sounds alike, or two that changed places. A slip is told where the phrase in its place makes the text's cheapest path
 * through the lattice cheaper by a margin. Whole: the kinds of slip are read off one table of phrases.
 */
import { readFileSync } from 'node:fs';
import { lazy } from '../core/lazy.ts';
import { pinyinSyllables } from '../core/pinyin.ts';
import { readTable } from '../core/tsv.ts';
import { pathCost } from './engine/lattice.ts';
import { lexicon } from './engine/lattice-data.ts';
import { foldToSimplified } from './fold-to-simplified.ts';
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
  '丰富多采 当家做主 惊惶失措 眼花撩乱 坚忍不拔 勠力同心 琳瑯满目 高居不下 而代之 冤错案 而知之 由衷谢 诚挚谢 各行业各 尽心力 热腾腾 乐融融 接而来 联席会 尽其用 德兼备 融一体'.split(
    ' ',
  ),
);

interface Phrases {
  words: string[];
  /** The four code units of each. */
  units: Uint16Array;
  costs: number[];
  /** True for those of the list: they may lack a character at an end. */
  sure: boolean[];
  /** By the first pair of characters, and by the last. */
  heads: Map<number, number[]>;
  tails: Map<number, number[]>;
  /** One byte for each hash of a pair: 1 where it is a head, 2 where it is a tail. */
  seen: Uint8Array;
}

const pairOf = (first: number, second: number): number => (first << 16) | second;
const hashOf = (first: number, second: number): number => (Math.imul(first, 0x9e35) ^ second) & 0x3ffff;

const phrases = lazy((): Phrases => {
  const { trie, costs } = lexicon();
  const known = new Map<string, number>();
  for (const [word, i] of trie.entries())
    if (word.length === length && costs[i]! <= dearest && !noPhrase.test(word) && partsCost(word) - costs[i]! >= bound)
      known.set(word, costs[i]!);
  const list = readTable(readFileSync(new URL('data/set-phrases.tsv', import.meta.url), 'utf8')).map(
    ([word = '']) => word,
  );
  for (const word of list) known.set(word, Math.min(listed, known.get(word) ?? listed));
  const own = new Set(list);
  const all: Phrases = {
    words: [...known.keys()],
    units: Uint16Array.from([...known.keys()].flatMap((word) => [...word].map((one) => one.charCodeAt(0)))),
    costs: [...known.values()],
    sure: [...known.keys()].map((word) => own.has(word)),
    heads: new Map(),
    tails: new Map(),
    seen: new Uint8Array(0x40000),
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
  const folded = foldToSimplified(text);
  const found: PhraseSlip[] = [];
  let second = folded.charCodeAt(0);
  for (let at = 0; at + 1 < folded.length; at++) {
    const first = second;
    second = folded.charCodeAt(at + 1);
    const kinds = seen[hashOf(first, second)]!;
    if (kinds === 0) continue;
    const pair = pairOf(first, second);
    const slip =
      ((kinds & 1) !== 0 ? slipOf(folded, at, heads.get(pair), true) : undefined) ??
      ((kinds & 2) !== 0 ? slipOf(folded, at, tails.get(pair), false) : undefined);
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
  const { words, units, costs, sure } = phrases();
  const [one, two] = [text.charCodeAt(isHead ? at + 2 : at - 1), text.charCodeAt(isHead ? at + 3 : at - 2)];
  let mayBe = false;
  for (let i = 0; i < numbers.length; i++) {
    const start = numbers[i]! * length;
    const inner = units[start + (isHead ? 2 : 1)]!;
    const outer = units[start + (isHead ? 3 : 0)]!;
    if (one === inner && two === outer) return undefined;
    // Of most phrases no kind of slip can be read off the two characters beside the half of it.
    mayBe ||= one === inner || one === outer || two === outer || (isHead && two === inner && one === units[start + 1]);
  }
  if (!mayBe) return undefined;
  for (const number of numbers) {
    const phrase = words[number]!;
    const span = isHead ? behind(text, at, phrase, sure[number]!) : before(text, at, phrase, sure[number]!);
    if (!span) continue;
    const slip = { at: span[0], length: span[1], better: phrase };
    const written = text.slice(slip.at, slip.at + slip.length);
    if (variants.has(written) || isKnown(written) || (slip.length < length && isCut(text, slip.at))) continue;
    if (slip.length < length && isClause(text, slip)) continue;
    if (isLikelier(text, slip, costs[number]!)) return slip;
  }
  return undefined;
}

const soundOf = new Map<number, string>();
/** True for two characters of one syllable, whatever their tones. */
function soundsAlike(one: number, other: number): boolean {
  if (one === other || !isHan(one)) return false;
  const [a, b] = [one, other].map((unit) => {
    const known = soundOf.get(unit) ?? pinyinSyllables(String.fromCharCode(unit)).join();
    soundOf.set(unit, known);
    return known;
  });
  return a === b;
}

/**
 * The stretch of a text whose first half is that of a phrase, and whose last is not: where it begins, how long it is.
 * @param isSure whether the phrase may lack its last character: 独生子 is no slip of 独生子女
 */
function behind(text: string, at: number, phrase: string, isSure: boolean): [number, number] | undefined {
  const [third, fourth] = [phrase.charCodeAt(2), phrase.charCodeAt(3)];
  const [one, two] = [text.charCodeAt(at + 2), text.charCodeAt(at + 3)];
  if (one === third) {
    if (two === third && text.charCodeAt(at + 4) === fourth) return [at, 5];
    if (soundsAlike(two, fourth)) return [at, 4];
    // Another character in the place of the last may be another phrase: 齐聚一堂 beside 欢聚一堂.
    return isSure && isEnd(two) ? [at, 3] : undefined;
  }
  if (one === fourth) return two === third ? [at, 4] : isEnd(two) ? [at, 3] : undefined;
  if (two === fourth && soundsAlike(one, third)) return [at, 4];
  return one === phrase.charCodeAt(1) && two === third && text.charCodeAt(at + 4) === fourth ? [at, 5] : undefined;
}

/** True for what no phrase goes on with. */
const isEnd = (unit: number): boolean => !isHan(unit) || '的地得了在和与是'.includes(String.fromCharCode(unit));

/** The same for the last half. */
function before(text: string, at: number, phrase: string, isSure: boolean): [number, number] | undefined {
  const [first, second] = [phrase.charCodeAt(0), phrase.charCodeAt(1)];
  const [one, two] = [text.charCodeAt(at - 1), text.charCodeAt(at - 2)];
  if (one === second) {
    if (two === second && text.charCodeAt(at - 3) === first) return [at - 3, 5];
    if (soundsAlike(two, first)) return [at - 2, 4];
    return isSure && (at < 2 || '，。、；：！？ '.includes(String.fromCharCode(two))) ? [at - 1, 3] : undefined;
  }
  if (one === first) return two === second ? [at - 2, 4] : isEnd(text.charCodeAt(at + 2)) ? [at - 1, 3] : undefined;
  return two === first && soundsAlike(one, second) ? [at - 2, 4] : undefined;
}

const isKnown = (word: string): boolean => lexicon().trie.has(word);

/** True where three characters of a phrase make a word with each other, or with what stands beside them. */
const isCut = (text: string, at: number): boolean =>
  [at - 1, at + 2].some((i) => i >= 0 && i + 1 < text.length && isKnown(text.slice(i, i + 2))) ||
  // Of the two pairs one is the half of the phrase that it was found by.
  (isKnown(text.slice(at, at + 2)) && isKnown(text.slice(at + 1, at + 3)));

/** True where a slip of three characters is part of a clause of four, which is a phrase of its own: 俾众周知. */
const isClause = (text: string, { at, length: long }: PhraseSlip): boolean => {
  const isHanAt = (i: number): boolean => i >= 0 && i < text.length && isHan(text.charCodeAt(i));
  const [before, behind] = [isHanAt(at - 1), isHanAt(at + long)];
  return before !== behind && !(before ? isHanAt(at - 2) : isHanAt(at + long + 1));
};

/** True where the phrase makes the run that holds it cheaper by the margin. */
function isLikelier(text: string, { at, length: long }: PhraseSlip, cost: number): boolean {
  let [start, end] = [at, at + long];
  while (start > 0 && at - start < reach && isHan(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - at - long < reach && isHan(text.charCodeAt(end))) end++;
  const run = text.slice(start, end);
  const [left, right] = [run.slice(0, at - start), run.slice(at - start + long)];
  const whole = pathCost(lexicon(), run);
  return pathCost(lexicon(), left) + cost + pathCost(lexicon(), right) <= whole - margin;
}
