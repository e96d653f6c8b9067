/** Makes what one segment consists of: its inverted index, its facets, the texts of its articles in packs. */
import { type Edition, forEditions } from '../core/edition.ts';
import { boundsOf, type EdtfDate, folderOf, isDay } from '../core/edtf.ts';
import { undatedFolder } from '../core/key.ts';
import { topicKinds } from '../core/url.ts';
import { tellDate } from '../i18n/date.ts';
import { unitsOf } from './article-index.ts';
import type { Canonicalise, Classes } from './canonical.ts';
import type { SearchDocument } from './document.ts';
import { type ArticleText, type DateRun, type Facet, keyOf, type PackedText } from './index-format.ts';
import { packed } from './packed.ts';
import { packTexts } from './packed-texts.ts';
import { packSegmentIndex, type SegmentIndex, SegmentIndexWriter } from './segment-index.ts';
import { isSingle } from './terms.ts';
import { alignedPairs } from './word-boundaries.ts';

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

const textOf = (document: SearchDocument, edition: Edition): ArticleText => {
  const { url, title, summary, body, names } = document.text[edition];
  return {
    url: url.replace(/^\//, ''),
    title,
    date: document.date,
    ...(!isDay(document.date) && { when: tellDate(edition, document.date) }),
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

/** The characters of an index, those of two code units among them. */
function charactersOf({ keys }: SegmentIndex): string {
  let characters = '';
  for (const key of keys) {
    const [first, second] = [Math.floor(key / 0x10000), key % 0x10000];
    if (isSingle(key)) characters += first >= 0xd800 && first <= 0xdfff ? '' : String.fromCharCode(first);
    else if (first >= 0xd800 && first <= 0xdbff) characters += String.fromCharCode(first, second);
  }
  return characters;
}

/** Joins texts into packs. @param pack articles in each */
function* packsOf(texts: readonly PackedText[], pack: number): Generator<[string, Uint8Array]> {
  for (let from = 0; from < texts.length; from += pack)
    yield [keyOf(from / pack), packed(texts.slice(from, from + pack))];
}

/** A segment, ready to be written. */
export interface MadeSegment {
  summary: SegmentSummary;
  /** As `packSegmentIndex` packs it. */
  index: Buffer;
  /** The packs of texts by their names. */
  packs: Map<string, Uint8Array>;
}

/** @param documents the articles in the segment's order @param classes those that `canonicalise` was made with */
export async function makeSegment(
  documents: AsyncIterable<SearchDocument>,
  canonicalise: Canonicalise,
  classes: Classes,
): Promise<MadeSegment> {
  const writer = new SegmentIndexWriter();
  const dates: EdtfDate[] = [];
  const facets: Record<string, Facet> = Object.fromEntries(
    // Without what all objects have: a slug can be called `constructor`.
    topicKinds.map((kind) => [kind, Object.create(null) as Facet]),
  );
  const texts: PackedText[] = [];
  let characters = 0;
  for await (const document of documents) {
    const number = dates.push(document.date) - 1;
    const units = unitsOf(document, canonicalise);
    writer.add(units, alignedPairs(units));
    characters += document.text['zh-Hans'].body.length;
    for (const kind of topicKinds) {
      for (const slug of new Set(document.topics[kind])) {
        facets[kind]![slug] ??= [];
        facets[kind]![slug].push(number);
      }
    }
    texts.push(
      packTexts(
        forEditions((edition) => textOf(document, edition)),
        classes,
      ),
    );
  }
  const index = writer.finish();
  const pack = Math.max(1, Math.round((packCharacters * dates.length) / Math.max(characters, 1)));
  const summary = {
    count: dates.length,
    pack: Math.min(pack, Math.max(1, dates.length)),
    years: countYears(dates),
    dates: runsOf(dates),
    characters: charactersOf(index),
    facets: Object.fromEntries(topicKinds.map((kind) => [kind, distances(facets[kind]!)])),
  };
  const packs = new Map(packsOf(texts, summary.pack));
  return { summary, index: packSegmentIndex(index), packs };
}
