/** Citations of an article, in the forms that Chinese and foreign journals ask for. */
import { type DatePoint, type EdtfDate, edtfOf, endsOf, isPlain, isUnknown, plainDate } from './edtf.ts';

/** What a citation says. */
export interface Cited {
  title: string;
  authors: readonly string[];
  /** The newspaper or site that first published it; none where that is not known. */
  publication?: string;
  /** The archive, which keeps it and is no publication. */
  archive: string;
  /** That it is kept there, in words of the citing edition. */
  kept: string;
  date: EdtfDate;
  /** The date in words of the citing edition, for the styles that put what is in doubt into words. */
  when: string;
  /** The article's address in this archive. */
  url: string;
  /** Unique in the archive, e.g. `2016/04/ruzhou`. */
  key: string;
}

/** True for a date, or an interval of dates, without a doubt. */
function isCertain(date: EdtfDate): boolean {
  const ends = endsOf(date);
  return ends !== undefined && [ends.from, ends.to].every((end) => end !== undefined && isPlain(end));
}

/**
 * GB/T 7714-2015, an electronic newspaper article: [N/OL]. What is estimated or unknown stands in brackets (8.4.3).
 * Where the publication is not known it is an electronic resource, [EB/OL], whose publisher is left out (8.4.2), and
 * the archive stands before the address, as the way to it.
 * @example gbt7714(cited) // '黄萍. 标题[N/OL]. 中华工商时报, 2016-04-18. https://…'
 * @example gbt7714({ ...cited, publication: undefined, date: 'unknown', when: '日期不详' })
 * // '黄萍. 标题[EB/OL]. [日期不详]. 收录于会刊. https://…'
 */
export const gbt7714 = ({ authors, title, publication, kept, date, when, url }: Cited): string => {
  const named = authors.length > 0 ? `${authors.slice(0, 3).join(', ')}${authors.length > 3 ? ', 等' : ''}. ` : '';
  const day = isCertain(date) ? (plainDate(date) ?? date) : `[${when}]`;
  return `${named}${title}${publication ? `[N/OL]. ${publication}, ${day}` : `[EB/OL]. ${day}. ${kept}`}. ${url}.`;
};

/** APA 7, an article in a newspaper; one of an unknown publication is named by the archive that holds it (10.16). */
export const apa = ({ authors, title, publication, archive, date, url }: Cited): string => {
  const when = `(${apaDate(date)})`;
  const head = authors.length > 0 ? `${authors.join(', ')}. ${when}. ${title}.` : `${title}. ${when}.`;
  return `${head} ${publication ?? `Held by ${archive}`}. ${url}`;
};

/** Without a date: n.d.; what is near the truth: ca.; what is in doubt has a question mark. */
function apaDate(date: EdtfDate): string {
  const ends = endsOf(date);
  if (!ends) return 'n.d.';
  const { from, to } = ends;
  if (from === to) return apaPoint(from!);
  if (!from) return `before or in ${apaPoint(to!)}`;
  return to ? `${apaPoint(from)}–${apaPoint(to)}` : `in or after ${apaPoint(from)}`;
}

function apaPoint({ year, month, day, season, uncertain, approximate }: DatePoint): string {
  const first = year.replaceAll('X', '0');
  const parts = [year.includes('X') ? `${first}–${year.replaceAll('X', '9')}` : year];
  if (season !== undefined) parts.push(seasons[season]!);
  if (month) parts.push(day ? `${months[Number(month) - 1]} ${Number(day)}` : months[Number(month) - 1]!);
  return `${approximate ? 'ca. ' : ''}${parts.join(', ')}${uncertain ? '?' : ''}`;
}

const seasons = ['Spring', 'Summer', 'Fall', 'Winter'];
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
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Text that LaTeX prints as it is. Braces and backslashes go: no citation needs them, and both can break one. */
export function forTex(text: string): string {
  const line = oneLine(text);
  if (!/[{}\\&%$#_~^]/.test(line)) return line;
  return line
    .replace(/[{}\\]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
}

/**
 * BibTeX, for LaTeX and reference managers. biblatex reads EDTF; without a date it prints `year`. `library` is its
 * field for who holds a copy; without a publication, which every style would print, the note says it too.
 */
export const bibtex = ({ authors, title, publication, archive, kept, date, url, key }: Cited): string => {
  const verbatim = (name: string, value: string) => `  ${name} = {${value}},`;
  const field = (name: string, value: string) => verbatim(name, forTex(value));
  return [
    `@${publication ? 'article' : 'misc'}{${key.replaceAll('/', '-')},`,
    ...(authors.length > 0 ? [field('author', authors.join(' and '))] : []),
    field('title', title),
    ...(publication ? [field('journal', publication)] : []),
    ...bibtexDate(date).map(([name, value]) => verbatim(name, value)),
    ...(publication ? [] : [field('note', kept)]),
    field('library', archive),
    verbatim('url', url),
    '}',
  ].join('\n');
};

function bibtexDate(date: EdtfDate): [name: string, value: string][] {
  const ends = endsOf(date);
  if (!ends) return [['year', 'n.d.']];
  const year = ends.from?.year;
  const isOne = year !== undefined && year === ends.to?.year && !year.includes('X');
  return [...(isOne ? ([['year', year]] as [string, string][]) : []), ['date', edtfOf(date)]];
}

/**
 * RIS: `YYYY/MM/DD/other`, parts that are not known left empty. What is no plain date goes into `other` and, since
 * few programs show that, into a note.
 */
function risDate(date: EdtfDate, when: string): string[] {
  const { from, to } = endsOf(date) ?? {};
  const point = from === to ? from : undefined;
  if (point?.day && isPlain(point)) return [`DA  - ${date.replaceAll('-', '/')}`];
  if (!point || point.year.includes('X')) return [...(isUnknown(date) ? [] : [`DA  - ///${date}`]), `N1  - ${when}`];
  const parts = [point.year, point.month ?? '', point.day ?? ''].join('/');
  return isPlain(point) ? [`DA  - ${parts}/`] : [`DA  - ${parts}/${date}`, `N1  - ${when}`];
}

/** RIS, for EndNote, Zotero and NoteExpress. `DB` is the archive that holds it. */
export const ris = ({ authors, title, publication, archive, date, when, url }: Cited): string =>
  [
    'TY  - NEWS',
    ...authors.map((name) => `AU  - ${oneLine(name)}`),
    `TI  - ${oneLine(title)}`,
    ...(publication ? [`T2  - ${oneLine(publication)}`] : []),
    ...risDate(date, when),
    `DB  - ${oneLine(archive)}`,
    `UR  - ${url}`,
    'ER  - ',
  ].join('\n');
