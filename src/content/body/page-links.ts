/**
 * Relative links from page to page, `../contact/`: what a browser makes of them on the published page has one reading,
 * so they are printed as addresses from the top. Archives of version 0.1 have them.
 */
import { posix } from 'node:path';
import type { ElementContent, Root } from 'hast';

/** The file of an own page or an article, in whatever folder the archive stands. */
const contentFile = /(?:^|[\\/])(?:pages[\\/]([^\\/]+)|(news[\\/].+))\.mdx?$/;

/**
 * The address of a page as seen from the published page of a file, from the top of the edition.
 * @returns nothing for an address that is no relative one of a page: pages end with a slash
 * @example pageAddress('../contact/', 'content/pages/about.mdx') // '/contact/'
 */
export function pageAddress(address: string, file: string): string | undefined {
  const [, path, rest] = /^((?:\.{1,2}\/)+(?:[^/?#:\\]+\/)*)([?#].*)?$/.exec(address) ?? [];
  const [, own, article] = contentFile.exec(file) ?? [];
  if (path === undefined || (own ?? article) === undefined) return undefined;
  const page = (own ?? article!).replaceAll('\\', '/').replace(/\.zh-han[st]$/, '');
  return posix.join('/', page, path) + (rest ?? '');
}

/** Writes relative links to pages from the top. */
export function resolvePageLinks(tree: Root, file: string): void {
  const visit = (node: ElementContent): void => {
    if (node.type === 'element' && node.tagName === 'a') {
      const whole = pageAddress(String(node.properties.href ?? ''), file);
      if (whole) node.properties = { ...node.properties, href: whole };
    }
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of tree.children) visit(child as ElementContent);
}
