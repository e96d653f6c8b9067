/** The archive's own pages, `content/pages/*.mdx`: about, contact. */
import { type OwnPage, ownPage } from '../content/schema/own-page.ts';
import { type ByEdition, type Edition, forEditions } from '../core/edition.ts';
import { bodyHtml } from './body-html.ts';
import type { Converters } from './converters.ts';
import { compileOwnTexts, type OwnText, type OwnTexts, readOwnTexts } from './own-text.ts';

/** The folder of own pages in an archive. */
export const ownPagesFolder = 'pages';

/** First segments of addresses that the archive itself uses below an edition. */
const reserved = new Set(
  'archive category data exhibits feed glance help news organisation page person place search source tag'.split(' '),
);

/** An own page in both editions. */
export interface OwnPageRecord {
  id: string;
  script: Edition;
  /** Changes whenever anything that the page shows does. */
  digest: string;
  images: string[];
  text: ByEdition<{ title: string; description: string; html: string }>;
}

/** Reads and checks every own page. @param shown how the archive's folder is called in messages */
export const readOwnPages = (contentDir: string, shown: string, script: Edition): OwnTexts<OwnPage> =>
  readOwnTexts({ contentDir, shown }, script, {
    folder: ownPagesFolder,
    schema: ownPage,
    required: ['title'],
    isReserved: (id) => reserved.has(id),
  });

/**
 * Converts own pages into both editions; those that have not changed come from the cache.
 * @param environment digest of everything that conversion and HTML depend on besides the file
 */
export const compileOwnPages = (
  sources: readonly OwnText<OwnPage>[],
  converters: Converters,
  base: string,
  cacheFile: string,
  environment: string,
): OwnPageRecord[] =>
  compileOwnTexts(sources, { file: cacheFile, kind: 'own-pages 1', environment }, (source, digest) => {
    const { id, front, script, body, images } = source;
    return {
      id,
      script,
      digest,
      images,
      text: forEditions((edition) => ({
        title: converters.into(edition, script, front.title),
        description: converters.into(edition, script, front.description ?? front.title),
        html: bodyHtml(body, edition, script, converters.to(edition), base).html,
      })),
    };
  });
