/** How a result is shown: what is marked in it, and which words of the query it lacks. */
import type { Canonicalise } from '../canonical.ts';
import type { ArticleText } from '../index-format.ts';
import { partsOf, readQuery } from '../query.ts';
import { secondReading } from '../readings.ts';
import { linesOf } from '../terms.ts';
import { dayOf, relationOf } from './dates.ts';
import { excerptOf, findSpans, markSpans, type Piece, toHtml } from './excerpt.ts';
import type { NamedDate } from './named-dates.ts';
import type { QuestionReader } from './question.ts';

/** A result to show. */
export interface SearchResult {
  /** From the site's base, without a slash before it. */
  url: string;
  title: string;
  /** In EDTF, or `unknown`. */
  date: string;
  /** The date in words, where it is no day. */
  when?: string;
  /** HTML, matches in `<mark>`. */
  excerpt: string;
  titlePieces: Piece[];
  excerptPieces: Piece[];
  /** Which archive it stands in, where several were asked. */
  archive?: string;
  /** Words of the query that the article has not. */
  missing: string[];
  /** Slugs; empty where there is none. */
  category: string;
  source: string;
}

const isNumeral = /^[\d〇零一二两三四五六七八九十百千万亿萬億]+$/;

/** Cuts a text into words where the browser knows how, numbers whole; in pairs where it does not. */
function wordsIn(run: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return pairsIn(run);
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)) {
    const before = words.at(-1);
    if (before !== undefined && isNumeral.test(before) && isNumeral.test(segment)) words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}

const pairsIn = (run: string): string[] =>
  run.length < 3 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));

/** Where a stretch of a run ends that would part a figure or a Latin word: before it. 201 of 2016 is no match. */
function wholeWords(run: string, from: number, to: number): number {
  if (!/^[a-z\d]{2}$/.test(run.slice(to - 1, to + 1))) return to;
  return from + run.slice(from, to).replace(/[a-z\d]+$/, '').length;
}

/** The stretches of a run that stand in a text, the longest first: 年会捐款 as 年会 and 捐款. */
export function commonStretches(run: string, text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < run.length; ) {
    let to = Math.min(run.length, from + 1);
    while (to < run.length && text.includes(run.slice(from, to + 1))) to++;
    to = wholeWords(run, from, to);
    const isWord = to - from > 1 || (run.length === 1 && text.includes(run));
    if (isWord) found.push(run.slice(from, to));
    from = isWord ? to : from + 1;
  }
  return found.sort((a, b) => b.length - a.length);
}

/** What an article is known by when it is shown: its text in canonical form, and its date in EDTF. */
interface Shown {
  whole: string;
  date: string;
}

/** True where an article stands for a date of the query: it was published then, or says so. */
function serves({ whole, date }: Shown, { text, range }: NamedDate): boolean {
  const [day = ''] = /^\d{4}(?:-\d\d){0,2}/.exec(date) ?? [];
  return whole.includes(text) || (day !== '' && relationOf(dayOf(day, '00'), dayOf(day, '99'), range) === 'in');
}

/** Leads from canonical text back to how it was typed: readers are told their own words. */
function typedIn(word: string, canonicalise: Canonicalise): (canonical: string) => string {
  const { text, starts, ends } = canonicalise.located(word);
  return (canonical) => {
    const at = text.indexOf(canonical);
    return at < 0 || canonical === '' ? canonical : word.slice(starts[at], ends[at + canonical.length - 1]);
  };
}

/**
 * What of a query stands in a text, to be marked, and which of its words do not.
 * @param questions asked where a word does not stand as it was typed
 */
export async function needlesOf(
  query: string,
  shown: Shown,
  canonicalise: Canonicalise,
  questions: () => Promise<QuestionReader>,
): Promise<{ needles: string[]; missing: string[] }> {
  const needles: string[] = [];
  const missing: string[] = [];
  const { whole } = shown;
  for (const { text: word } of readQuery(query).wanted) {
    const run = linesOf(canonicalise(word)).join(',');
    const standing = [run, secondReading(run)].filter((one) => one !== '' && whole.includes(one));
    const parts = partsOf(word).map((part) => canonicalise(part));
    if (standing.length > 0) needles.push(...standing);
    else if (parts.length > 1 && parts.every((part) => whole.includes(part))) needles.push(...parts);
    else {
      const { runs, dates } = (await questions()).read([word]);
      const typed = typedIn(word, canonicalise);
      // Parts of a date say nothing: 09 stands in any figure.
      needles.push(...dates.map(({ text }) => text).filter((text) => whole.includes(text)));
      for (const content of runs) needles.push(...commonStretches(content, whole));
      for (const content of runs)
        missing.push(...wordsIn(typed(content)).filter((one) => one.length > 1 && !whole.includes(canonicalise(one))));
      missing.push(...dates.filter((one) => !serves(shown, one)).map(({ text }) => typed(text)));
    }
  }
  return { needles, missing: [...new Set(missing)] };
}

/** A result as the page shows it. */
export async function showResult(
  { url, title, date, when, category, source, text, names }: ArticleText,
  query: string,
  canonicalise: Canonicalise,
  questions: () => Promise<QuestionReader>,
): Promise<SearchResult> {
  const whole = canonicalise([title, text, names].join('\n'));
  const { needles, missing } = await needlesOf(query, { whole, date }, canonicalise, questions);
  const titlePieces = markSpans(title, findSpans(title, needles, canonicalise));
  const isInText = findSpans(text, needles, canonicalise).length > 0;
  const excerptPieces = excerptOf(isInText || !names ? text : `${text}\n${names}`, needles, canonicalise);
  const excerpt = toHtml(excerptPieces);
  return { url, title, date, ...(when && { when }), category, source, titlePieces, excerptPieces, excerpt, missing };
}
