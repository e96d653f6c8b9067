/** The state of the search page, all of it in the address, so that it can be kept, sent and gone back to. */
import { type FilterKind, type Filters, filterKinds } from './filters.ts';
import type { Sort } from './ranking.ts';

/** What the page shows. */
export interface SearchState {
  query: string;
  filters: Partial<Record<FilterKind, string[]>>;
  sort: Sort;
  /** From 1. */
  page: number;
}

const sorts: readonly Sort[] = ['relevance', 'date', 'oldest'];

/** @example readAddress('?q=招商&year=2016').filters // { year: ['2016'] } */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: SearchState['filters'] = {};
  for (const kind of filterKinds) {
    const values = parameters.getAll(kind).filter(Boolean);
    if (values.length > 0) filters[kind] = values;
  }
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters,
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    page: Math.max(1, Number.parseInt(parameters.get('page') ?? '1', 10) || 1),
  };
}

/** The reverse of `readAddress`; what is as usual is left out. @example writeAddress({ query: '招商', filters: {}, sort: 'date', page: 1 }) // '?q=招商&sort=date' */
export function writeAddress({ query, filters, sort, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const kind of filterKinds) for (const value of filters[kind] ?? []) parameters.append(kind, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return `?${parameters}`;
}

/** True where there is something to search for. */
export const isAsked = ({ query, filters }: { query: string; filters: Filters }): boolean =>
  query !== '' || Object.keys(filters).length > 0;
