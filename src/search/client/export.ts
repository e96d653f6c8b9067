/** `/search/export.js`: results as files for reference managers, spreadsheets and programs. Loaded when one is asked for. */
import './old-browsers.ts';
import { ris } from '../../core/citation.ts';
import { csv } from '../../core/csv.ts';
import { isNobody } from '../../core/nobody.ts';
import type { SearchResult } from './show.ts';

/** A form of file. */
interface Format {
  /** Media type. */
  type: string;
  /** @param query address of the search itself @param own what this archive is called */
  write(results: readonly SearchResult[], query: string, own: string): string;
}

/** What an export says of a result. */
function rowOf({ title, date, when, source, category, archive, url, excerpt }: SearchResult, base: string) {
  return {
    title,
    date: date === 'unknown' ? '' : date,
    ...(when && { when }),
    source,
    category,
    ...(archive && { archive }),
    url: new URL(url, base).href,
    excerpt: excerpt.replace(/<[^>]+>/g, ''),
  };
}

/**
 * The publication that a source names, where that is certain: what is compiled from several (综合…) is none. The table that
 * tells 综合 in a name from it (content/source-statement.ts) is too large for a reader.
 */
const publicationOf = (source: string): string | undefined =>
  source && !/^[综綜]合/.test(source) && !isNobody(source) ? source : undefined;

const columns = ['title', 'date', 'when', 'source', 'category', 'archive', 'url', 'excerpt'] as const;

/** The forms by their endings. @example formats.ris.write(results, location.href) */
export const formats: Record<'csv' | 'ris' | 'json', Format> = {
  csv: {
    type: 'text/csv;charset=utf-8',
    write(results, query) {
      const rows = results.map((one) => {
        const row: Partial<Record<(typeof columns)[number], string>> = rowOf(one, query);
        return columns.map((column) => row[column] ?? '');
      });
      return csv([columns, ...rows]);
    },
  },
  ris: {
    type: 'application/x-research-info-systems',
    write: (results, query, own) =>
      results
        .map((one) => {
          const { title, when = '', source, archive = own, url } = rowOf(one, query);
          const publication = publicationOf(source);
          const held = { archive, kept: archive, date: one.date, when, url, key: url };
          return ris({ title, authors: [], ...(publication && { publication }), ...held });
        })
        .join('\n\n')
        .concat('\n'),
  },
  json: {
    type: 'application/json',
    write: (results, query) =>
      `${JSON.stringify({ query, results: results.map((one) => rowOf(one, query)) }, undefined, 2)}\n`,
  },
};
