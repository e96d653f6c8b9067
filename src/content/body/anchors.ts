/**
 * Links to a heading of the same article. Pages number their headings, `#section-2`, since an address in Chinese would
 * differ between the editions; editors write the heading itself, as other programs have it: `#招商情况`.
 */
import type { Element, ElementContent, Root } from 'hast';
import { decodedPath } from '../../core/address-text.ts';
import { type Problem, problem } from '../problem.ts';
import { placeOf } from './place.ts';
import { plainText } from './plain.ts';

/** The headings of a body, in order. */
export function headingsOf(tree: Root): string[] {
  const headings: string[] = [];
  const visit = (node: ElementContent): void => {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName) && node.properties.id !== 'footnote-label')
      headings.push(plainText({ type: 'root', children: [node] }));
    else if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of tree.children) visit(child as ElementContent);
  return headings;
}

/** True where one of a page's headings is what an anchor names, or where it names no heading: a footnote. */
export function leadsToHeading(anchor: string, headings: readonly string[]): boolean {
  const number = /^section-([1-9]\d*)$/.exec(anchor)?.[1];
  if (number) return Number(number) <= headings.length;
  return anchor === '' || /^(?:note|fn)/.test(anchor) || headings.some((one) => formOf(one) === formOf(anchor));
}

/** Leads links to headings to their sections. @returns those whose heading is not there */
export function resolveAnchors(tree: Root, file: string): Problem[] {
  const headings: string[] = [];
  const links: Element[] = [];
  const ids = new Set<string>();
  const visit = (node: ElementContent): void => {
    if (node.type === 'element') {
      if (node.properties.id) ids.add(String(node.properties.id));
      if (/^h[1-6]$/.test(node.tagName) && node.properties.id !== 'footnote-label')
        headings.push(plainText({ type: 'root', children: [node] }));
      if (node.tagName === 'a' && String(node.properties.href ?? '').startsWith('#')) links.push(node);
    }
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of tree.children) visit(child as ElementContent);
  const forms = headings.map(formOf);
  return links.flatMap((link) => {
    const written = String(link.properties.href).slice(1);
    // The parser encodes the names of footnotes alike in their addresses and in what these lead to.
    if (ids.has(written)) return [];
    const anchor = decodedPath(written);
    const number = /^section-([1-9]\d*)$/.exec(anchor)?.[1];
    if (ids.has(anchor) || anchor === '' || (number && Number(number) <= headings.length)) return [];
    const found = forms.indexOf(formOf(anchor));
    if (found === -1 || number) return [problem('broken-anchor', { anchor, headings }, { file, ...placeOf(link) })];
    link.properties = { ...link.properties, href: `#section-${found + 1}` };
    return [];
  });
}

/** What a heading and the names that programs make of it have in common: letters and numbers. */
const formOf = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
