/** The searchable archive in the browser: opens the index and answers queries. */
import { type Edition, otherEdition } from '../../core/edition.ts';
import { indexedLines } from '../article-index.ts';
import { type Canonicalise, makeCanonicalise, readClasses } from '../canonical.ts';
import { type Manifest, type Names, publishedFormat, type Synonyms } from '../index-format.ts';
import { type Query, readQuery } from '../query.ts';
import { alternativesOf } from '../synonyms.ts';
import { type DateDoubts, type DateRange, isBounded, openDates } from './dates.ts';
import { everyArticle, exactSearch, runOf } from './exact.ts';
import { type Files, SearchUnavailable } from './files.ts';
import { type FilterKind, type Filters, filterKinds, openFilters, valuesOf } from './filters.ts';
import { timesIn, type Verify } from './finder.ts';
import { openPostings } from './posting-source.ts';
import { questionReader } from './question.ts';
import { type Found, order, type Sort } from './ranking.ts';
import { secondTier } from './second-tier.ts';
import { type SearchResult, showResult } from './show.ts';
import { openTexts } from './texts.ts';

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

/** With so few results what names the same is asked as well. */
const few = 2;

/** The manifest, if this program can read what it names. @throws SearchUnavailable */
async function readManifest(files: Files): Promise<Manifest> {
  const manifest = await files.fresh<Manifest>('manifest');
  if (manifest.format !== publishedFormat) throw new SearchUnavailable(`manifest: format ${manifest.format}`);
  return manifest;
}

/** Opens the index. @throws SearchUnavailable when it cannot be fetched */
export async function openArchive(files: Files): Promise<SearchArchive> {
  const manifest = await readManifest(files);
  const canonicalise = makeCanonicalise(readClasses(manifest.classes));
  const source = openPostings(files, manifest.index, manifest.reader);
  // Whoever asks first is told why it failed.
  source.catch(() => undefined);
  const filterDesk = openFilters(manifest.segments, manifest.index, files);
  const inRange = openDates(manifest.index, files);
  const textOf = openTexts(manifest, files);
  const questions = questionReader(canonicalise);
  const names = (edition: Edition): Promise<Names> => files.json(manifest.names[edition]);
  const glossary = async (): Promise<Synonyms> => (manifest.synonyms ? files.json(manifest.synonyms) : []);
  const articles = manifest.segments.reduce((sum, { count }) => sum + count, 0);

  /** True where a run stands in an article's text in either edition. */
  const verifyIn =
    (edition: Edition): Verify =>
    async (article, run, places, held) => {
      for (const one of [edition, otherEdition(edition)]) {
        const { title, text, names: labels } = await textOf(article, one);
        const lines = indexedLines([title, text, labels].join('\n'), canonicalise);
        if (lines.some((line) => line.includes(run))) return true;
        // Where this edition explains every place, the other has nothing more.
        if (timesIn(lines, run, held) >= places.length) return false;
      }
      return false;
    };
  const fillTexts = { textOf, canonicalise, verifyIn };

  const approximateTo = secondTier({ source, canonicalise, questions, names, glossary, verifyIn });
  const version = manifest.index;

  /** For each word of a query, what names the same. */
  const alternatives = async ({ wanted }: Query): Promise<Map<string, string[]>> => {
    const groups = await glossary();
    const unquoted = wanted.filter(({ isQuoted }) => !isQuoted);
    return new Map(unquoted.map(({ text }) => [text, alternativesOf(runOf(text, canonicalise), groups)]));
  };

  /** The exact results, and behind them what stands under another name. */
  async function exactly(query: string, { edition, synonyms }: SearchOptions) {
    const ask = async (also?: ReadonlyMap<string, readonly string[]>) =>
      exactSearch(await source, query, edition, fillTexts, also);
    const [found, also] = await Promise.all([ask(), alternatives(readQuery(query))]);
    const words = [...also.values()].flat();
    if (words.length === 0) return { found };
    const followed = synonyms ?? found.length <= few;
    const asTyped = new Set(found.map(({ article }) => article));
    const others = followed ? (await ask(also)).filter(({ article }) => !asTyped.has(article)) : [];
    return { found, others, synonyms: { words, followed } };
  }

  return {
    version,
    canonicalise,
    async search(query, options) {
      const { edition, filters = {}, dates = {}, sort = 'relevance', count = [] } = options;
      const isFiltered = isBounded(dates) || filterKinds.some((kind) => valuesOf(filters, kind).length > 0);
      const { wanted, unwanted } = readQuery(query);
      const isAsked = wanted.length + unwanted.length > 0;
      if (!isAsked && !(isFiltered && query.trim() === ''))
        return { total: 0, version, tier: 'exact', found: [], counts: {} };
      const {
        found: exact,
        others = [],
        synonyms,
      } = isAsked ? await exactly(query, options) : { found: everyArticle(articles) };
      const isExact =
        exact.length + others.length > 0 || wanted.length === 0 || wanted.some(({ isQuoted }) => isQuoted);
      const ordered = isExact
        ? sort === 'relevance'
          ? [...order(exact, sort), ...order(others, sort)]
          : order([...exact, ...others], sort)
        : await approximateTo(query, edition, options.synonyms);
      if (!isExact && sort !== 'relevance') order(ordered, sort);
      const { found: dated, doubts } = isBounded(dates)
        ? await inRange(ordered, dates)
        : { found: ordered, doubts: undefined };
      const [found, counts] = await Promise.all([
        filterDesk.apply(dated, filters),
        filterDesk.count(dated, filters, count),
      ]);
      return {
        total: found.length,
        version,
        tier: isExact ? 'exact' : 'approximate',
        found,
        counts,
        ...(synonyms && { synonyms }),
        ...(doubts && { doubts }),
      };
    },
    async similar(query, { edition, filters = {}, dates = {}, synonyms }) {
      const exact = new Set((await exactSearch(await source, query, edition, fillTexts)).map(({ article }) => article));
      const near = (await approximateTo(query, edition, synonyms)).filter(({ article }) => !exact.has(article));
      const found = isBounded(dates) ? (await inRange(near, dates)).found : near;
      return filterDesk.apply(found, filters);
    },
    async show(one, query, edition) {
      const text = await textOf(one.article, edition);
      // Now that something is there to read, the reader may load.
      void source.then(({ startReader }) => startReader());
      return showResult(text, query, canonicalise, questions);
    },
    names,
  };
}
