/**
 * Half-lost runs: text that a site damaged byte by byte and that byte arithmetic gives back.
 *
 * The site inserted `(pinyin)` after certain characters by searching bytes of GBK text. Where the two bytes
 * that matched belonged to two neighbours (the second of one, the first of the next), the bracket landed
 * inside a character. A decoder then took `(` for a trail byte, printed `?`, and read all that follows
 * shifted by one byte, until an ASCII byte brought it back:
 * `橋為家鄉` 98F2 9EE9 BCD2 E06C became `橋?yàn)榧亦l`, since F29E is 驗 (yàn). The pinyin says which character
 * matched, its first byte is known, and so the eaten second byte can be computed. Likewise a comma that was
 * inserted inside a character. Where such a comma also overwrote a byte, that one character is lost.
 */
import { type Edit, editBlocks } from '../edit.ts';
import { charsWithLead, gbkBytes, gbkChar, isLead } from '../gbk.ts';
import { type Block, type Flag, gapMark, type Mark, type Repaired } from '../page.ts';
import { reads, syllable } from '../pinyin.ts';
import { likelihood } from './likelihood.ts';

const glossAt = new RegExp(`[(（](${syllable})[)）]`, 'y');
const breakAt = new RegExp(`[?？\\uFFFD][(（]?(${syllable})[)）]`, 'y');
const breaks = new RegExp(`[?？\\uFFFD][(（]?(${syllable})[)）]`, 'g');

/** One way to read a run, so far. */
interface Reading {
  /** Where in the text it has come to. */
  at: number;
  /** A lead byte that waits for its trail byte. */
  pending?: number;
  /** The last byte read: with the next it may be the character that the pinyin names. */
  last: number;
  out: string;
  /** For each lost character, in order: what it could be. */
  gaps: string[][];
}

/** A run that was read: the stretch of text, what it says, and the candidates for each lost character. */
export interface Run {
  start: number;
  end: number;
  text: string;
  gaps: string[][];
}

const bracketed = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Full-width punctuation that a later clean-up made ASCII stands for two bytes again: `，` is A3AC. */
const wide = (char: string): [number, number] | undefined =>
  /[!-~]/.test(char) ? gbkBytes(String.fromCharCode(char.charCodeAt(0) + 0xfee0)) : undefined;

/** All next states of one reading; none where the bytes cannot be text. */
function advance(text: string, state: Reading): Reading[] {
  const { at, pending, last, out, gaps } = state;
  const broken = bracketed(breakAt, text, at);
  if (broken) {
    const next = at + broken[0].length;
    const found: Reading[] = [];
    for (let byte = 0x40; byte <= 0xfe; byte++) {
      const matched = gbkChar(last, byte);
      if (!matched || !reads(matched, broken[1]!)) continue;
      if (pending === undefined) {
        if (isLead(byte)) found.push({ at: next, pending: byte, last: byte, out, gaps });
      } else found.push({ at: next, last: byte, out: out + matched, gaps });
    }
    return found;
  }
  const gloss = bracketed(glossAt, text, at);
  if (gloss) return [{ ...state, at: at + gloss[0].length }];
  if (pending === undefined) return [];
  const char = text[at];
  const lost: Reading = { at: at + 1, last: 0, out: out + gapMark, gaps: [...gaps, charsWithLead(pending)] };
  if (char === undefined || char === '\n') return [{ ...lost, at }];
  if (char === '?' || char === '？' || char === '\uFFFD') return [lost];
  const found: Reading[] = [];
  const code = char.charCodeAt(0);
  const single = code < 0x80 ? gbkChar(pending, code) : undefined;
  if (single) found.push({ at: at + 1, last: code, out: out + single, gaps });
  const bytes = gbkBytes(char) ?? wide(char);
  const joined = bytes && gbkChar(pending, bytes[0]);
  if (bytes && joined) {
    const [, trail] = bytes;
    if (isLead(trail)) found.push({ at: at + 1, pending: trail, last: trail, out: out + joined, gaps });
    else if (trail < 0x80)
      found.push({ at: at + 1, last: trail, out: out + joined + String.fromCharCode(trail), gaps });
  }
  return found;
}

/**
 * Reads the run that begins with the break at `start`. Undefined where no reading ends well, or where the
 * best two are too near to each other to choose.
 * @example readRun('橋?yàn)榧亦l(xiāng)招', 1)?.text // '為家鄉'
 */
export function readRun(text: string, start: number): Run | undefined {
  const before = text[start - 1];
  const bytes = before === undefined ? undefined : gbkBytes(before);
  if (!bytes) return undefined;
  let open: Reading[] = [{ at: start, last: bytes[1], out: '', gaps: [] }];
  const done: Reading[] = [];
  while (open.length > 0 && done.length < 64) {
    const next: Reading[] = [];
    for (const state of open) {
      if (state.at > start && state.pending === undefined && !bracketed(breakAt, text, state.at)) done.push(state);
      else next.push(...advance(text, state));
    }
    open = next.sort((a, b) => score(before!, b) - score(before!, a)).slice(0, 64);
  }
  return choose(text, start, before!, done);
}

const score = (before: string, state: Reading): number =>
  likelihood(before + state.out.replaceAll(gapMark, '')) - 2.5 * state.gaps.length;

/** The clear winner; where readings of the same length differ in few places, those places become gaps. */
function choose(text: string, start: number, before: string, done: Reading[]): Run | undefined {
  const ranked = done.map((state) => ({ state, score: score(before, state) })).sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return undefined;
  const { state } = best;
  const rivals = ranked
    .slice(1)
    .filter((other) => best.score - other.score < 2 && other.state.at === state.at)
    .map(({ state: { out } }) => out);
  const chars = [...state.out];
  const gaps: string[][] = [];
  let known = 0;
  for (const [index, char] of chars.entries()) {
    if (char === gapMark) gaps.push(state.gaps[known++] ?? []);
    else {
      const others = new Set(
        rivals.map((rival) => [...rival][index]).filter((other) => other !== undefined && other !== char),
      );
      if (others.size > 0) {
        chars[index] = gapMark;
        gaps.push([char, ...(others as Set<string>)]);
      }
    }
  }
  const after = text[state.at] ?? '';
  const run = { start, end: state.at, text: chars.join(''), gaps };
  return { ...run, gaps: rankGaps(before, run, after) };
}

/** Orders the candidates of each gap by how well they stand between their neighbours. */
function rankGaps(before: string, run: Run, after: string): string[][] {
  const whole = [...(before + run.text + after)];
  const places = whole.flatMap((char, index) => (char === gapMark ? [index] : []));
  return run.gaps.map((candidates, gap) => {
    const place = places[gap]!;
    const fit = (char: string) => likelihood(`${whole[place - 1] ?? ''}${char}${whole[place + 1] ?? ''}`);
    return candidates
      .map((char) => ({ char, fit: fit(char) }))
      .sort((a, b) => b.fit - a.fit)
      .slice(0, 5)
      .map(({ char }) => char);
  });
}

/** Where the lost characters of a run stand, each with what it most likely was. */
function gapMarks(run: Run): Mark[] {
  let gap = 0;
  return [...run.text.matchAll(new RegExp(gapMark, 'g'))].map(({ index }) => ({
    type: 'gap',
    start: index,
    end: index + gapMark.length,
    likely: run.gaps[gap++]?.[0],
  }));
}

/** Restores half-lost runs in all blocks. What no reading explains stays as it is and is flagged. */
export function repairHalfLost(blocks: Block[]): Repaired {
  const flags: Flag[] = [];
  const result = editBlocks(blocks, (text) => {
    const edits: Edit[] = [];
    let from = 0;
    for (const match of text.matchAll(breaks)) {
      if (match.index < from) continue;
      const run = readRun(text, match.index);
      const quote = text.slice(Math.max(0, match.index - 1), (run?.end ?? match.index + match[0].length) + 1);
      if (!run) {
        flags.push({ kind: 'gbk-run-unsolved', quote, why: 'no reading of these bytes is text' });
        continue;
      }
      edits.push({ start: run.start, end: run.end, insert: run.text, kind: 'gbk-run', marks: gapMarks(run) });
      from = run.end;
      if (run.gaps.length === 0)
        flags.push({ kind: 'gbk-run-restored', quote, suggestions: [text[match.index - 1]! + run.text] });
      for (const suggestions of run.gaps) flags.push({ kind: 'lost-char', quote, suggestions });
    }
    return edits;
  });
  return { ...result, flags };
}
