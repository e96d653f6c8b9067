/** What a segment says of itself without a look at its texts: its years, its days, its topics. */
import { boundsOf, type EdtfDate, folderOf } from '../core/edtf.ts';
import { undatedFolder } from '../core/key.ts';
import { topicKinds } from '../core/url.ts';
import type { SearchDocument } from './document.ts';
import type { DateRun, Facet } from './index-format.ts';

/** What an article adds to that. */
export interface Outline extends Pick<SearchDocument, 'date' | 'topics'> {
  /** Of its body in Simplified. */
  characters: number;
}

/** What a finished segment says of itself. */
export interface SegmentSummary {
  /** Articles in it. */
  count: number;
  /** Articles in a pack of texts. */
  pack: number;
  /** Its years with the number of articles of each, in the order of the articles. */
  years: [year: string, count: number][];
  /** Its days in the same order. */
  dates: DateRun[];
  /** Every character of canonical text that stands in it. */
  characters: string;
  /** The numbers of each topic's articles, by kind. */
  facets: Record<string, Facet>;
}

/** Characters of a pack: several short articles share a file, since free hosts limit the number of files. */
const packCharacters = 6000;

export const outlineOf = ({ date, topics, text }: SearchDocument): Outline => ({
  date,
  topics,
  characters: text['zh-Hans'].body.length,
});

function countYears(dates: readonly EdtfDate[]): [string, number][] {
  const years: [string, number][] = [];
  for (const date of dates) {
    const last = years.at(-1);
    const [year = undatedFolder] = folderOf(date).split('/');
    if (last?.[0] === year) last[1]++;
    else years.push([year, 1]);
  }
  return years;
}

function runsOf(dates: readonly EdtfDate[]): DateRun[] {
  const runs: DateRun[] = [];
  for (const date of dates) {
    const { first, last } = boundsOf(date) ?? { first: '', last: '' };
    const before = runs.at(-1);
    if (before?.[0] === first && (before[2] ?? before[0]) === last) before[1]++;
    else runs.push(first === last ? [first, 1] : [first, 1, last]);
  }
  return runs;
}

/** The distances between the numbers of each topic's articles. */
function facetOf(slugs: Iterable<readonly string[]>): Facet {
  // Without what all objects have: a slug can be called `constructor`.
  const numbers = Object.create(null) as Record<string, number[]>;
  let number = 0;
  for (const own of slugs) {
    for (const slug of new Set(own)) {
      numbers[slug] ??= [];
      numbers[slug].push(number);
    }
    number++;
  }
  return Object.fromEntries(
    Object.entries(numbers).map(([slug, all]) => [slug, all.map((one, at) => one - (all[at - 1] ?? 0))]),
  );
}

/** @param outlines of the articles in the segment's order */
export function summaryOf(outlines: readonly Outline[]): Omit<SegmentSummary, 'characters'> {
  const dates = outlines.map(({ date }) => date);
  const characters = outlines.reduce((sum, one) => sum + one.characters, 0);
  const pack = Math.max(1, Math.round((packCharacters * dates.length) / Math.max(characters, 1)));
  return {
    count: dates.length,
    pack: Math.min(pack, Math.max(1, dates.length)),
    years: countYears(dates),
    dates: runsOf(dates),
    facets: Object.fromEntries(
      topicKinds.map((kind) => [kind, facetOf(outlines.map(({ topics }) => topics[kind] ?? []))]),
    ),
  };
}
