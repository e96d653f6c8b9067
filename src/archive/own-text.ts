/**
 * The texts that a chamber writes beside its articles: own pages, exhibits. They take the articles' road: one parser,
 * one set of checks and components, one conversion. Whole: to read, to check and to keep them is the same for each kind.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import type { z } from 'zod';
import { headingsOf } from '../content/body/anchors.ts';
import { parseBody } from '../content/body/parse.ts';
import { decodeText } from '../content/decode.ts';
import { isBodyAlone, noFrontMatter, splitFrontMatter } from '../content/front-matter-start.ts';
import type { Problem } from '../content/problem.ts';
import type { OwnPage } from '../content/schema/own-page.ts';
import { type PlaceOf, readYaml } from '../content/yaml.ts';
import { keysOf } from '../content/yaml-schema.ts';
import { readCacheFile, writeCacheFile } from '../core/cache-file.ts';
import { digest } from '../core/digest.ts';
import type { Edition } from '../core/edition.ts';
import { walk } from '../core/walk.ts';
import { type Address, type Addressed, bodyAddresses } from './addresses.ts';
import { isPlainFile, misplacedFile } from './files.ts';
import { hiddenText, isHiddenText } from './hidden-text.ts';

/** A text as it was written. */
export interface OwnText<F extends OwnPage> {
  /** The name in its address: `about` of `pages/about.mdx`. */
  id: string;
  /** How messages call its file. */
  file: string;
  front: F;
  /** Where in the file a part of its front matter stands. */
  placeOf: PlaceOf;
  script: Edition;
  body: Root;
  /** Digest of the file. */
  digest: string;
  /** The addresses of its pictures, without the site's base. */
  images: string[];
}

/** What a folder of such texts holds. */
export interface OwnTexts<F extends OwnPage> {
  sources: OwnText<F>[];
  /** The addresses that they use, for the check of links. */
  addressed: Addressed[];
  problems: Problem[];
}

/** A kind of such texts. */
export interface OwnTextKind<F extends OwnPage> {
  /** The folder of an archive that holds them. */
  folder: string;
  schema: z.ZodType<F>;
  /** The keys that front matter must have. */
  required: string[];
  /** True for a name that the site itself uses. */
  isReserved?: (id: string) => boolean;
  /** Addresses in front matter. */
  addressesIn?: (front: F, placeOf: PlaceOf) => Address[];
  /** What the schema cannot see. @param file how messages call it */
  check?: (front: F, file: string, placeOf: PlaceOf) => Problem[];
}

/** Where an archive lies, and how messages call that folder. */
interface ArchivePlace {
  contentDir: string;
  shown: string;
}

/**
 * Reads and checks every text of a kind. A file whose name begins with an underscore is not read.
 * @param script the archive's own
 */
export function readOwnTexts<F extends OwnPage>(
  place: ArchivePlace,
  script: Edition,
  kind: OwnTextKind<F>,
): OwnTexts<F> {
  const { folder, isReserved } = kind;
  const texts: OwnTexts<F> = { sources: [], addressed: [], problems: [] };
  const name = new RegExp(`^${folder}/([a-z0-9]+(?:-[a-z0-9]+)*)\\.mdx$`);
  for (const path of walk(join(place.contentDir, folder), folder)) {
    if (isHiddenText(path)) texts.problems.push(hiddenText(path, place.contentDir, place.shown));
    if (/(^|\/)[_.]/.test(path) || !isPlainFile(join(place.contentDir, path))) continue;
    const id = name.exec(path)?.[1];
    if (id === undefined || isReserved?.(id)) texts.problems.push(misplacedFile(path, place.shown, id));
    else readOne(place, path, id, script, kind, texts);
  }
  return texts;
}

function readOne<F extends OwnPage>(
  { contentDir, shown }: ArchivePlace,
  path: string,
  id: string,
  script: Edition,
  { schema, required, addressesIn, check }: OwnTextKind<F>,
  { sources, addressed, problems }: OwnTexts<F>,
): void {
  const file = join(shown, path);
  const bytes = readFileSync(join(contentDir, path));
  const { text: decoded, problems: unreadable } = decodeText(bytes, file);
  problems.push(...unreadable);
  if (decoded === undefined) return;
  const { text, yaml } = splitFrontMatter(decoded);
  if (yaml === undefined) {
    problems.push(
      ...noFrontMatter(file, text, required, keysOf(schema, [])),
      ...(isBodyAlone(text) ? parseBody(text, file).problems : []),
    );
    return;
  }
  const body = parseBody(text, file);
  const { value: front, problems: found, placeOf } = readYaml(yaml, schema, { file, linesBefore: 1 });
  problems.push(...found, ...body.problems, ...((front && check?.(front, file, placeOf)) ?? []));
  const inBody = bodyAddresses(body.tree);
  const addresses = [...((front && addressesIn?.(front, placeOf)) ?? []), ...inBody];
  addressed.push({ file, key: '', addresses, headings: headingsOf(body.tree) });
  if (!front) return;
  const images = addresses.filter((one) => one.kind === 'image').map(({ address }) => address);
  const own = { id, file, front, placeOf, script: front.script ?? script, body: body.tree };
  sources.push({ ...own, digest: digest(bytes), images });
}

/** What is kept of a text in both editions. */
interface Kept {
  id: string;
  /** Changes whenever anything that the text shows does. */
  digest: string;
}

/** Where compiled texts are kept. */
export interface OwnTextCache {
  file: string;
  /** What the file holds; a new number where its form changes. */
  kind: string;
  /** Digest of everything that conversion and HTML depend on besides the text. */
  environment: string;
}

/** Converts texts into both editions; those that have not changed come from the cache. */
export function compileOwnTexts<F extends OwnPage, R extends Kept>(
  sources: readonly OwnText<F>[],
  { file, kind, environment }: OwnTextCache,
  compile: (source: OwnText<F>, digest: string) => R,
): R[] {
  const kept = readCacheFile(file, kind);
  const cached = (kept ? JSON.parse(kept.toString()) : {}) as Record<string, R>;
  const records = sources.map((source): R => {
    const key = digest(`${environment}|${source.id}|${source.script}|${source.digest}`);
    const known = cached[source.id];
    return known?.digest === key ? known : compile(source, key);
  });
  if (records.some((record) => cached[record.id] !== record) || Object.keys(cached).length !== records.length)
    writeCacheFile(file, kind, JSON.stringify(Object.fromEntries(records.map((record) => [record.id, record]))));
  return records;
}
