/** The searchable archive in the browser: opens the index and answers queries. */
import { type Edition, otherEdition } from '../../core/edition.ts';
import { indexedLines } from '../article-index.ts';
import { type Canonicalise, makeCanonicalise, readClasses } from '../canonical.ts';
import type { Manifest, Names } from '../index-format.ts';
import { readQuery } from '../query.ts';
import { everyArticle, exactSearch } from './exact.ts';
import type { Files } from './files.ts';
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
  sort?: Sort;
  /** Kinds of filters to count. */
  count?: readonly FilterKind[];
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

/** Opens the index. @throws SearchUnavailable when it cannot be fetched */
export async function openArchive(files: Files): Promise<SearchArchive> {
  const manifest = await files.fresh<Manifest>('manifest');
  const canonicalise = makeCanonicalise(readClasses(manifest.classes));
  const source = openPostings(files, manifest.index, manifest.reader);
  // Whoever asks first is told why it failed.
  source.catch(() => undefined);
  const filterDesk = openFilters(manifest.segments, manifest.index, files);
  const textOf = openTexts(manifest, files);
  const questions = questionReader(canonicalise);
  const names = (edition: Edition): Promise<Names> => files.json(manifest.names[edition]);
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

  const approximateTo = secondTier({ source, canonicalise, questions, names, verifyIn });
  const version = manifest.index;
  return {
    version,
    canonicalise,
    async search(query, { edition, filters = {}, sort = 'relevance', count = [] }) {
      const isFiltered = filterKinds.some((kind) => valuesOf(filters, kind).length > 0);
      const { wanted, unwanted } = readQuery(query);
      const isAsked = wanted.length + unwanted.length > 0;
      if (!isAsked && !(isFiltered && query.trim() === ''))
        return { total: 0, version, tier: 'exact', found: [], counts: {} };
      const exact = isAsked ? await exactSearch(await source, query, edition, fillTexts) : everyArticle(articles);
      const isExact = exact.length > 0 || wanted.length === 0 || wanted.some(({ isQuoted }) => isQuoted);
      const all = isExact ? exact : await approximateTo(query, edition);
      const [found, counts] = await Promise.all([
        filterDesk.apply(all, filters),
        filterDesk.count(all, filters, count),
      ]);
      const ordered = isExact || sort !== 'relevance' ? order(found, sort) : found;
      return { total: found.length, version, tier: isExact ? 'exact' : 'approximate', found: ordered, counts };
    },
    async similar(query, { edition, filters = {} }) {
      const exact = new Set((await exactSearch(await source, query, edition, fillTexts)).map(({ article }) => article));
      const found = (await approximateTo(query, edition)).filter(({ article }) => !exact.has(article));
      return filterDesk.apply(found, filters);
    },
    show: async (one, query, edition) => showResult(await textOf(one.article, edition), query, canonicalise, questions),
    names,
  };
}
