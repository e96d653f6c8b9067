/** The searchable archive in the browser: opens the index and answers queries. */
import type { Edition } from '../../core/edition.ts';
import type { Canonicalise } from '../canonical.ts';
import { type Manifest, type Names, publishedFormat } from '../index-format.ts';
import { type Query, readQuery } from '../query.ts';
import { alternativesOf } from '../synonyms.ts';
import { publishedFor } from './date-words.ts';
import { type DateDoubts, type DateRange, isBounded } from './dates.ts';
import { type Besides, everyArticle, exactSearch, runOf } from './exact.ts';
import { type Files, SearchUnavailable } from './files.ts';
import { type FilterKind, type Filters, filterKinds, valuesOf } from './filters.ts';
import { type LoadLateParts, type Opened, openParts } from './opened.ts';
import { type Found, order, type Sort } from './ranking.ts';
import { type SearchResult, showResult } from './show.ts';
import { textAhead } from './text-ahead.ts';

/** What to search, and how. */
export interface SearchOptions {
  /** The reader's edition: what results are shown in. */
  edition: Edition;
  filters?: Filters;
  /** Only articles of these days. */
  dates?: DateRange;
  sort?: Sort;
  /** Kinds of filters to count. */
  count?: readonly FilterKind[];
  /** Whether words that the glossary knows for the same are asked as well; where it is not said, if little is found. */
  synonyms?: boolean;
  /** True where the first results are shown next: the text of the one that is likely to be the first is fetched ahead. */
  shows?: boolean;
}

/** Words that name the same as one of the query's. */
export interface AskedSynonyms {
  words: string[];
  /** True where they were asked as well. */
  followed: boolean;
}

/** What was found. */
export interface SearchAnswer {
  /** Articles found: exact ones, or, where there is none, approximate ones. */
  total: number;
  /** Which index it was found in. */
  version: string;
  /** `exact`: the query stands in them. `approximate`: only a part of it does. */
  tier: 'exact' | 'approximate';
  found: Found[];
  counts: Partial<Record<FilterKind, Record<string, number>>>;
  /** Where the glossary knows a word of the query under other names. */
  synonyms?: AskedSynonyms;
  /** Where a range of days was asked. */
  doubts?: DateDoubts;
}

/** The archive, opened. */
export interface SearchArchive {
  /** Changes with every index that is published. */
  readonly version: string;
  readonly canonicalise: Canonicalise;
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
  /** Articles that share a part of the query, without those that hold all of it. */
  similar(query: string, options: SearchOptions): Promise<Found[]>;
  /** A result as the reader's edition shows it. */
  show(one: Found, query: string, edition: Edition): Promise<SearchResult>;
  /** Every topic with its label. */
  names(edition: Edition): Promise<Names>;
}

/** True where something is chosen. */
const isFiltering = (filters: Filters): boolean => filterKinds.some((kind) => valuesOf(filters, kind).length > 0);

/** With so few results what names the same is asked as well. */
const few = 2;

/** The manifest, if this program can read what it names. @throws SearchUnavailable */
async function readManifest(files: Files): Promise<Manifest> {
  const manifest = await files.fresh<Manifest>('manifest');
  if (manifest.format !== publishedFormat) throw new SearchUnavailable(`manifest: format ${manifest.format}`);
  return manifest;
}

/** For each word of a query, what names the same. */
async function alternatives({ glossary, canonicalise }: Opened, { wanted }: Query): Promise<Map<string, string[]>> {
  const groups = await glossary();
  const unquoted = wanted.filter(({ isQuoted }) => !isQuoted);
  return new Map(unquoted.map(({ text }) => [text, alternativesOf(runOf(text, canonicalise), groups)]));
}

/** What holds a query as it was typed, and behind it what stands under another name. */
interface Exact {
  found: Found[];
  others?: Found[];
  synonyms?: AskedSynonyms;
}

async function exactly(opened: Opened, query: string, options: SearchOptions): Promise<Exact> {
  const { edition, synonyms, shows, filters = {}, dates = {} } = options;
  const isAhead = shows && !isFiltering(filters) && !isBounded(dates);
  const texts = { ...opened.texts, ...(isAhead && { expect: textAhead(opened.texts.textOf, options) }) };
  const published = await publishedFor(opened, readQuery(query));
  const ask = async (also?: Besides['synonyms']) =>
    exactSearch(opened.source, query, edition, texts, { published, ...(also && { synonyms: also }) });
  const [found, also] = await Promise.all([ask(), alternatives(opened, readQuery(query))]);
  const words = [...also.values()].flat();
  if (words.length === 0) return { found };
  const followed = synonyms ?? found.length <= few;
  const asTyped = new Set(found.map(({ article }) => article));
  const others = followed ? (await ask(also)).filter(({ article }) => !asTyped.has(article)) : [];
  return { found, others, synonyms: { words, followed } };
}

/** The articles of a query in their order, before filters. */
async function ranked(opened: Opened, query: string, options: SearchOptions) {
  const { edition, sort = 'relevance' } = options;
  const { wanted, unwanted } = readQuery(query);
  const {
    found,
    others = [],
    synonyms,
  }: Exact = wanted.length + unwanted.length > 0
    ? await exactly(opened, query, options)
    : { found: everyArticle(opened.articles) };
  const isExact = found.length + others.length > 0 || wanted.length === 0 || wanted.some(({ isQuoted }) => isQuoted);
  if (!isExact) {
    const near = await (await opened.approximateTo())(query, edition, options.synonyms);
    return { isExact, synonyms, ordered: sort === 'relevance' ? near : order(near, sort) };
  }
  const ordered =
    sort === 'relevance' ? [...order(found, sort), ...order(others, sort)] : order([...found, ...others], sort);
  return { isExact, synonyms, ordered };
}

/** Those of the articles found that pass the filters, and their counts. */
async function filtered(opened: Opened, found: Found[], filters: Filters, count: readonly FilterKind[]) {
  if (count.length === 0 && !isFiltering(filters)) return { found, counts: {} };
  const desk = await opened.filters();
  const [left, counts] = await Promise.all([desk.apply(found, filters), desk.count(found, filters, count)]);
  return { found: left, counts };
}

async function searchIn(opened: Opened, query: string, options: SearchOptions): Promise<SearchAnswer> {
  const { filters = {}, dates = {}, count = [] } = options;
  const { version } = opened;
  const isFiltered = isBounded(dates) || isFiltering(filters);
  const { wanted, unwanted } = readQuery(query);
  if (wanted.length + unwanted.length === 0 && !(isFiltered && query.trim() === ''))
    return { total: 0, version, tier: 'exact', found: [], counts: {} };
  const { isExact, synonyms, ordered } = await ranked(opened, query, options);
  const { found: dated, doubts } = isBounded(dates)
    ? await (await opened.dates()).inRange(ordered, dates)
    : { found: ordered, doubts: undefined };
  const { found, counts } = await filtered(opened, dated, filters, count);
  return {
    total: found.length,
    version,
    tier: isExact ? 'exact' : 'approximate',
    found,
    counts,
    ...(synonyms && { synonyms }),
    ...(doubts && { doubts }),
  };
}

/** Opens the index. @throws SearchUnavailable when it cannot be fetched */
export async function openArchive(files: Files, load: LoadLateParts): Promise<SearchArchive> {
  const opened = openParts(files, await readManifest(files), load);
  const { version, canonicalise, source, questions, names, texts } = opened;
  return {
    version,
    canonicalise,
    search: (query, options) => searchIn(opened, query, options),
    async similar(query, { edition, filters = {}, dates = {}, synonyms }) {
      const published = await publishedFor(opened, readQuery(query));
      const exact = new Set(
        (await exactSearch(source, query, edition, texts, { published })).map(({ article }) => article),
      );
      const approximateTo = await opened.approximateTo();
      const near = (await approximateTo(query, edition, synonyms)).filter(({ article }) => !exact.has(article));
      const found = isBounded(dates) ? (await (await opened.dates()).inRange(near, dates)).found : near;
      return (await filtered(opened, found, filters, [])).found;
    },
    async show(one, query, edition) {
      const text = await texts.textOf(one.article, edition);
      // Now that something is there to read, the reader may load.
      void source.startReader();
      return showResult(text, query, canonicalise, questions);
    },
    names,
  };
}
