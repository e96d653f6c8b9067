/** The column, or the link to it, that stands before a title in one line. */
import { foldLine } from '../comparable.ts';
import type { Block } from '../page.ts';

/** `会务公告 : 春茗晚会`, `[会务] 春茗晚会`, `會務公告｜春茗晚會`. */
const column =
  /^\s*(?:[^\s:：»›|｜丨[\]【】]{2,8}(?:\s+[:：»›|]\s+|\s*[｜丨│┃]\s*)|[[【［〔][^[\]【】］［〔〕]{1,8}[\]】］〕]\s*)(?=\S)/u;

/** The rest of a line behind what may be a column. @example behindColumn('会务公告 : 春茗晚会') // '春茗晚会' */
export const behindColumn = (line: string): string => line.slice(column.exec(line)?.[0].length ?? 0);

const longestColumn = 16;

/** The column in brackets, as forums put it: `[会务] 春茗晚会`. */
const bracketed = /^\s*[[【][^[\]【】]{1,12}[\]】]\s*$/;

/** A title without the link to its column before it: `<a>会务动态</a> : 春茗晚会`. */
export function withoutColumn({ text, marks }: Pick<Block, 'text' | 'marks'>): string {
  const lead = marks.find(({ type, start }) => type === 'link' && start === 0);
  if (!lead || lead.end > longestColumn) return text;
  const own = text.slice(lead.end);
  const rest =
    /^\s*[:：>»›|｜]\s*(?=\S)/.exec(own) ?? (bracketed.test(text.slice(0, lead.end)) && /^\s*(?=\S)/.exec(own));
  return rest ? text.slice(lead.end + rest[0].length) : text;
}

/**
 * A title without the link to its tag, which a system glues to its end, where the head has it so:
 * `春茗晚会<a>会务</a>`.
 */
export function withoutTag({ text, marks }: Pick<Block, 'text' | 'marks'>, declared: readonly string[]): string {
  const tag = marks.find(({ type, start, end }) => type === 'link' && start > 0 && end === text.trimEnd().length);
  if (!tag) return text;
  const key = foldLine(text.slice(0, tag.start));
  return key !== '' && declared.some((title) => foldLine(title) === key) ? text.slice(0, tag.start).trimEnd() : text;
}
