/**
 * The archive's own pages, `content/pages/*.mdx`: about, contact. They take the articles' road: one parser, one set of
 * checks and components, one conversion.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { parseBody } from '../content/body/parse.ts';
import { decodeText } from '../content/decode.ts';
import { isBodyAlone, noFrontMatter, splitFrontMatter } from '../content/front-matter-start.ts';
import type { Problem } from '../content/problem.ts';
import { type OwnPage, ownPage } from '../content/schema/own-page.ts';
import { type PlaceOf, readYaml } from '../content/yaml.ts';
import { readCacheFile, writeCacheFile } from '../core/cache-file.ts';
import { digest } from '../core/digest.ts';
import { type ByEdition, type Edition, forEditions } from '../core/edition.ts';
import { walk } from '../core/walk.ts';
import { type Addressed, collectAddresses } from './addresses.ts';
import { bodyHtml } from './body-html.ts';
import type { Converters } from './converters.ts';
import { isPlainFile, misplacedFile } from './files.ts';

/** The folder of own pages in an archive. */
export const ownPagesFolder = 'pages';

/** First segments of addresses that the archive itself uses below an edition. */
const reserved = new Set(
  'archive category feed glance help news organisation page person place search source tag'.split(' '),
);
const place = /^pages\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/** An own page as it was written. */
export interface OwnPageSource {
  /** The name in its address: `about` of `pages/about.mdx`. */
  id: string;
  /** How messages call its file. */
  file: string;
  front: OwnPage;
  /** Where in the file a part of its front matter stands. */
  placeOf: PlaceOf;
  script: Edition;
  body: Root;
  /** Digest of the file. */
  digest: string;
  /** The addresses of its pictures, without the site's base. */
  images: string[];
}

/** An own page in both editions. */
export interface OwnPageRecord {
  id: string;
  script: Edition;
  /** Changes whenever anything that the page shows does. */
  digest: string;
  images: string[];
  text: ByEdition<{ title: string; description: string; html: string }>;
}

/** What the folder of own pages holds. */
export interface OwnPagesReading {
  sources: OwnPageSource[];
  /** The addresses that they use, for the check of links. */
  addressed: Addressed[];
  problems: Problem[];
}

/**
 * Reads and checks every own page. Files that begin with an underscore or a dot are nobody's business.
 * @param shown how the archive's folder is called in messages
 */
export function readOwnPages(contentDir: string, shown: string, script: Edition): OwnPagesReading {
  const reading: OwnPagesReading = { sources: [], addressed: [], problems: [] };
  for (const path of walk(join(contentDir, ownPagesFolder), ownPagesFolder)) {
    if (/(^|\/)[_.]/.test(path) || !isPlainFile(join(contentDir, path))) continue;
    const id = place.exec(path)?.[1];
    if (id === undefined || reserved.has(id)) reading.problems.push(misplacedFile(path, shown));
    else readOne(contentDir, path, id, shown, script, reading);
  }
  return reading;
}

function readOne(
  contentDir: string,
  path: string,
  id: string,
  shown: string,
  script: Edition,
  { sources, addressed, problems }: OwnPagesReading,
): void {
  const file = join(shown, path);
  const bytes = readFileSync(join(contentDir, path));
  const { text: decoded, problems: unreadable } = decodeText(bytes, file);
  problems.push(...unreadable);
  if (decoded === undefined) return;
  const { text, yaml } = splitFrontMatter(decoded);
  if (yaml === undefined) {
    problems.push(
      ...noFrontMatter(file, text, ['title']),
      ...(isBodyAlone(text) ? parseBody(text, file).problems : []),
    );
    return;
  }
  const body = parseBody(text, file);
  const { value: front, problems: found, placeOf } = readYaml(yaml, ownPage, { file, linesBefore: 1 });
  problems.push(...found, ...body.problems);
  const addresses = collectAddresses({}, body.tree, placeOf);
  addressed.push({ file, key: '', addresses });
  if (!front) return;
  const images = addresses.filter(({ kind }) => kind === 'image').map(({ address }) => address);
  const own = { id, file, front, placeOf, script: front.script ?? script, body: body.tree };
  sources.push({ ...own, digest: digest(bytes), images });
}

/** What the cache's file holds; a new number where its form changes. */
const cacheKind = 'own-pages 1';

/**
 * Converts own pages into both editions; those that have not changed come from the cache.
 * @param environment digest of everything that conversion and HTML depend on besides the file
 */
export function compileOwnPages(
  sources: readonly OwnPageSource[],
  converters: Converters,
  base: string,
  cacheFile: string,
  environment: string,
): OwnPageRecord[] {
  const kept = readCacheFile(cacheFile, cacheKind);
  const cached = (kept ? JSON.parse(kept.toString()) : {}) as Record<string, OwnPageRecord>;
  const records = sources.map((source): OwnPageRecord => {
    const key = digest(`${environment}|${source.id}|${source.script}|${source.digest}`);
    const known = cached[source.id];
    return known?.digest === key ? known : compile(source, key, converters, base);
  });
  if (records.some((record) => cached[record.id] !== record) || Object.keys(cached).length !== records.length)
    writeCacheFile(
      cacheFile,
      cacheKind,
      JSON.stringify(Object.fromEntries(records.map((record) => [record.id, record]))),
    );
  return records;
}

function compile(
  { id, front, script, body, images }: OwnPageSource,
  key: string,
  converters: Converters,
  base: string,
): OwnPageRecord {
  return {
    id,
    script,
    digest: key,
    images,
    text: forEditions((edition) => ({
      title: converters.into(edition, script, front.title),
      description: converters.into(edition, script, front.description ?? front.title),
      html: bodyHtml(body, edition, script, converters.to(edition), base).html,
    })),
  };
}
