/** The searchable archive in the browser: opens the index and answers queries over all its segments. */
import type { Edition } from '../../core/edition.ts';
import { type Fold, makeFold, readClasses } from '../fold.ts';
import type { ArticleText, Manifest, Names } from '../index-format.ts';
import { readQuery } from '../query.ts';
import { endMark, runsOf, squeeze, textOfRun, titlePlaces } from '../terms.ts';
import { excerptOf, findSpans, markSpans, type Piece, toHtml } from './excerpt.ts';
import type { Files } from './files.ts';
import { type FilterKind, type Filters, filterKinds, openFilters, valuesOf } from './filters.ts';
import { areLinked, type Match } from './phrase.ts';
import { type Found, nearness, order, type Sort } from './ranking.ts';
import { startReader } from './reader.ts';
import { openSegment, type Segment } from './segment.ts';

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
  total: number;
  found: Found[];
  counts: Partial<Record<FilterKind, Record<string, number>>>;
}

/** A result to show. */
export interface SearchResult {
  /** From the site's base, without a slash before it. */
  url: string;
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** HTML, matches in `<mark>`. */
  excerpt: string;
  titlePieces: Piece[];
  excerptPieces: Piece[];
  /** Slugs; empty where there is none. */
  category: string;
  source: string;
}

/** The archive, opened. */
export interface SearchArchive {
  readonly fold: Fold;
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
  /** A result as the reader's edition shows it. */
  show(one: Found, query: string, edition: Edition): Promise<SearchResult>;
  /** Every topic with its label. */
  names(edition: Edition): Promise<Names>;
}

/** A query's words as runs of folded characters. A word of signs alone has none, and is passed over. */
interface Words {
  wanted: string[][][];
  unwanted: string[][][];
}

/** A query of filters alone finds every article. */
const allOf = ({ entry }: Segment, segment: number): Found[] =>
  Array.from({ length: entry.count }, (_, number) => ({ segment, number, title: 'none', relevance: 0 }));

/** Above so many candidates, a word with signs inside it is not compared with the texts. */
const comparable = 60;

const isInTitle = (place: number): boolean => place < titlePlaces;

/** True where the runs of each word follow one another. */
function everyWordIsLinked(wanted: Words['wanted'], matches: readonly Match[]): boolean {
  let from = 0;
  return wanted.every((runs) => {
    const own = matches.slice(from, from + runs.length);
    from += runs.length;
    return runs.length === 1 || areLinked(runs, own);
  });
}

/** The articles of a segment that a query asks for. */
async function searchSegment(segment: Segment, at: number, words: Words): Promise<Found[]> {
  const runs = words.wanted.flat();
  if (runs.length === 0) return allOf(segment, at);
  const [matched, ...unwanted] = await Promise.all([
    segment.find(runs),
    ...words.unwanted.map((word) => segment.find(word)),
  ]);
  for (const excluded of unwanted) for (const number of excluded.keys()) matched.delete(number);
  for (const [number, matches] of matched) if (!everyWordIsLinked(words.wanted, matches)) matched.delete(number);
  const begins = [...matched.values()].some((matches) => matches[0]!.places[0] === 0);
  const lastRun = runs.at(-1)!;
  const ends = begins ? await segment.find([[lastRun.at(-1)!, endMark]]) : new Map<number, Match[]>();
  return Array.from(matched, ([number, matches]) => {
    const inTitle = matches.every(({ places }) => isInTitle(places[0]!));
    const end = ends.get(number)?.[0]?.places[0];
    const isWhole =
      inTitle && matches[0]!.places[0] === 0 && matches.at(-1)!.places.includes(end! - lastRun.length + 1);
    const score = matches.reduce((sum, match) => sum + match.score, 0);
    return {
      segment: at,
      number,
      title: isWhole ? 'whole' : inTitle ? 'part' : 'none',
      relevance: score * (1 + nearness(matches)),
    };
  });
}

/** Opens the index. @throws SearchUnavailable when it cannot be fetched */
export async function openArchive(files: Files): Promise<SearchArchive> {
  const manifest = await files.fresh<Manifest>('manifest');
  const fold = makeFold(readClasses(manifest.classes));
  const reader = manifest.reader ? files.bytes(manifest.reader).then(startReader) : undefined;
  const segments = reader ? manifest.segments.map((entry) => openSegment(entry, files, reader)) : [];
  const filterDesk = openFilters(manifest.segments, files);
  const textOf = ({ segment, number }: Found, edition: Edition): Promise<ArticleText> =>
    files.json(`${manifest.segments[segment]!.key}/texts/${number}.${edition}`);
  const wordsOf = (query: string): Words => {
    const cut = (words: string[]) => words.map((word) => runsOf(fold(word))).filter((runs) => runs.length > 0);
    const { wanted, unwanted } = readQuery(query);
    return { wanted: cut(wanted), unwanted: cut(unwanted) };
  };
  /** Signs are not indexed: an article in which the parts stand, but not with these signs between them, is dropped. */
  const compare = async (found: Found[], query: string, edition: Edition): Promise<Found[]> => {
    const signed = readQuery(query).wanted.map((word) => squeeze(fold(word)));
    const split = signed.filter((word) => runsOf(word).length > 1);
    if (split.length === 0 || found.length > comparable) return found;
    const kept = await Promise.all(
      found.map(async (one) => {
        const { title, text, names } = await textOf(one, edition);
        const folded = squeeze(fold([title, text, names].join('\n')));
        return split.every((word) => folded.includes(word));
      }),
    );
    return found.filter((_, at) => kept[at]);
  };
  return {
    fold,
    async search(query, { edition, filters = {}, sort = 'relevance', count = [] }) {
      const words = wordsOf(query);
      const isFiltered = filterKinds.some((kind) => valuesOf(filters, kind).length > 0);
      if (words.wanted.length === 0 && !(isFiltered && query.trim() === '')) return { total: 0, found: [], counts: {} };
      const each = await Promise.all(segments.map((segment, at) => searchSegment(segment, at, words)));
      const all = await compare(each.flat(), query, edition);
      const [found, counts] = await Promise.all([
        filterDesk.apply(all, filters),
        filterDesk.count(all, filters, count),
      ]);
      return { total: found.length, found: order(found, sort), counts };
    },
    async show(one, query, edition) {
      const { url, title, date, category, source, text, names } = await textOf(one, edition);
      const needles = wordsOf(query).wanted.flat().map(textOfRun);
      const titlePieces = markSpans(title, findSpans(title, needles, fold));
      const isInText = findSpans(text, needles, fold).length > 0;
      const excerptPieces = excerptOf(isInText || !names ? text : `${text}\n${names}`, needles, fold);
      return { url, title, date, category, source, titlePieces, excerptPieces, excerpt: toHtml(excerptPieces) };
    },
    names: (edition) => files.json<Names>(manifest.names[edition]),
  };
}
