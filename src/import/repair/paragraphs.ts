/** Paragraphs that a page lost: one long line in which white space after a full stop still shows the breaks. */
import type { Block, Change, Flag, InlineMark, Repaired } from '../page.ts';

/** Two columns of white space are an indent wherever they stand; one is only evidence after a full stop. */
const indent = /(?<=[。！？”」』）…])(?:[　\u00A0]{2,}| {3,})(?=\S)/g;
const stop = /(?<=[。！？][”」』]?) +(?=[\p{Script=Han}“「《（])/gu;

/** A paragraph of news is seldom shorter. */
const shortest = 20;

/**
 * Splits flattened blocks. Indents inside a line always split; single spaces only where the whole text stands
 * in one or two lines and every piece is long enough.
 */
export function repairParagraphs(blocks: Block[]): Repaired {
  const long = blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length > 60).length;
  const changes: Change[] = [];
  const flags: Flag[] = [];
  const result = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [block];
    let pieces = split(block, indent);
    if (pieces.length === 1 && long <= 2) {
      const tried = split(block, stop);
      if (tried.every(({ text }) => text.length >= shortest)) pieces = tried;
    }
    if (pieces.length > 1) {
      flags.push({ kind: 'paragraphs-rebuilt', why: `1 → ${pieces.length}` });
      for (const piece of pieces.slice(1))
        changes.push({ kind: 'paragraph-break', from: ' ', to: '\n', quote: piece.text.slice(0, 12) });
    }
    return pieces;
  });
  return { blocks: result, changes, flags: flags.slice(0, 1) };
}

function split(block: Block, pattern: RegExp): Block[] {
  const pieces: Block[] = [];
  let from = 0;
  const cut = (to: number, next: number) => {
    const marks = block.marks
      .filter(({ start, end }) => start < to && end > from)
      .map(
        (mark): InlineMark => ({
          ...mark,
          start: Math.max(mark.start, from) - from,
          end: Math.min(mark.end, to) - from,
        }),
      );
    pieces.push({ ...block, text: block.text.slice(from, to), marks });
    from = next;
  };
  for (const match of block.text.matchAll(pattern)) cut(match.index, match.index + match[0].length);
  cut(block.text.length, block.text.length);
  return pieces;
}
