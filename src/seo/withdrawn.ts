/** What readers' devices are told of articles that were taken back: pages that they may have kept. */
import type { ArticleSummary } from '../archive/index.ts';
import { editions } from '../core/edition.ts';
import { articlePath, bothPath, originalPath, withBase } from '../core/url.ts';

/** The file, from the site's base. */
export const withdrawnFile = 'withdrawn.json';

/** The paths of their pages, from the host's root. @param base the site's base path */
export const withdrawnPaths = (articles: readonly ArticleSummary[], base: string): string =>
  `${JSON.stringify(
    articles.flatMap(({ key }) =>
      [...editions.map((edition) => articlePath(edition, key)), bothPath(key), originalPath(key)].map((path) =>
        withBase(base, path),
      ),
    ),
  )}\n`;
