/** The addresses that articles, own pages and settings use, as far as they can be checked here. */
import type { ElementContent, Root } from 'hast';
import { attributeOf, isComponent } from '../content/body/check.ts';
import { components } from '../content/body/components.ts';
import { placeOf } from '../content/body/place.ts';
import type { Point } from '../content/problem.ts';
import type { FrontMatter } from '../content/schema/front-matter.ts';
import type { Site } from '../content/schema/site.ts';
import type { PlaceOf } from '../content/yaml.ts';
import type { CivilDate } from '../core/date.ts';

/** One address in an article, where it stands. */
export interface Address {
  /** `article`: one that an exhibit chose, by its name or key. */
  kind: 'link' | 'image' | 'legacy' | 'original' | 'article';
  address: string;
  line: number;
  column: number;
  /** Stands in the article's parallel text. */
  parallel?: true;
}

/**
 * Every address of an article that can be checked here: paths of this site, links that may be its own absolute ones,
 * and old ones that will lead to it.
 */
export function collectAddresses(
  front: Pick<Partial<FrontMatter>, 'image' | 'legacy' | 'originals'>,
  body: Root,
  placeInFront: PlaceOf,
): Address[] {
  const found: Address[] = [];
  const add = (kind: Address['kind'], address: unknown, place: Point) => {
    if (typeof address !== 'string') return;
    if (isPath(address) || (kind === 'link' && /^https?:/i.test(address))) found.push({ kind, address, ...place });
  };
  if (front.image) add('image', front.image.src, placeInFront(['image', 'src']));
  for (const [at, address] of (front.legacy?.urls ?? []).entries())
    found.push({ kind: 'legacy', address, ...placeInFront(['legacy', 'urls', at]) });
  for (const [at, address] of (front.originals ?? []).entries())
    found.push({ kind: 'original', address, ...placeInFront(['originals', at]) });
  const visit = (node: ElementContent): void => {
    if (node.type === 'element') {
      add('link', node.properties.href, placeOf(node));
      add('image', node.properties.src, placeOf(node));
    } else if (isComponent(node))
      for (const [name, kind] of Object.entries(components[node.name ?? '']?.addresses ?? {}))
        add(kind, attributeOf(node, name), placeOf(node));
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of body.children) visit(child as ElementContent);
  return found;
}

/** True for an address from the site's root. @example isPath('/news/2016/04/ruzhou/') // true */
const isPath = (address: string): boolean => address.startsWith('/') && !address.startsWith('//');

/** The addresses of the settings: the shared picture and the entries of the navigation. */
export const settingsAddresses = ({ image, navigation }: Site, placeOf: PlaceOf): Address[] => [
  ...(image ? [{ kind: 'image' as const, address: image, ...placeOf(['image']) }] : []),
  ...navigation
    .map(({ href }, at) => ({ kind: 'link' as const, address: href, ...placeOf(['navigation', at, 'href']) }))
    .filter(({ address }) => isPath(address) || /^https?:/i.test(address)),
];

/** A file as messages name it, and its addresses. */
export interface Addressed {
  file: string;
  /** `2016/04/ruzhou`; empty for what is no article. */
  key: string;
  /** The key of where its file still stands: links to it are led on. */
  formerly?: string;
  /** The name in its permanent address, where front matter gives one. */
  name?: string;
  addresses: readonly Address[];
  title?: string;
  /** Its headings, to which others link; not known of one that was not read in this run. */
  headings?: readonly string[];
  /** Not published: only another draft may link to it. */
  draft?: boolean;
  /** Taken back: only a page at its addresses says so. */
  withdrawn?: { date: CivilDate };
}
