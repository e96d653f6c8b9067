/** The state of the search page, all of it in the address, so that it can be kept, sent and gone back to. */
import { type DateRange, isBounded, isDateBound } from './dates.ts';
import { type FilterKind, type Filters, filterKinds } from './filters.ts';
import type { Sort } from './ranking.ts';

/** What the page shows. */
export interface SearchState {
  query: string;
  filters: Partial<Record<FilterKind, string[]>>;
  dates: DateRange;
  /** Whether what names the same is asked as well, where the reader chose. */
  synonyms?: boolean;
  /** `all`: other archives are asked as well. */
  scope: 'own' | 'all';
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
  const dates: DateRange = {};
  for (const end of ['from', 'to'] as const) {
    const bound = parameters.get(end) ?? '';
    if (isDateBound(bound)) dates[end] = bound;
  }
  const synonyms = parameters.get('synonyms');
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters,
    dates,
    ...(synonyms && { synonyms: synonyms === '1' }),
    scope: parameters.get('in') === 'all' ? 'all' : 'own',
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    page: Math.max(1, Number.parseInt(parameters.get('page') ?? '1', 10) || 1),
  };
}

/** The reverse of `readAddress`; what is as usual is left out. @example writeAddress({ ...readAddress('?q=招商'), sort: 'date' }) // '?q=招商&sort=date' */
export function writeAddress({ query, filters, dates, synonyms, scope, sort, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const kind of filterKinds) for (const value of filters[kind] ?? []) parameters.append(kind, value);
  for (const end of ['from', 'to'] as const) if (dates[end]) parameters.set(end, dates[end]);
  if (synonyms !== undefined) parameters.set('synonyms', synonyms ? '1' : '0');
  if (scope === 'all') parameters.set('in', 'all');
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return `?${parameters}`;
}

/** True where there is something to search for. */
export const isAsked = ({
  query,
  filters,
  dates,
}: Pick<SearchState, 'query' | 'dates'> & { filters: Filters }): boolean =>
  query !== '' || Object.keys(filters).length > 0 || isBounded(dates);
