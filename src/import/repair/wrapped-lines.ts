/**
 * Paragraphs whose lines were broken at a fixed width, as mails and bulletin boards have them: a line that reaches the
 * width goes on in the next one, unless that one is indented or stands behind an empty line.
 */
import { hanCount } from '../comparable.ts';
import type { Block, Repaired } from '../page.ts';

/** Widths at which people and programs broke lines, in columns; longer lines were not broken. */
const narrowest = 50;
const widest = 100;
/** Punctuation may not begin a line: a full one ends up to two characters before the edge. */
const slack = 4;
/** Lines that are broken in the middle of a sentence: so many, and no fewer, show a width. */
const fewest = 3;
/** Where empty lines part the paragraphs, one is enough, if it is wider than a line of verse. */
const fewestBetweenEmpty = 1;
const leastBetweenEmpty = 60;

/** How wide lines were set: most programs count columns, some characters. */
interface Width {
  columns: number;
  characters: number;
}

/** Joins the lines; they are told, and lose no character. */
export function joinWrappedLines(blocks: Block[]): Repaired {
  const width = widthOf(blocks);
  if (width === undefined) return { blocks, changes: [], flags: [] };
  const joined: Block[] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    const goesOn = last !== undefined && isFull(last, block, width) && continues(last, block);
    if (goesOn) joined[joined.length - 1] = joint(joined.at(-1)!, block);
    else joined.push(block);
    last = block;
  }
  if (joined.length === blocks.length) return { blocks, changes: [], flags: [] };
  const flag = { kind: 'paragraphs-rebuilt', why: `${blocks.length} → ${joined.length}` };
  return { blocks: joined, changes: [], flags: [flag] };
}

/** The width at which lines are broken; undefined where nothing shows one. */
function widthOf(blocks: readonly Block[]): Width | undefined {
  // A rule of strokes is as wide as its typist liked, and no program breaks an address.
  const lines = blocks.filter((block) => isTyped(block) && block.hints.linked < 0.5);
  const columns = Math.max(0, ...lines.map(columnsOf));
  if (columns < narrowest || columns > widest) return undefined;
  const width = { columns, characters: Math.max(0, ...lines.map(charactersOf)) };
  const broken = blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return (
      next &&
      isTyped(block) &&
      isFull(block, next, width) &&
      continues(block, next) &&
      !/[。！？：；”」』]\s*$/.test(block.text)
    );
  });
  const isParted = columns >= leastBetweenEmpty && lines.filter(({ hints }) => hints.blankBefore > 0).length >= fewest;
  return broken.length >= (isParted ? fewestBetweenEmpty : fewest) ? width : undefined;
}

/** A line of text; a rule of strokes goes on in none, and none in it. */
const isTyped = ({ kind, text, hints }: Block): boolean =>
  kind === 'paragraph' && hints.typed === true && /[\p{L}\p{N}]/u.test(text);

/** A word that does not fit goes to the next line whole. */
function isFull(line: Block, next: Block, { columns, characters }: Width): boolean {
  const word = /^\s*[\p{Script=Latin}\d]*/u.exec(next.text)![0].length;
  return columnsOf(line) + word >= columns - slack || charactersOf(line) + word >= characters - slack / 2;
}

const continues = (line: Block, next: Block): boolean =>
  isTyped(line) &&
  isTyped(next) &&
  next.hints.place === line.hints.place &&
  next.hints.blankBefore === 0 &&
  next.hints.indent <= Math.max(blankBeforeWord(next), Math.min(1, line.hints.indent));

/** The blank between a word in Latin letters, or a number, and what stood before it on the line above. */
const blankBeforeWord = ({ text }: Block): number => (/^\s*[\p{Script=Latin}\d]/u.test(text) ? 1 : 0);

/** How wide a line was typed, in columns: a character of full width counts two. */
const columnsOf = ({ text, hints }: Block): number =>
  [...text.trim()].reduce(
    (sum, char) => sum + (/[\u1100-\u115F\u2010-\u2027\u2E80-\uFFE6]/.test(char) ? 2 : 1),
    hints.indent,
  );

/** Characters of a line that has Chinese ones: in others a character is a column. */
const charactersOf = ({ text, hints }: Block): number =>
  hanCount(text) > 0 ? [...text.trim()].length + hints.indent : 0;

function joint(first: Block, second: Block): Block {
  const before = first.text.trimEnd();
  const text = second.text.trim();
  const start = `${before}${/[\w,.;]$/.test(before) && /^\w/.test(text) ? ' ' : ''}`;
  const shift = start.length - (second.text.length - second.text.trimStart().length);
  const marks = second.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  return { ...first, text: start + text, marks: [...first.marks, ...marks] };
}
