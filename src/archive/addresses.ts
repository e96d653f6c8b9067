/** The addresses inside the site that articles use, and whether something stands there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementContent, Root } from 'hast';
import { attributeOf, isComponent } from '../content/body/check.ts';
import { placeOf } from '../content/body/place.ts';
import { fileStart, type Point, type Problem, problem } from '../content/problem.ts';
import type { FrontMatter } from '../content/schema/front-matter.ts';
import type { PlaceOf } from '../content/yaml.ts';

/** One address in an article, where it stands. */
export interface Address {
  kind: 'link' | 'image' | 'legacy';
  address: string;
  line: number;
  column: number;
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
  addresses: readonly Address[];
  /** Not published: only another draft may link to it. */
  draft?: boolean;
}

/**
 * @param articles all articles, so that links between them can be followed
 * @param folders where pictures and files may lie: the archive's folder and `public`
 */
export function checkAddresses(articles: readonly Addressed[], folders: readonly string[]): Problem[] {
  const keys = new Set(articles.flatMap(({ key, formerly }) => [key, ...(formerly ? [formerly] : [])]));
  const drafts = new Set(articles.filter(({ draft }) => draft).map(({ key }) => key));
  const taken = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [key, same] of Map.groupBy(articles, (article) => article.key))
    for (const { file } of key ? same.slice(1) : [])
      problems.push(problem('same-place', { place: `/news/${key}/`, other: same[0]!.file }, fileStart(file)));
  for (const { file, addresses, draft } of articles)
    for (const { kind, address, line, column } of addresses) {
      const place = { file, line, column };
      const path = decoded(address.split(/[?#]/)[0]!);
      if (kind === 'image' && !folders.some((folder) => existsSync(join(folder, path))))
        problems.push(problem('missing-image', { address }, place));
      const article = /^\/news\/((?:\d{4}(?:\/\d{2})?|undated)\/[^/]+)\/?$/.exec(path)?.[1];
      if (kind === 'link' && (/^\/zh-han[st](?:\/|$)/.test(path) || (article && !keys.has(article))))
        problems.push(problem('broken-link', { address }, place));
      if (kind === 'link' && article && !draft && drafts.has(article))
        problems.push(problem('link-to-draft', { address }, place));
      if (kind === 'legacy') {
        const other = taken.get(address);
        if (other) problems.push(problem('redirect-collision', { address, other }, place));
        else taken.set(address, file);
      }
    }
  return problems;
}

/** A path as its file is named; one that is not well encoded stands for itself. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
