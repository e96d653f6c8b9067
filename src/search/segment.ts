/** Makes the files of one segment: its index, the texts of its articles, and what they can be filtered by. */
import { gzipSync } from 'node:zlib';
import { yearOf } from '../core/date.ts';
import { editions } from '../core/edition.ts';
import { topicKinds } from '../core/url.ts';
import type { SearchDocument } from './document.ts';
import type { Fold } from './fold.ts';
import type { ArticleText, Facet } from './index-format.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { PairsWriter } from './pairs.ts';
import { indexed } from './postings.ts';
import { SinglesWriter } from './singles.ts';

/** JSON, gzipped; the header that is written has no time in it. */
export const packed = (value: unknown): Buffer => gzipSync(JSON.stringify(value));

/** What a finished segment says of itself. */
export interface SegmentSummary {
  /** Articles in it. */
  count: number;
  /** Its years with the number of articles of each, in the order of the articles. */
  years: [year: string, count: number][];
  /** Every folded character that stands in it. */
  characters: string;
  /** How many articles each topic has, by kind and slug. */
  topics: Record<string, Record<string, number>>;
}

const textOf = (document: SearchDocument, edition: (typeof editions)[number]): ArticleText => {
  const { url, title, summary, body, names } = document.text[edition];
  return {
    url: url.replace(/^\//, ''),
    title,
    date: document.date,
    category: document.topics.category?.[0] ?? '',
    source: document.topics.source?.[0] ?? '',
    text: [summary, body].filter(Boolean).join('\n'),
    names: names.join('\n'),
  };
};

const distances = (facet: Facet): Facet =>
  Object.fromEntries(
    Object.entries(facet).map(([slug, numbers]) => [
      slug,
      numbers.map((number, at) => number - (numbers[at - 1] ?? 0)),
    ]),
  );

function countYears(documents: readonly { date: string }[]): [string, number][] {
  const years: [string, number][] = [];
  for (const { date } of documents) {
    const last = years.at(-1);
    if (last?.[0] === yearOf(date)) last[1]++;
    else years.push([yearOf(date), 1]);
  }
  return years;
}

/** A segment, ready to be written. */
export interface MadeSegment {
  summary: SegmentSummary;
  /** The files by their paths in the segment's folder. */
  files: Map<string, Uint8Array>;
}

/** @param documents the articles in the segment's order */
export async function makeSegment(documents: AsyncIterable<SearchDocument>, fold: Fold): Promise<MadeSegment> {
  const pairs = new PairsWriter();
  const singles = new SinglesWriter();
  const dates: { date: string }[] = [];
  const facets: Record<string, Facet> = Object.fromEntries(topicKinds.map((kind) => [kind, {}]));
  const files = new Map<string, Uint8Array>();

  for await (const document of documents) {
    const number = dates.length;
    const { characters, title, whole } = indexed(document, fold);
    pairs.add(characters);
    singles.add(number, title, whole);
    dates.push({ date: document.date });
    for (const kind of topicKinds) {
      for (const slug of new Set(document.topics[kind])) {
        facets[kind]![slug] ??= [];
        facets[kind]![slug].push(number);
      }
    }
    for (const edition of editions) files.set(`texts/${number}.${edition}`, packed(textOf(document, edition)));
  }
  for (const [path, content] of pagefindFiles(pairs.inverted())) files.set(`pairs/${path}`, gzipSync(content));
  for (const [file, content] of singles.files().entries()) files.set(`singles/${file}`, packed(content));
  for (const kind of topicKinds) files.set(`facet-${kind}`, packed(distances(facets[kind]!)));
  const topics = Object.fromEntries(
    Object.entries(facets).map(([kind, facet]) => [
      kind,
      Object.fromEntries(Object.entries(facet).map(([slug, numbers]) => [slug, numbers.length])),
    ]),
  );
  const summary = { count: dates.length, years: countYears(dates), characters: singles.characters().join(''), topics };
  return { summary, files };
}
