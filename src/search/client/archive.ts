/** The searchable archive in the browser: opens the index and answers queries over all its segments. */
import type { Edition } from '../../domain/edition.ts';
import { type Fold, makeFold, readClasses } from '../fold.ts';
import type { ArticleText, Manifest, Names } from '../published.ts';
import { readQuery } from '../query.ts';
import { runsOf, squeeze, textOfRun } from '../terms.ts';
import { excerptOf, findSpans, markSpans, type Piece, toHtml } from './excerpt.ts';
import type { Files } from './files.ts';
import { type FilterKind, type Filters, openFilters } from './filters.ts';
import { type Found, nearness, order, type Sort } from './ranking.ts';
import { startReader } from './reader.ts';
import { type Matches, openSegment, type Segment } from './segment.ts';

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

/** Above so many candidates, a word with signs inside it is not compared with the texts. */
const comparable = 60;

/** The articles in which every run stands. */
function inAll(each: readonly Matches[]): number[] {
  const [rarest, ...others] = [...each].sort((a, b) => a.size - b.size);
  return [...(rarest?.keys() ?? [])].filter((number) => others.every((matches) => matches.has(number)));
}

async function searchSegment(segment: Segment, at: number, words: Words, scored: boolean): Promise<Found[]> {
  const runs = words.wanted.flat();
  if (runs.length === 0) {
    return Array.from({ length: segment.entry.count }, (_, number) => ({
      segment: at,
      number,
      title: 'none',
      relevance: 0,
    }));
  }
  const [matches, unwanted] = await Promise.all([
    Promise.all(runs.map((run) => segment.find(run))),
    Promise.all(words.unwanted.map((word) => Promise.all(word.map((run) => segment.find(run))))),
  ]);
  const excluded = new Set(unwanted.flatMap(inAll));
  const numbers = inAll(matches).filter((number) => !excluded.has(number));
  if (numbers.length === 0) return [];
  const beginsTitle = numbers.some((number) => matches[0]!.get(number)!.place === 0);
  const [scores, ends] = await Promise.all([
    scored ? segment.scores(runs) : new Map<number, number>(),
    beginsTitle && scored ? segment.findAtTitleEnd(runs.at(-1)!) : (new Map() as Matches),
  ]);
  return numbers.map((number) => {
    const places = matches.map((each) => each.get(number)!);
    const inTitle = places.every((match) => match.inTitle);
    const whole = inTitle && places[0]!.place === 0 && ends.get(number)?.inTitle;
    const relevance = (scores.get(number) ?? 0) * (1 + nearness(places));
    return { segment: at, number, title: whole ? 'whole' : inTitle ? 'part' : 'none', relevance };
  });
}

/** Opens the index. @throws SearchUnavailable when it cannot be fetched */
export async function openArchive(files: Files): Promise<SearchArchive> {
  const manifest = await files.fresh<Manifest>('manifest.json');
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
      const isFiltered = Object.values(filters).some((values) => values?.length);
      if (words.wanted.length === 0 && !(isFiltered && query.trim() === '')) return { total: 0, found: [], counts: {} };
      const scored = sort === 'relevance';
      const each = await Promise.all(segments.map((segment, at) => searchSegment(segment, at, words, scored)));
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
