/** The addresses inside the site that articles use, and whether something stands there. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementContent, Root } from 'hast';
import { attributeOf, isComponent } from '../content/body/check.ts';
import { placeOf } from '../content/body/place.ts';
import { fileStart, type Point, type Problem, problem } from '../content/problem.ts';
import type { FrontMatter } from '../content/schema/front-matter.ts';
import type { PlaceOf } from '../content/yaml.ts';
import { editions } from '../core/edition.ts';
import { oldPath } from '../core/old-address.ts';
import {
  archivePath,
  articlePath,
  bothPath,
  editionPath,
  ownPagePath,
  permanentPath,
  statisticsPath,
  topicKinds,
  topicPath,
  withBase,
} from '../core/url.ts';
import { permanentNames } from './permanent.ts';

/** One address in an article, where it stands. */
export interface Address {
  kind: 'link' | 'image' | 'legacy';
  address: string;
  line: number;
  column: number;
  /** Stands in the article's parallel text. */
  parallel?: true;
}

/** Every address of an article that can be checked here: those of this site, and old ones that will lead to it. */
export function collectAddresses(
  front: Pick<Partial<FrontMatter>, 'image' | 'legacy'>,
  body: Root,
  placeInFront: PlaceOf,
): Address[] {
  const found: Address[] = [];
  const add = (kind: Address['kind'], address: unknown, place: Point) => {
    if (typeof address === 'string' && address.startsWith('/') && !address.startsWith('//'))
      found.push({ kind, address, ...place });
  };
  if (front.image) add('image', front.image.src, placeInFront(['image', 'src']));
  for (const [at, address] of (front.legacy?.urls ?? []).entries())
    found.push({ kind: 'legacy', address, ...placeInFront(['legacy', 'urls', at]) });
  const visit = (node: ElementContent): void => {
    if (node.type === 'element') {
      add('link', node.properties.href, placeOf(node));
      add('image', node.properties.src, placeOf(node));
    } else if (isComponent(node) && node.name === 'Figure') add('image', attributeOf(node, 'src'), placeOf(node));
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of body.children) visit(child as ElementContent);
  return found;
}

/** An article's file as messages name it, and its addresses. */
export interface Addressed {
  file: string;
  /** `2016/04/ruzhou` */
  key: string;
  /** The key of where its file still stands: links to it are led on. */
  formerly?: string;
  /** The name in its permanent address, where front matter gives one. */
  name?: string;
  addresses: readonly Address[];
  /** Not published: only another draft may link to it. */
  draft?: boolean;
}

/** What addresses are held against besides the articles. */
export interface AddressSurroundings {
  /** Where pictures and files may lie: the archive's folder and `public`. */
  folders: readonly string[];
  /** The site's base path. */
  base: string;
}

/** @param articles all articles, so that links between them can be followed */
export function checkAddresses(articles: readonly Addressed[], { folders, base }: AddressSurroundings): Problem[] {
  const pages = pagesOf(articles, base);
  const stands = (path: string) => folders.some((folder) => isFileIn(folder, path));
  const keys = new Set(articles.flatMap(({ key, formerly }) => [key, ...(formerly ? [formerly] : [])]));
  const drafts = new Set(articles.filter(({ draft }) => draft).map(({ key }) => key));
  const taken = new Map<string, { file: string; address: string }>();
  const problems: Problem[] = [];
  for (const [key, same] of Map.groupBy(articles, (article) => article.key))
    for (const { file } of key ? same.slice(1) : [])
      problems.push(problem('same-place', { place: `/news/${key}/`, other: same[0]!.file }, fileStart(file)));
  for (const { file, addresses, draft } of articles)
    for (const { kind, address, line, column } of addresses) {
      const place = { file, line, column };
      const path = decoded(address.split(/[?#]/)[0]!);
      if (kind === 'image' && !stands(path)) problems.push(problem('missing-image', { address }, place));
      const article = /^\/news\/((?:\d{4}(?:\/\d{2})?|undated)\/[^/]+)\/?$/.exec(path)?.[1];
      if (kind === 'link' && (/^\/zh-han[st](?:\/|$)/.test(path) || (article && !keys.has(article))))
        problems.push(problem('broken-link', { address }, place));
      if (kind === 'link' && article && !draft && drafts.has(article))
        problems.push(problem('link-to-draft', { address }, place));
      if (kind === 'legacy') {
        const from = oldPath(address);
        const before = from === undefined ? undefined : taken.get(from);
        if (from === undefined) problems.push(problem('impossible-address', { address }, place));
        else if (pages.has(pageAt(from)) || (from.startsWith(base) && stands(decoded(`/${from.slice(base.length)}`))))
          problems.push(problem('redirect-over-page', { address }, place));
        // One article may name an address with its host and without.
        else if (before && (before.file !== file || before.address === address))
          problems.push(problem('redirect-collision', { address, other: before.file }, place));
        else taken.set(from, { file, address });
      }
    }
  return problems;
}

/** The paths of pages that are known without any article's topics. */
function pagesOf(articles: readonly Addressed[], base: string): Set<string> {
  const paths = ['/', '/404.html', '/robots.txt', '/search/'];
  for (const edition of editions)
    paths.push(
      editionPath(edition),
      archivePath(edition),
      statisticsPath(edition),
      `${editionPath(edition)}search/`,
      ...topicKinds.map((kind) => topicPath(edition, kind)),
    );
  for (const { file, key, formerly } of articles) {
    const own = /(?:^|\/)pages\/([^/]+)\.mdx$/.exec(file.replaceAll('\\', '/'))?.[1];
    if (own) paths.push(...editions.map((edition) => ownPagePath(edition, own)));
    // Where a file still stands, a page leads on.
    for (const one of [key, formerly])
      if (one) paths.push(bothPath(one), ...editions.map((edition) => articlePath(edition, one)));
  }
  const published = articles.filter(({ key, draft }) => key && !draft);
  for (const name of permanentNames(published).values()) paths.push(permanentPath(name));
  return new Set(paths.map((path) => pageAt(withBase(base, path))));
}

/** A page's address without what a host adds: the name of its file, the slash at its end. */
const pageAt = (path: string): string => path.replace(/(?:\/index\.html?)?\/?$/i, '/');

/** True where a plain file stands at a path, without a way out of the folder. */
const isFileIn = (folder: string, path: string): boolean =>
  !/(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path) &&
  (statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false);

/** A path as its file is named; one that is not well encoded stands for itself. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
