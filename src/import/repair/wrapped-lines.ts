/**
 * Paragraphs whose lines were broken at a fixed width, as mails and bulletin boards have them: a line that reaches the
 * width goes on in the next one, unless that one is indented or stands behind an empty line.
 */
import type { Block, Repaired } from '../page.ts';

/** Widths at which people and programs broke lines, in columns; longer lines were not broken. */
const narrowest = 50;
const widest = 100;
/** Punctuation may not begin a line: a full one ends up to two characters before the edge. */
const slack = 4;
/** Lines that are broken in the middle of a sentence: so many, and no fewer, show a width. */
const fewest = 3;
/** Where empty lines part the paragraphs, one is enough. */
const fewestBetweenEmpty = 1;
const mostColumns = 70;

/** Joins the lines; they are told, and lose no character. */
export function joinWrappedLines(blocks: Block[]): Repaired {
  const width = widthOf(blocks);
  if (width === undefined) return { blocks, changes: [], flags: [] };
  const joined: Block[] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    const goesOn = last !== undefined && isFull(last, width) && continues(last, block);
    if (goesOn) joined[joined.length - 1] = joint(joined.at(-1)!, block);
    else joined.push(block);
    last = block;
  }
  if (joined.length === blocks.length) return { blocks, changes: [], flags: [] };
  const flag = { kind: 'paragraphs-rebuilt', why: `${blocks.length} → ${joined.length}` };
  return { blocks: joined, changes: [], flags: [flag] };
}

/** The width at which lines are broken; undefined where nothing shows one. */
function widthOf(blocks: readonly Block[]): number | undefined {
  // A rule of strokes is as wide as its typist liked.
  const lines = blocks.filter((block) => isTyped(block) && /\p{L}/u.test(block.text));
  const width = Math.max(0, ...lines.map(columnsOf));
  if (width < narrowest || width > widest) return undefined;
  const broken = blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return (
      next &&
      isTyped(block) &&
      isFull(block, width) &&
      continues(block, next) &&
      !/[。！？：；”」』]\s*$/.test(block.text)
    );
  });
  const isParted = width >= mostColumns && lines.filter(({ hints }) => hints.blankBefore > 0).length >= fewest;
  return broken.length >= (isParted ? fewestBetweenEmpty : fewest) ? width : undefined;
}

const isTyped = ({ kind, hints }: Block): boolean => kind === 'paragraph' && hints.typed === true;

const isFull = (block: Block, width: number): boolean => columnsOf(block) >= width - slack;

const continues = (line: Block, next: Block): boolean =>
  isTyped(line) &&
  isTyped(next) &&
  next.hints.place === line.hints.place &&
  next.hints.blankBefore === 0 &&
  next.hints.indent <= Math.min(1, line.hints.indent);

/** How wide a line was typed, in columns: a character of full width counts two. */
const columnsOf = ({ text, hints }: Block): number =>
  [...text.trim()].reduce(
    (sum, char) => sum + (/[\u1100-\u115F\u2010-\u2027\u2E80-\uFFE6]/.test(char) ? 2 : 1),
    hints.indent,
  );

function joint(first: Block, second: Block): Block {
  const before = first.text.trimEnd();
  const text = second.text.trim();
  const start = `${before}${/[\w,.;]$/.test(before) && /^\w/.test(text) ? ' ' : ''}`;
  const shift = start.length - (second.text.length - second.text.trimStart().length);
  const marks = second.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  return { ...first, text: start + text, marks: [...first.marks, ...marks] };
}
