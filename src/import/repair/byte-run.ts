/**
 * Reading a run of text that was decoded one byte off: all ways in which its bytes can be characters, and the
 * one that is clearly the most probable.
 */

import { gapMark } from '../page.ts';
import { charsWithLead, gbkBytes, gbkChar, isLead } from './gbk.ts';
import type { Likelihood } from './likelihood.ts';
import { reads, syllable } from './pinyin.ts';

/** A gloss that landed between characters. */
const glossAt = new RegExp(`[(（](${syllable})[)）]`, 'y');
/** A gloss that landed inside one: its bracket was taken for a trail byte. */
export const brokenGloss = `(?<=[^\\x00-\\x7F])[?？\\uFFFD][(（]?(${syllable})[)）]`;
const brokenAt = new RegExp(brokenGloss, 'y');

/** Signs before which sites inserted commas. */
export const sign = /^[，、。；：！？]/;

/** What a reading loses by a lost character: about the logarithm of the probability of one. */
export const lostPenalty = 6;
/**
 * By how much a reading must be the more probable one to be taken, as a logarithm. Words are only a part of
 * what makes a text probable, hence the wide lead; where readings end in different places the bytes have spoken.
 */
const clearLead = 7;
const clearEnd = 4;
/** Readings that are followed at once, and that are kept. */
const width = 64;

/** One way to read a run, so far. */
export interface Reading {
  /** Where in the text it has come to. */
  at: number;
  /** A lead byte that waits for its trail byte. */
  pending?: number;
  /** The last byte read: with the next it may be the character that a pinyin names. */
  last: number;
  out: string;
  /** For each lost character, in order: what it could be. */
  gaps: string[][];
  /** The logarithm of how much the page speaks for the characters that the glosses of this reading name. */
  prior: number;
}

/** What the rest of the page says about its runs. */
export interface Context {
  likelihood: Likelihood;
  /** How much the page speaks for or against a character being one that its site glosses, as a logarithm. */
  prior: (char: string) => number;
  /** How often the page writes these two characters side by side. */
  pairs: (pair: string) => number;
}

/** A run that was read: the stretch of text, what it says, and the candidates for each lost character. */
export interface Run {
  start: number;
  end: number;
  text: string;
  gaps: string[][];
  /** The logarithm of its probability, about. */
  score: number;
}

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Full-width punctuation that a later clean-up made ASCII stands for two bytes again: `，` is A3AC. */
const wide = (char: string): [number, number] | undefined =>
  /[!-~]/.test(char) ? gbkBytes(String.fromCharCode(char.charCodeAt(0) + 0xfee0)) : undefined;

/** All next states of one reading; none where the bytes cannot be text. */
function advance(text: string, state: Reading, context: Context): Reading[] {
  const broken = matchAt(brokenAt, text, state.at);
  if (broken) return throughGloss(state, broken, context);
  const gloss = matchAt(glossAt, text, state.at);
  if (gloss) return [{ ...state, at: state.at + gloss[0].length, prior: state.prior + testimony(text, state) }];
  if (state.pending === undefined) return [];
  const char = text[state.at];
  if (char === undefined || char === '\n') return [lose(state, state.at, false)];
  if (char === '?' || char === '？' || char === '\uFFFD')
    return [lose(state, state.at + 1, !endsHere(text, state.at + 1))];
  return throughChar(text, state, state.pending, char);
}

/** A gloss after a character that it does not belong to speaks against a reading. */
function testimony(text: string, { at, out }: Reading): number {
  const gloss = matchAt(glossAt, text, at);
  const named = out.at(-1);
  if (!gloss || named === undefined || named === gapMark) return 0;
  return reads(named, gloss[1]!) ? 4 : -4;
}

/** The eaten byte is the second of the character that the pinyin names; its first is the byte before. */
function throughGloss(state: Reading, broken: RegExpExecArray, context: Context): Reading[] {
  const { at, pending, last, out, gaps } = state;
  const next = at + broken[0].length;
  const found: Reading[] = [];
  for (let byte = 0x40; byte <= 0xfe; byte++) {
    const matched = gbkChar(last, byte);
    if (!matched || !reads(matched, broken[1]!)) continue;
    const prior = state.prior + context.prior(matched);
    if (pending !== undefined) found.push({ at: next, last: byte, out: out + matched, gaps, prior });
    else if (isLead(byte)) found.push({ at: next, pending: byte, last: byte, out, gaps, prior });
  }
  return found;
}

/** The two bytes of a character that was read off the boundary: a trail byte and the next lead byte. */
function throughChar(text: string, state: Reading, pending: number, char: string): Reading[] {
  const { at, out, gaps, prior } = state;
  const found: Reading[] = [];
  if (char === ',' && /[，、。；：！？?\uFFFD]/.test(text[at + 1] ?? '')) found.push({ ...state, at: at + 1 });
  // Byte 80 by itself is € in code page 936.
  const code = char === '€' ? 0x80 : char.charCodeAt(0);
  const single = code <= 0x80 ? gbkChar(pending, code) : undefined;
  if (single) found.push({ at: at + 1, last: code, out: out + single, gaps, prior });
  const bytes = gbkBytes(char) ?? wide(char);
  const joined = bytes && gbkChar(pending, bytes[0]);
  if (!bytes || !joined) return found;
  const [, trail] = bytes;
  if (isLead(trail)) found.push({ at: at + 1, pending: trail, last: trail, out: out + joined, gaps, prior });
  else if (trail < 0x80)
    found.push({ at: at + 1, last: trail, out: out + joined + String.fromCharCode(trail), gaps, prior });
  return found;
}

/** A trail byte that is gone; `more` where the sign that was eaten with it was one of the text's own. */
const lose = (state: Reading, at: number, more: boolean): Reading => ({
  at,
  last: 0,
  prior: state.prior,
  out: state.out + gapMark + (more ? gapMark : ''),
  gaps: [...state.gaps, charsWithLead(state.pending!), ...(more ? [[]] : [])],
});

/** Before a sign an inserted comma was eaten, at the end a line break, before the rest of a tag its `<`. */
const endsHere = (text: string, at: number): boolean =>
  at >= text.length || sign.test(text[at]!) || /^\s|^\/?[a-z]{1,8}>/i.test(text.slice(at, at + 10));

/**
 * Follows readings to where they are in step with the text again. Undefined where none ends well.
 * @param before the character before the run, which helps to judge it
 */
export function readOn(
  text: string,
  start: number,
  before: string,
  first: Reading[],
  context: Context,
): Run | undefined {
  let open = first;
  const done: Reading[] = [];
  while (open.length > 0 && done.length < width) {
    const next: Reading[] = [];
    for (const state of open) {
      if (state.at > start && state.pending === undefined && !matchAt(brokenAt, text, state.at)) done.push(state);
      else next.push(...advance(text, state, context));
    }
    open =
      next.length > width
        ? next.sort((a, b) => score(before, b, context) - score(before, a, context)).slice(0, width)
        : next;
  }
  return choose(text, start, before, done, context);
}

const score = (before: string, state: Reading, { likelihood }: Context): number =>
  likelihood(before + state.out) + state.prior - lostPenalty * state.gaps.length;

/** The most probable reading; where others of the same length come near it, what they differ in becomes a gap. */
function choose(text: string, start: number, before: string, done: Reading[], context: Context): Run | undefined {
  const ranked = done
    .map((state) => ({ state, score: score(before, state, context) + testimony(text, state) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return undefined;
  const isSame = ({ state }: typeof best) => state.at === best.state.at && state.out.length === best.state.out.length;
  if (ranked.some((other) => !isSame(other) && best.score - other.score < clearEnd)) return undefined;
  const near = ranked.slice(1).filter((other) => isSame(other) && best.score - other.score < clearLead);
  const chars = [...best.state.out];
  const gaps: string[][] = [];
  let known = 0;
  for (const [index, char] of chars.entries()) {
    if (char === gapMark) gaps.push(best.state.gaps[known++] ?? []);
    else {
      const others = near.map(({ state }) => [...state.out][index]!).filter((other) => other !== char);
      if (others.length === 0) continue;
      chars[index] = gapMark;
      gaps.push([char, ...new Set(others)]);
    }
  }
  const run = { start, end: best.state.at, text: chars.join(''), gaps, score: best.score };
  return { ...run, gaps: rank(before, run, text[run.end] ?? '', context) };
}

/** Orders the candidates of each gap by how well they stand between their neighbours, and keeps five. */
function rank(first: string, run: Run, last: string, { likelihood, pairs }: Context): string[][] {
  const whole = [...(first + run.text + last)];
  const places = whole.flatMap((char, index) => (char === gapMark ? [index] : []));
  return run.gaps.map((candidates, gap) => {
    const place = places[gap]!;
    const before = whole[place - 1] ?? '';
    const after = whole[place + 1] ?? '';
    const suits = (char: string) =>
      likelihood(before + char + after) + 2 * Math.log1p(pairs(before + char) + pairs(char + after));
    return candidates
      .map((char) => ({ char, suits: suits(char) }))
      .sort((a, b) => b.suits - a.suits)
      .slice(0, 5)
      .map(({ char }) => char);
  });
}
