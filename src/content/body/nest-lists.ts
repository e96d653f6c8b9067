/**
 * Items below a numbered one that are indented by two blanks: CommonMark 5.2 asks for the width of `1. `, and parts the
 * list in three. Nothing else can be meant, since no list is indented for its own sake.
 */
import type { Element, ElementContent, Root } from 'hast';
import { rangeOf } from './place.ts';

/** Changes the tree in place. @param source the text that it was read from @example '1. 甲\n  - 乙\n2. 丙' // one list, 乙 within its first item */
export function nestLists(tree: Root, source: string): void {
  const children: Root['children'] = [];
  for (const node of tree.children) {
    const outer = lastList(children);
    if (outer && isList(node) && !/\n\s*\n/.test(source.slice(rangeOf(outer)[1], rangeOf(node)[0]))) {
      if (isIndented(node, source) && !isIndented(outer, source)) {
        lastItem(outer)?.children.push(node);
        grow(outer, node);
        continue;
      }
      if (
        node.tagName === 'ol' &&
        holdsList(lastItem(outer)) &&
        startOf(node) === startOf(outer) + itemsOf(outer).length
      ) {
        outer.children.push(...node.children);
        grow(outer, node);
        continue;
      }
    }
    children.push(node);
  }
  tree.children = children;
}

const isList = (node: Root['children'][number]): node is Element =>
  node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

/** The numbered list that stands last, with nothing but blanks behind it. */
function lastList(children: Root['children']): Element | undefined {
  const last = children.findLast((node) => node.type !== 'text' || node.value.trim() !== '');
  return last && isList(last) && last.tagName === 'ol' ? last : undefined;
}

const itemsOf = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');

const lastItem = (list: Element): Element | undefined => itemsOf(list).at(-1);

const holdsList = (item: Element | undefined): boolean => item?.children.some((child) => isList(child)) === true;

const startOf = ({ properties }: Element): number => Number(properties.start ?? 1);

/** True where blanks stand before a list's first sign. */
const isIndented = (list: Element, source: string): boolean => {
  const [from] = rangeOf(list);
  return /(?:^|\n)[ \t]{2,3}$/.test(source.slice(Math.max(0, from - 4), from));
};

/** A list ends where what was moved into it does. */
function grow(list: ElementContent, { position }: Element): void {
  if (list.position && position) list.position = { start: list.position.start, end: position.end };
}
