/** One article as a file holds it: a document has one, a table or an export many. */
import { findDates, isEpoch } from '../extract/dates.ts';
import { monthAlone } from '../extract/months.ts';
import type { GivenFields } from '../extract.ts';
import type { Dropped, Flag } from '../page.ts';
import type { Pictures } from './embedded-pictures.ts';

/** What a reader of a format yields for each record: an article, or why there is none. */
export type Entry = Article | Unread;

/** An article, its text as HTML or plain text. */
export interface Article {
  /** Its number in the file, from 1. */
  number: number;
  text: string;
  given?: GivenFields;
  /** What the reader left out, with the reason. */
  dropped?: Dropped[];
  /** What the reader doubts. */
  flags?: Flag[];
  /** That lie in the document itself. */
  pictures?: Pictures;
}

/** A record that is no article: a draft, a password-protected post, one that cannot be read. */
export interface Unread {
  number: number;
  /** A key of `skipReasons`. */
  skipped: string;
  title?: string;
}

/** What a record says of its article. @param field its columns by what they mean */
export function givenOf(field: (name: keyof GivenFields) => string | undefined): GivenFields {
  const date = dateOf(field('date'));
  const uploaded = dateOf(field('uploaded'));
  const given: GivenFields = {};
  for (const name of ['title', 'source', 'author', 'editor', 'url', 'summary', 'group'] as const) {
    const value = field(name)
      ?.replace(/\s+/g, ' ')
      .replace(name === 'title' || name === 'summary' ? /^$/ : /[\s。，、；]+$/, '')
      .trim();
    if (value) given[name] = value;
  }
  return { ...given, ...(date && { date }), ...(uploaded && { uploaded }) };
}

/** Workbooks count days from 30 December 1899 (ECMA-376, 18.17.4.1). */
const daysToUnix = 25_569;

/** A column's date, or seconds since 1970 as databases keep them, or days as workbooks do; days are those of China's clocks. */
export function dateOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const found = /^\d{9,10}$/.test(text)
    ? new Date((Number(text) + 8 * 3600) * 1000).toISOString().slice(0, 10)
    : /^[2-6]\d{4}(?:\.\d+)?$/.test(text)
      ? new Date((Number(text) - daysToUnix) * 86_400_000).toISOString().slice(0, 10)
      : (findDates(text)[0]?.date ?? monthAlone(text));
  return found && !isEpoch(found) ? found : undefined;
}

/** A table of texts; the paragraphs of a cell are its lines. @example tableHtml([['甲', '乙']]) // '<table><tr><td>甲</td><td>乙</td></tr></table>' */
export const tableHtml = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`;

function cellHtml(cell: string): string {
  const lines = cell.split('\n').filter((line) => line.trim());
  return lines.length < 2
    ? escapeHtml(lines.join('').trim())
    : lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);
