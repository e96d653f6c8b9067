/** Filters and their counts. */
import type { Facet, SegmentEntry } from '../index-format.ts';
import type { Files } from './files.ts';

/** What results can be filtered by. */
export const filterKinds = ['year', 'category', 'source', 'person', 'place', 'tag', 'organisation'] as const;
/** One of them. */
export type FilterKind = (typeof filterKinds)[number];

/** Chosen values by kind: an article passes with any value of each kind. A year may be a number. */
export type Filters = Partial<Record<FilterKind, string | number | readonly (string | number)[]>>;

/** The values of each article by its number. */
type Column = Map<number, string[]>;

/** The values chosen of a kind. */
export const valuesOf = (filters: Filters, kind: FilterKind): string[] =>
  [filters[kind] ?? []].flat().map(String).filter(Boolean);

function yearColumn(segments: readonly SegmentEntry[]): Column {
  const column: Column = new Map();
  for (const { years } of segments)
    for (const [year, count] of years) for (let left = count; left > 0; left--) column.set(column.size, [year]);
  return column;
}

function topicColumn(facet: Facet): Column {
  const column: Column = new Map();
  for (const [slug, distances] of Object.entries(facet)) {
    let number = 0;
    for (const distance of distances) {
      number += distance;
      column.set(number, [...(column.get(number) ?? []), slug]);
    }
  }
  return column;
}

/** Something found: an article of the archive. */
interface Numbered {
  article: number;
}

/** Filters what was found, and counts it. */
export interface FilterDesk {
  /** The results that pass all filters. */
  apply<Found extends Numbered>(found: readonly Found[], filters: Filters): Promise<Found[]>;
  /** For each kind, how many results each of its values would leave, the other kinds' filters applied. */
  count(
    found: readonly Numbered[],
    filters: Filters,
    kinds: readonly FilterKind[],
  ): Promise<Partial<Record<FilterKind, Record<string, number>>>>;
}

/** Columns are fetched when a filter or a count first needs them. @param folder of the index below /search/ */
export function openFilters(segments: readonly SegmentEntry[], folder: string, files: Files): FilterDesk {
  const columns = new Map<FilterKind, Promise<Column>>();
  const column = (kind: FilterKind): Promise<Column> => {
    const known =
      columns.get(kind) ??
      (kind === 'year'
        ? Promise.resolve(yearColumn(segments))
        : files.json<Facet>(`${folder}/facet-${kind}`).then(topicColumn));
    columns.set(kind, known);
    known.catch(() => columns.delete(kind));
    return known;
  };
  const apply = async <Found extends Numbered>(found: readonly Found[], filters: Filters): Promise<Found[]> => {
    let left = [...found];
    for (const kind of filterKinds) {
      const wanted = new Set(valuesOf(filters, kind));
      if (wanted.size === 0) continue;
      const values = await column(kind);
      left = left.filter(({ article }) => values.get(article)?.some((value) => wanted.has(value)));
    }
    return left;
  };
  return {
    apply,
    async count(found, filters, kinds) {
      const counts: Partial<Record<FilterKind, Record<string, number>>> = {};
      for (const kind of kinds) {
        const among = await apply(found, { ...filters, [kind]: [] });
        const values = await column(kind);
        const count: Record<string, number> = {};
        for (const { article } of among)
          for (const value of values.get(article) ?? []) count[value] = (count[value] ?? 0) + 1;
        counts[kind] = count;
      }
      return counts;
    },
  };
}
