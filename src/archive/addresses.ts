/** The addresses that articles, own pages and settings use, as far as they can be checked here. */
import type { ElementContent, Root } from 'hast';
import { attributeOf, isComponent } from '../content/body/check.ts';
import { components } from '../content/body/components.ts';
import { placeOf } from '../content/body/place.ts';
import type { Point } from '../content/problem.ts';
import type { FrontMatter } from '../content/schema/front-matter.ts';
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
  { image, legacy, originals = [] }: Pick<Partial<FrontMatter>, 'image' | 'legacy' | 'originals'>,
  body: Root,
  placeInFront: PlaceOf,
): Address[] {
  const shown = image ? checked('image', image.src, placeInFront(['image', 'src'])) : [];
  const old = (legacy?.urls ?? []).map((address, at) => ({
    kind: 'legacy' as const,
    address,
    ...placeInFront(['legacy', 'urls', at]),
  }));
  const sources = originals.map((address, at) => ({
    kind: 'original' as const,
    address,
    ...placeInFront(['originals', at]),
  }));
  return [...shown, ...old, ...sources, ...bodyAddresses(body)];
}

/** The addresses of a body: its links and pictures, those of its components among them. */
export function bodyAddresses(body: Root): Address[] {
  const found: Address[] = [];
  const visit = (node: ElementContent): void => {
    if (node.type === 'element') {
      const { href, src } = node.properties;
      found.push(...checked('link', href, placeOf(node)), ...checked('image', src, placeOf(node)));
    } else if (isComponent(node))
      for (const [name, kind] of Object.entries(components[node.name ?? '']?.addresses ?? {}))
        found.push(...checked(kind, attributeOf(node, name), placeOf(node)));
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of body.children) visit(child as ElementContent);
  return found;
}

/** An address that can be checked: one from the site's root, or a link that may be the site's own in full. */
function checked(kind: 'link' | 'image', address: unknown, { line, column }: Point): Address[] {
  if (typeof address !== 'string') return [];
  const isPath = address.startsWith('/') && !address.startsWith('//');
  return isPath || (kind === 'link' && /^(?:https?:|\/\/)/i.test(address)) ? [{ kind, address, line, column }] : [];
}

/** What settings lead to; an entry of the navigation may call its address otherwise. */
interface SettingsLinks {
  image?: string | undefined;
  navigation: readonly { href?: string | undefined; url?: string | undefined; link?: string | undefined }[];
}

/** The addresses of the settings: the shared picture and the entries of the navigation. */
export const settingsAddresses = ({ image, navigation }: SettingsLinks, placeInFile: PlaceOf): Address[] => [
  ...(image ? [{ kind: 'image' as const, address: image, ...placeInFile(['image']) }] : []),
  ...navigation.flatMap(({ href, url, link }, at) =>
    checked('link', href ?? url ?? link, placeInFile(['navigation', at, 'href'])),
  ),
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
