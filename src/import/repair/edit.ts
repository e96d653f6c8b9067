/** Edits of a block's text that keep its inline marks where they belong, and leave a receipt. */
import type { Block, Change, InlineMark } from '../page.ts';

/** Replaces `start..end` (UTF-16 code units) by `insert`. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
  kind: string;
  /** Marks inside `insert`, by its offsets. */
  marks?: InlineMark[];
}

/**
 * Applies edits, which must be in order and must not overlap.
 * @example applyEdits(paragraph('家鄉(xiāng)'), [{ start: 2, end: 9, insert: '', kind: 'gloss' }]).block.text // '家鄉'
 */
export function applyEdits(block: Block, edits: Edit[]): { block: Block; changes: Change[] } {
  if (edits.length === 0) return { block, changes: [] };
  const { text } = block;
  const pieces: string[] = [];
  const changes: Change[] = [];
  const added: InlineMark[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end, insert, kind, marks = [] } of edits) {
    length += start - from;
    added.push(...marks.map((mark) => ({ ...mark, start: mark.start + length, end: mark.end + length })));
    length += insert.length;
    pieces.push(text.slice(from, start), insert);
    changes.push({ kind, from: text.slice(start, end), to: insert, quote: around(text, start, end) });
    from = end;
  }
  pieces.push(text.slice(from));
  const moved = shiftOf(edits);
  const marks = block.marks
    .map((mark): InlineMark => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }))
    .filter((mark) => mark.end > mark.start)
    .concat(added);
  return { block: { ...block, text: pieces.join(''), marks }, changes };
}

/** The edits that turn every match of a pattern into `insert`; a function may refuse a match with `undefined`. */
export function editsFor(
  text: string,
  pattern: RegExp,
  kind: string,
  insert: string | ((match: RegExpExecArray) => string | undefined),
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = typeof insert === 'string' ? insert : insert(match);
    if (value === undefined || value === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, insert: value, kind });
  }
  return edits;
}

/** A quotation of the place, with up to eight characters on each side. */
export const around = (text: string, start: number, end: number, reach = 8): string =>
  text.slice(Math.max(0, start - reach), end + reach).replace(/\s+/g, ' ');

/** Where offsets land after edits: inside a replaced stretch, at its end in the new text. */
function shiftOf(edits: readonly Edit[]): (offset: number) => number {
  /** By how much the text behind each edit has moved. */
  const shifts = [0];
  for (const { start, end, insert } of edits) shifts.push(shifts.at(-1)! + insert.length - (end - start));
  return (offset) => {
    let [low, high] = [0, edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edits[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    const last = edits[low - 1];
    if (!last) return offset;
    return offset < last.end ? last.start + shifts[low - 1]! + last.insert.length : offset + shifts[low]!;
  };
}

/** Runs an editing function over all blocks. */
export function editBlocks(
  blocks: Block[],
  edit: (text: string, block: Block) => Edit[],
): { blocks: Block[]; changes: Change[] } {
  const changes: Change[] = [];
  const edited = blocks.map((block) => {
    const result = applyEdits(block, edit(block.text, block));
    for (const change of result.changes) changes.push(change);
    return result.block;
  });
  return { blocks: edited, changes };
}
