/** The files that an archive publishes for programs and spreadsheets. */
import type { Archive } from '../archive/index.ts';
import { type Edition, editions } from '../core/edition.ts';
import { knownYear, undatedFolder } from '../core/key.ts';
import { editionPath } from '../core/url.ts';
import { tablePath } from '../feeds/articles-table.ts';
import { feedFiles, feedLength, feedTypes } from '../feeds/feed.ts';
import type { DataFile, DataFiles } from '../views/page.ts';

/** The list of the dump's files. */
export const dumpIndexPath = '/dump/index.json';

/** The file of a year, or of what has none. @example dumpPath('2016') // '/dump/2016.jsonl' */
export const dumpPath = (year: string): string => `/dump/${year}.jsonl`;

/** The articles of each year of the dump, the newest first. */
export const dumpYears = ({ articles }: Pick<Archive, 'articles'>) =>
  Map.groupBy(articles, ({ key }) => knownYear(key) ?? undatedFolder);

/**
 * The files of an edition; those of the dump are the same in both.
 * @param sizeOf how many bytes a published file has, where that is known
 */
export function dataFiles(archive: Archive, edition: Edition, sizeOf: (path: string) => number | undefined): DataFiles {
  const file = (path: string, type: string): DataFile => {
    const bytes = sizeOf(path.slice(1));
    return { path, type, ...(bytes !== undefined && { bytes }) };
  };
  return {
    index: file(dumpIndexPath, 'application/json'),
    years: [...dumpYears(archive)].map(([year, { length }]) => ({
      ...file(dumpPath(year), 'application/jsonl'),
      year,
      articles: length,
    })),
    tables: editions.map((one) => ({ ...file(tablePath(one), 'text/csv'), edition: one })),
    feeds: feedFiles.map((name) => file(editionPath(edition) + name, feedTypes[name])),
    newest: feedLength,
  };
}
