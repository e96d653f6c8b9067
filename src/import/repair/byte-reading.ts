/**
 * The ways in which a run of bytes that was decoded one byte off can be read as GBK: from one reading to the next
 * ones, a character further.
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

/** True where a gloss that landed inside a character begins. */
export const isBrokenAt = (text: string, at: number): boolean => matchAt(brokenAt, text, at) !== null;

/** A match that begins at an offset. */
const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Full-width punctuation that a later clean-up made ASCII stands for two bytes again: `，` is A3AC. */
const wide = (char: string): [number, number] | undefined =>
  /[!-~]/.test(char) ? gbkBytes(String.fromCharCode(char.charCodeAt(0) + 0xfee0)) : undefined;

/** All next states of one reading; none where the bytes cannot be text. */
export function advance(text: string, state: Reading, context: Context): Reading[] {
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
export function testimony(text: string, { at, out }: Reading): number {
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
