/** Several names right above the text are those who wrote it: `张三　李四`. */

import { foldScript } from '../comparable.ts';
import { affiliatedNames } from '../extract/affiliation.ts';
import { chairs } from '../extract/chairs.ts';
import { readSentLine } from '../extract/credit-line.ts';
import { readLabels } from '../extract/labels.ts';
import { readNewsroomLine } from '../extract/newsroom-line.ts';
import { paperAlone } from '../extract/paper-and-author.ts';
import { isTransliterated } from '../extract/transliterated.ts';
import { isOwnReport, isPersonal } from '../extract/vouch.ts';
import type { Seen } from './line-features.ts';
import { isName, isSalutation, officeHolder, speaker } from './patterns.ts';

const longest = 24;

/** The sign that papers put before who wrote, and a pen name, which may be any word. */
const signed = /^[\s　]*[□◎○☉⊙][\s　]*\p{Script=Han}{2,6}[\s　]*$/u;

/** True for such a line right above the metadata or the first prose: `◎岭南人家`. */
export function isPenName(seen: readonly Seen[], index: number): boolean {
  const [line, next] = [seen[index]!, seen[index + 1]];
  const { block, own } = line;
  if (block.kind === 'image' || block.hints.linked > 0 || block.hints.repeated > 0 || own.column) return false;
  return signed.test(block.text) && Boolean(next?.long || next?.meta || next?.own.verse);
}

/** A name with the person's role in the society in brackets: `尤三省（会员）`, `●尤三省（会员）`. */
const described = new RegExp(
  `^[\\s　]*(?:[□■◆◇○●◎☆★※]\\s*)?(?<name>\\p{Script=Han}{2,4})[\\s　]*[（(](?:[\\p{Script=Han}]{0,8}(?:会员|社员|校友|同学|学生|老师|教师|读者|乡亲|同仁|义工|记者|通讯员|${chairs}))[)）][\\s　]*$`,
  'u',
);

/** True for such a line right above the first prose. */
export function isDescribedName(seen: readonly Seen[], index: number): boolean {
  const [{ block, folded }, next] = [seen[index]!, seen[index + 1]];
  if (block.kind === 'image' || block.hints.linked > 0 || block.hints.repeated > 0) return false;
  const name = described.exec(folded)?.groups?.name;
  return name !== undefined && isName(name) && Boolean(next?.long);
}

/** True for a line of names and nothing else, with the first prose or its picture below. */
export function areNamesAbove(seen: readonly Seen[], index: number): boolean {
  const [line, next, second] = [seen[index]!, seen[index + 1], seen[index + 2]];
  const { block, size } = line;
  if (block.kind === 'image' || size > longest || !/\S[、，,\s　／]+\S/u.test(block.text)) return false;
  return Boolean(next?.long || (next?.block.kind === 'image' && second?.long)) && isPersonal(block.text);
}

/**
 * True for the name of a paper right above the first prose, or who wrote it, with nothing else in its line; and right
 * behind the day of publication, above the headline.
 */
export function isPaperAbove(seen: readonly Seen[], index: number): boolean {
  if (!isPaper(seen[index]!)) return false;
  const [next, second] = [seen[index + 1], seen[index + 2]];
  if (next?.long || ((next?.own.name || next?.own.byline) && second?.long)) return true;
  // Between the headline and the day.
  if (seen[index - 1]?.block.kind === 'heading' && next?.own['bare-date']) return true;
  return Boolean(seen[index - 1]?.own['bare-date']) && seen.slice(index + 1, index + reach).some(({ long }) => long);
}

/** Lines behind the name of a paper, itself counted in: the headline, a subtitle, who reported, the first prose. */
const reach = 5;

/** True for such a line right below the last prose, with nothing behind it but the day; a society signs there. */
export function isPaperBelow(seen: readonly Seen[], index: number): boolean {
  const [before, next] = [seen[index - 1], seen[index + 1]];
  const isPress = /(?:[报網网報]|(?:通[讯訊]|[央华華新])社)》?\s*$/u.test(seen[index]!.block.text);
  return isPress && isPaper(seen[index]!) && Boolean(before?.long && (!next || next.own['bare-date']));
}

/** True for who took the pictures or translated, behind the label, in a line of its own below the text: `图片 | 李磊`. */
export function isCreditBelow({ block: { kind, text, hints } }: Seen): boolean {
  if (kind !== 'paragraph' || hints.linked > 0 || hints.repeated > 0) return false;
  const [label, other] = readLabels(text.trim());
  return (
    label?.start === 0 &&
    !other &&
    (label.kind === 'photographer' || label.kind === 'translator') &&
    isPersonal(label.value)
  );
}

/**
 * True for a block of two names or more, and nothing else, right below the last prose: probably the authors, though no
 * label says so. A list that a colon announces, or another line of names beside it, are of those whom the text counts.
 */
export function areNamesBelow(seen: readonly Seen[], index: number): boolean {
  const [before, { block }, next] = [seen[index - 1], seen[index]!, seen[index + 1]];
  if (!before?.long || /[:：]\s*$/.test(before.folded) || !areNamesAlone(block)) return false;
  return !(next && areNamesAlone(next.block));
}

/** True for a name and a town right below the last prose, with no other such line beside it: `尤三省／台北`. */
export function isPlacedBelow(seen: readonly Seen[], index: number): boolean {
  const [before, { block }, next] = [seen[index - 1], seen[index]!, seen[index + 1]];
  const isPlaced = ({ kind, text, hints }: Seen['block']) =>
    kind === 'paragraph' && hints.linked === 0 && hints.repeated === 0 && readNewsroomLine(text) !== undefined;
  return (
    Boolean(before?.long && !/[:：]\s*$/.test(before.folded)) && isPlaced(block) && !(next && isPlaced(next.block))
  );
}

const mostNames = 8;

const areNamesAlone = ({ kind, text, hints }: Seen['block']): boolean => {
  const names = foldScript(text)
    .trim()
    .split(/[、，,\s　／/]+/);
  return (
    (kind === 'paragraph' || kind === 'heading') &&
    hints.linked === 0 &&
    hints.repeated === 0 &&
    names.length > 1 &&
    names.length <= mostNames &&
    names.every(isName)
  );
};

function isPaper({ block: { kind, text, hints }, own }: Seen): boolean {
  if ((kind !== 'paragraph' && kind !== 'item') || own.column || hints.linked > 0 || hints.repeated > 0) return false;
  const paper = paperAlone(text);
  return paper !== undefined && !isOwnReport(paper);
}

/** True for a name in brackets there: `（鄭文泰）`. */
export function isNameInBrackets(seen: readonly Seen[], index: number): boolean {
  const [{ block, folded }, next] = [seen[index]!, seen[index + 1]];
  if (block.kind === 'image' || block.hints.linked > 0 || block.hints.repeated > 0 || !next?.long) return false;
  const name = /^[\s　]*[（(〔【[]\s*(\p{Script=Han}{2,4})\s*[)）〕】\]][\s　]*$/u.exec(folded)?.[1];
  return name !== undefined && isName(name);
}

/**
 * True for who wrote, with where he works or for what paper, and for a foreign name alone, right above the first prose
 * or the day above that.
 */
export function isCreditAbove(seen: readonly Seen[], index: number): boolean {
  const [{ block, own }, next] = [seen[index]!, seen[index + 1]];
  if (block.kind === 'image' || own.column || block.hints.linked > 0 || block.hints.repeated > 0) return false;
  if (!next?.long && !(next?.meta && seen.slice(index, index + reach).some(({ long }) => long))) return false;
  const { text } = block;
  return (
    affiliatedNames(text) !== undefined ||
    isTransliterated(text) ||
    readSentLine(text).length > 0 ||
    readNewsroomLine(text) !== undefined
  );
}

/** True for a line above the text that says who wrote it, in any of these ways. */
export const signsAbove = (seen: readonly Seen[], index: number): boolean =>
  [areNamesAbove, isPenName, isDescribedName, isPaperAbove, isNameInBrackets, isCreditAbove].some((signs) =>
    signs(seen, index),
  );

/** True for an office and a name above the first prose, or above whom a speech addresses. */
export const signs = ({ folded }: Seen, next: Seen | undefined): boolean =>
  Boolean((next?.long && officeHolder(folded)) || (next && isSalutation(next.folded) && speaker(folded)));
