/**
 * Measures of the text below an element, each node counted once however often and on however many levels it is asked:
 * the text of every element by itself is as many texts as a page has levels.
 */
import { hanCount } from '../comparable.ts';
import { type DomNode, type DomParent, isElement, textOf, unread } from './dom.ts';

type Measured = DomNode | DomParent;

/** Sums what a node counts by itself over the nodes of `textOf`. @example summing(() => 1)(element) */
export function summing(own: (node: Measured) => number): (node: Measured) => number {
  const known = new WeakMap<Measured, number>();
  const sum = (node: Measured): number => {
    if (!('childNodes' in node)) return own(node);
    const before = known.get(node);
    if (before !== undefined) return before;
    let all = own(node);
    for (const child of node.childNodes) if (!isElement(child) || !unread.has(child.tagName)) all += sum(child);
    known.set(node, all);
    return all;
  };
  return sum;
}

const printed = summing((node) => ('value' in node ? node.value.replace(/\s+/g, '').length : 0));
const nodes = summing(() => 1);

/** What is short stands in few elements. */
const mostNodes = 1000;

/**
 * False where the text below an element is longer than `most` however its blanks are read, or stands in very many
 * elements: to be asked before the text itself.
 */
export const mayBeShort = (element: Measured, most: number): boolean =>
  nodes(element) <= mostNodes && printed(element) <= most;

/**
 * The text below an element without the blanks at its edges; undefined where it is longer than `most`.
 * @example shortText(element, 24) // '2009-04-19'
 */
export function shortText(element: Measured, most: number): string | undefined {
  if (!mayBeShort(element, most)) return undefined;
  const text = textOf(element).trim();
  return text.length <= most ? text : undefined;
}

/** Ideographs below a node. */
export const hanBelow = summing((node) => ('value' in node ? hanCount(node.value) : 0));

/** Ends of sentences below a node. */
export const stopsBelow = summing((node) => ('value' in node ? node.value.split('。').length - 1 : 0));
