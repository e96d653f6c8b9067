/** What the keys of pages hold besides the digests of the articles that they show. */
import type { Archive } from '../archive/index.ts';
import { digest } from '../core/digest.ts';
import type { Pictures } from './picture.ts';

/**
 * Digest of an archive's environment, pictures and exhibits, and of where each of its articles is shown. While it is the
 * same, so are the pages in their order, and of each page's key all but the digests of the articles that the page shows.
 */
export const shapeOfArchive = ({ environment, articles, withdrawn, exhibits }: Archive, pictures: Pictures): string =>
  digest(
    [
      environment,
      JSON.stringify([...pictures]),
      exhibits.map(({ id, digest: own }) => `${id} ${own}`).join(),
      articles.map(({ shape }) => shape).join(),
      withdrawn.map(({ shape }) => shape).join(),
    ].join('|'),
  );
