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

import { isTraditional, traditionalShare } from '../comparable.ts';
import { type Block, type Flag, gapMark, type InlineMark, type Repaired } from '../page.ts';
import { brokenGloss, type Context, sign } from './byte-reading.ts';
import { type Run, readOn } from './byte-run.ts';
import { type Edit, editBlocks } from './edit.ts';
import { gbkBytes, gbkChar } from './gbk.ts';
import { likelihoodIn } from './likelihood.ts';
import { isToned, syllable } from './pinyin.ts';

/** From how many inserted commas on a page a site is known to insert them. */
const enoughCommas = 3;
const hanWithGloss = new RegExp(`(\\p{Script=Han})([(（]${syllable}[)）])?`, 'gu');

/** Logarithms: how the page's other glosses speak for a character, and its bare occurrences against it. */
const known = 6;
const unseen = -10;
const traditional = 3;

const insertedCommas = /[,，][，、。；：！？,]/g;

/**
 * Reads the run that begins with a broken gloss at `start`. Undefined where no reading ends well, or where two
 * of different lengths are equally good.
 * @example readGlossRun('橋?yàn)榧亦l(xiāng)招', 1, contextOf(blocks))?.text // '為家鄉'
 */
export function readGlossRun(text: string, start: number, context: Context): Run | undefined {
  const before = text[start - 1];
  const bytes = before === undefined ? undefined : gbkBytes(before);
  return bytes && readOn(text, start, before!, [{ at: start, last: bytes[1], out: '', gaps: [], prior: 0 }], context);
}

/**
 * Reads the run that begins with a comma inside a character: `?` is its first byte and the comma, and the sign
 * before which the comma was meant to stand holds its second byte. It is taken only where the text as it
 * stands is less probable, since `?！` may be what somebody wrote.
 */
export function readCommaRun(text: string, start: number, context: Context): Run | undefined {
  const before = text[start - 1] ?? '';
  if (/[?\uFFFD]/.test(text[start + 1] ?? '')) return { start, end: start + 2, text: gapMark, gaps: [[]], score: 0 };
  const bytes = gbkBytes(text[start + 1] ?? '');
  if (!bytes) return undefined;
  const [trail, pending] = bytes;
  // A comma before the `?` says that a sign stood here too, and only 。 has this second byte.
  const known = before === ',' && trail === 0xa3 ? '。' : undefined;
  const candidates: string[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const char = gbkChar(lead, trail);
    if (char && /\p{Script=Han}/u.test(char)) candidates.push(char);
  }
  const run = readOn(
    text,
    start,
    before,
    [{ at: start + 2, pending, last: pending, out: known ?? gapMark, gaps: known ? [] : [candidates], prior: 0 }],
    context,
  );
  return run && run.score > context.likelihood(before + text.slice(start, run.end)) ? run : undefined;
}

/** A site glosses a character wherever it stands, or nowhere; and mostly characters that Simplified writes otherwise. */
export function contextOf(blocks: Block[]): Context {
  const glossed = new Set<string>();
  const plain = new Set<string>();
  for (const { text } of blocks)
    for (const [, char, gloss] of text.matchAll(hanWithGloss)) (gloss ? glossed : plain).add(char!);
  const whole = blocks.map(({ text }) => text.replace(hanWithGloss, '$1')).join('\n');
  const script = traditionalShare(whole) > 0.08 ? 'zh-Hant' : 'zh-Hans';
  return {
    likelihood: likelihoodIn(script),
    pairs: (pair) => whole.split(pair).length - 1,
    prior: (char) =>
      (glossed.has(char) ? known : plain.has(char) ? unseen : 0) + (isTraditional(char) ? traditional : 0),
  };
}

/** Restores half-lost runs in all blocks. What no reading explains stays as it is and is flagged. */
export function repairHalfLost(blocks: Block[]): Repaired {
  const commas = blocks.reduce((sum, { text }) => sum + (text.match(insertedCommas)?.length ?? 0), 0) >= enoughCommas;
  const breaks = new RegExp(commas ? `${brokenGloss}|[?\\uFFFD]{1,2}(?=${sign.source.slice(1)})` : brokenGloss, 'g');
  const context = contextOf(blocks);
  const flags: Flag[] = [];
  const result = editBlocks(blocks, (text) => {
    const edits: Edit[] = [];
    let from = 0;
    for (const match of text.matchAll(breaks)) {
      if (match.index < from) continue;
      const gloss = match[1] !== undefined;
      const run = gloss ? readGlossRun(text, match.index, context) : readCommaRun(text, match.index, context);
      const quote = text.slice(Math.max(0, match.index - 1), (run?.end ?? match.index + match[0].length) + 1);
      if (!run) {
        flags.push({ kind: gloss ? 'gbk-run-unsolved' : 'question-mark-doubtful', quote });
        // What is left of the gloss is surely no text; what it stands for is at least one character.
        if (gloss && isToned(match[1]!)) edits.push(unsolved(match.index, match.index + match[0].length));
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

const unsolved = (start: number, end: number): Edit => ({
  start,
  end,
  insert: gapMark,
  kind: 'gbk-run-unsolved',
  marks: [{ type: 'gap', start: 0, end: gapMark.length }],
});

/** Where the lost characters of a run stand, each with what it most likely was. */
function gapMarks(run: Run): InlineMark[] {
  let gap = 0;
  return [...run.text.matchAll(new RegExp(gapMark, 'g'))].map(({ index }) => ({
    type: 'gap',
    start: index,
    end: index + gapMark.length,
    likely: run.gaps[gap++]?.[0],
  }));
}
