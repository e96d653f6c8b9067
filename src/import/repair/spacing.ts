/** Spaces: indents, spread titles, stray spaces between Han characters. */

import type { Block, Repaired } from '../page.ts';
import { applyEdits, type Edit, editBlocks, editsFor } from './edit.ts';

/** A name of two characters is set with a space to the width of three: 高 原. Longer spreads are decoration. */
const spread = /(?<![\p{Script=Han}\w][ 　]?)\p{Script=Han}(?:[ 　]\p{Script=Han}){3,}(?![ 　]?[\p{Script=Han}\w])/gu;

/** Wide gaps part the fields of a metadata line, so they are closed only once the lines are classified. */
export const closeGaps = (block: Block): Block =>
  block.kind === 'table'
    ? block
    : applyEdits(block, editsFor(block.text, /[ \t\u00A0　]{2,}|[\t\u00A0　]/g, 'space', ' ')).block;

/**
 * Trims lines, closes up spread-out words, and removes spaces that stand beside full-width punctuation.
 * A single space between two phrases, as in a title of two parts or after a dateline, stays.
 * @example repairSpacing([paragraph('　　香 港 某 某 總 商 會')]).blocks[0].text // '香港某某總商會'
 */
export function repairSpacing(blocks: Block[]): Repaired {
  const trimmed = editBlocks(blocks, (text) => trims(text));
  const closed = editBlocks(trimmed.blocks, (text) =>
    editsFor(text, spread, 'spread', ([run]) => run.replace(/[ 　]/g, '')),
  );
  const clean = editBlocks(closed.blocks, (text) =>
    editsFor(
      text,
      /(?<=[，、；：])[ \u00A0　]+|[ \u00A0　]+(?=[，、。；：？！）」』”])|(?<=\d)[ \u00A0　]+(?=[年月日])|(?<=[年月]) +(?=\d)/g,
      'space',
      '',
    ),
  );
  return { blocks: clean.blocks, changes: [...closed.changes, ...clean.changes], flags: [] };
}

function trims(text: string): Edit[] {
  const start = /^[\s\u00A0　]+/.exec(text)?.[0].length ?? 0;
  if (start === text.length) return start === 0 ? [] : [{ start: 0, end: start, insert: '', kind: 'indent' }];
  const end = /[\s\u00A0　]+$/.exec(text)?.[0].length ?? 0;
  const edits: Edit[] = [];
  if (start > 0) edits.push({ start: 0, end: start, insert: '', kind: 'indent' });
  if (end > 0) edits.push({ start: text.length - end, end: text.length, insert: '', kind: 'indent' });
  return edits;
}
