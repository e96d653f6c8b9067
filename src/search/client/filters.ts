/** Filters and their counts. */
import type { Facet, SegmentEntry } from '../index-format.ts';
import type { Files } from './files.ts';
import type { Found } from './ranking.ts';

/** What results can be filtered by. */
export const filterKinds = ['year', 'category', 'source', 'person', 'place', 'tag', 'organisation'] as const;
/** One of them. */
export type FilterKind = (typeof filterKinds)[number];

/** Chosen values by kind: an article passes with any value of each kind. A year may be a number. */
export type Filters = Partial<Record<FilterKind, string | number | readonly (string | number)[]>>;

/** The topics of each article of a segment, by number. */
type Column = Map<number, string[]>;

/** The values chosen of a kind. */
export const valuesOf = (filters: Filters, kind: FilterKind): string[] =>
  [filters[kind] ?? []].flat().map(String).filter(Boolean);

function yearColumn(entry: SegmentEntry): Column {
  const column: Column = new Map();
  for (const [year, count] of entry.years) for (let left = count; left > 0; left--) column.set(column.size, [year]);
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

/** Filters what was found, and counts it. */
export interface FilterDesk {
  /** The results that pass all filters. */
  apply(found: readonly Found[], filters: Filters): Promise<Found[]>;
  /** For each kind, how many results each of its values would leave, the other kinds' filters applied. */
  count(
    found: readonly Found[],
    filters: Filters,
    kinds: readonly FilterKind[],
  ): Promise<Partial<Record<FilterKind, Record<string, number>>>>;
}

/** Columns are fetched when a filter or a count first needs them. */
export function openFilters(segments: readonly SegmentEntry[], files: Files): FilterDesk {
  const column = async (kind: FilterKind, segment: number): Promise<Column> => {
    const entry = segments[segment]!;
    return kind === 'year' ? yearColumn(entry) : topicColumn(await files.json<Facet>(`${entry.key}/facet-${kind}`));
  };
  const valuesFor = async (kind: FilterKind, found: readonly Found[]): Promise<(one: Found) => readonly string[]> => {
    const needed = [...new Set(found.map(({ segment }) => segment))];
    const loaded = new Map(await Promise.all(needed.map(async (at) => [at, await column(kind, at)] as const)));
    return ({ segment, number }) => loaded.get(segment)?.get(number) ?? [];
  };
  const apply = async (found: readonly Found[], filters: Filters): Promise<Found[]> => {
    let left = [...found];
    for (const kind of filterKinds) {
      const wanted = new Set(valuesOf(filters, kind));
      if (wanted.size === 0) continue;
      const values = await valuesFor(kind, left);
      left = left.filter((one) => values(one).some((value) => wanted.has(value)));
    }
    return left;
  };
  return {
    apply,
    async count(found, filters, kinds) {
      const counts: Partial<Record<FilterKind, Record<string, number>>> = {};
      for (const kind of kinds) {
        const among = await apply(found, { ...filters, [kind]: [] });
        const values = await valuesFor(kind, among);
        const count: Record<string, number> = {};
        for (const one of among) for (const value of values(one)) count[value] = (count[value] ?? 0) + 1;
        counts[kind] = count;
      }
      return counts;
    },
  };
}
