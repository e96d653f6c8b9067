/** Citations of an article, in the forms that Chinese and foreign journals ask for. */
import type { CivilDate } from './date.ts';

/** What a citation says. */
export interface Cited {
  title: string;
  authors: readonly string[];
  /** The newspaper or site that first published it. */
  source: string;
  date: CivilDate;
  /** The article's address in this archive. */
  url: string;
  /** Unique in the archive, e.g. `2016/04/ruzhou`. */
  key: string;
}

/** GB/T 7714-2015, an electronic newspaper article: [N/OL]. @example '黄萍. 标题[N/OL]. 会刊, 2016-04-18. https://…' */
export const gbt7714 = ({ authors, title, source, date, url }: Cited): string =>
  `${authors.length > 0 ? `${authors.slice(0, 3).join(', ')}${authors.length > 3 ? ', 等' : ''}. ` : ''}${title}[N/OL]. ${source}, ${date}. ${url}.`;

/** APA 7, an article in a newspaper. */
export const apa = ({ authors, title, source, date, url }: Cited): string => {
  const [year, month, day] = date.split('-').map(Number);
  const when = `(${year}, ${months[month! - 1]} ${day})`;
  return `${authors.length > 0 ? `${authors.join(', ')}. ${when}. ${title}.` : `${title}. ${when}.`} ${source}. ${url}`;
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** On one line: a line break would begin the next field. */
const oneLine = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

/** Text that LaTeX prints as it is. Braces and backslashes go: no citation needs them, and both can break one. */
const forTex = (text: string): string =>
  oneLine(text)
    .replace(/[{}\\]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');

/** BibTeX, for LaTeX and reference managers. */
export const bibtex = ({ authors, title, source, date, url, key }: Cited): string => {
  const verbatim = (name: string, value: string) => `  ${name} = {${value}},`;
  const field = (name: string, value: string) => verbatim(name, forTex(value));
  return [
    `@article{${key.replaceAll('/', '-')},`,
    ...(authors.length > 0 ? [field('author', authors.join(' and '))] : []),
    field('title', title),
    field('journal', source),
    verbatim('year', date.slice(0, 4)),
    verbatim('date', date),
    verbatim('url', url),
    '}',
  ].join('\n');
};

/** RIS, for EndNote, Zotero and NoteExpress. */
export const ris = ({ authors, title, source, date, url }: Cited): string =>
  [
    'TY  - NEWS',
    ...authors.map((name) => `AU  - ${oneLine(name)}`),
    `TI  - ${oneLine(title)}`,
    `T2  - ${oneLine(source)}`,
    `DA  - ${date.replaceAll('-', '/')}`,
    `UR  - ${url}`,
    'ER  - ',
  ].join('\n');
