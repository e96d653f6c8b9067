/** A title that its page breaks into lines is one title. */
import { isName } from '../classify/patterns.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Block, Declared } from '../page.ts';
import { findDates } from './dates.ts';
import { readLabels } from './labels.ts';

const longestHalf = 30;
/** Prose is longer than this; titles stand above it. */
const prose = 40;

/** Laws and resolutions have titles of this many lines. */
const mostLines = 5;

/**
 * Joins the lines of a title: where the head declares them as one, or two that alone are set as a heading. A blank
 * stands for the line break of two, unless a sign does; what the head declares of more lines is one run.
 */
export function joinTitleLines(blocks: Block[], { titles }: Declared): Block[] {
  const declared = new Set([...titles, ...namedTitles(blocks)].map(foldLine));
  const end = blocks.findIndex(({ kind, text }) => kind !== 'table' && hanCount(text) > prose);
  for (let at = 0; at + 1 < (end === -1 ? blocks.length : end); at++) {
    const [upper, lower] = [blocks[at]!, blocks[at + 1]!];
    if (isOpenHalf(upper, lower) || areHeadings(upper, lower, declared))
      return [...blocks.slice(0, at), joined(upper, lower), ...blocks.slice(at + 2)];
    if (!lower.hints.continues || upper.hints.continues || !isHalf(upper) || !isHalf(lower)) continue;
    const lines = declaredLines(blocks, at, declared);
    if (lines > 2) return [...blocks.slice(0, at), run(blocks.slice(at, at + lines)), ...blocks.slice(at + lines)];
    if (lines < 2 && blocks[at + 2]?.hints.continues) continue;
    if (lines === 2 || (isSetAsHeading(upper) && isSetAsHeading(lower)))
      return [...blocks.slice(0, at), joined(upper, lower), ...blocks.slice(at + 2)];
  }
  return blocks;
}

/** What a table of fields calls the title, whole: `信息名称　关于公布……的通知`. */
const namedTitles = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ text }) => titleField.exec(foldScript(text))?.groups?.title ?? []);
const titleField =
  /(?:^|[\s　|])(?:信息名称|文件名称|公文名称|标题|题目|名称|主题)[\s　]*[:：]?[\s　]*(?<title>\p{Script=Han}[^\t\n|:：]{7,80})(?=$|[\t\n|])/u;

/** A title whose first line ends with a dash goes on in the next one, wherever the markup has that. */
const isOpenHalf = (upper: Block, lower: Block): boolean =>
  /\p{Script=Han}[”」』》]?[\s　]*(?:[—―–－]{1,2}|-{2,3})[\s　]*$/u.test(upper.text) &&
  isHalf(upper) &&
  isHalf(lower) &&
  hanCount(upper.text) >= leastOfHalf &&
  hanCount(lower.text) >= leastOfHalf &&
  !isName(foldScript(lower.text.trim()));
const leastOfHalf = 4;

/** Two lines of one heading that the head declares as one, whatever element holds each. */
const areHeadings = (upper: Block, lower: Block, declared: ReadonlySet<string>): boolean =>
  upper.kind === 'heading' &&
  lower.kind === 'heading' &&
  isHalf(upper) &&
  isHalf(lower) &&
  declared.has(foldLine(upper.text + lower.text));

/** Of how many lines from one on the head declares the title; 0 where it does not. */
function declaredLines(blocks: readonly Block[], from: number, declared: ReadonlySet<string>): number {
  let text = blocks[from]!.text;
  for (let count = 2; count <= mostLines; count++) {
    const next = blocks[from + count - 1];
    if (!next?.hints.continues || !isHalf(next)) return 0;
    text += next.text;
    if (declared.has(foldLine(text))) return count;
  }
  return 0;
}

const run = (lines: readonly Block[]): Block => ({
  ...lines[0]!,
  text: lines.map(({ text }) => text.trim()).join(''),
  marks: [],
});

const isHalf = ({ kind, text, hints }: Block): boolean =>
  kind !== 'image' &&
  kind !== 'table' &&
  hints.linked < 0.5 &&
  hints.repeated === 0 &&
  hanCount(text) >= 2 &&
  text.length <= longestHalf &&
  !/[。；;]\s*$|^\s*[—-]/.test(text) &&
  findDates(text).length === 0 &&
  readLabels(text).length === 0;

const isSetAsHeading = ({ kind, hints }: Block): boolean =>
  kind === 'heading' ||
  Boolean(hints.large) ||
  Boolean(hints.bold) ||
  /title|headline|biaoti|subject/.test(hints.names ?? '');

function joined(upper: Block, lower: Block): Block {
  const first = upper.text.trimEnd();
  const text = `${first}${/[\p{P}]$/u.test(first) ? '' : ' '}`;
  const shift = text.length - (lower.text.length - lower.text.trimStart().length);
  const moved = lower.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  return { ...upper, text: text + lower.text.trimStart(), marks: [...upper.marks, ...moved] };
}
