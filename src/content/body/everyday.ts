/**
 * Everyday Chinese text that Markdown takes for its own signs, put back as it was written: 3~5天，10~20人 is not struck
 * through, 3*4*5 not emphasised, a year at the beginning of a paragraph is no item of a list; and what an editor begins
 * on a new line with 　　 or a number is a paragraph of its own.
 */
import type { Element, ElementContent, Text } from 'hast';
import { isMultiplied } from './emphasis.ts';

/** Blanks that Chinese writers indent with; HTML's `&nbsp;` and `&emsp;` are among them once they are read. */
const indent = '[\\u3000\\u00a0\\u2002\\u2003]+';
/** Numbers that begin a paragraph: 一、 （三） 1、 2） ① 第一， 第二条 */
const numeral = '[一二三四五六七八九十百]';
const number = `${numeral}+、|[（(](?:${numeral}+|\\d{1,2})[）)]|[\\d０-９]{1,2}(?:、|）|[)](?=\\p{Script=Han}))|${numeral}{1,3}[.．](?=\\p{Script=Han})|[０-９]{1,2}．|[①-⑳]|第${numeral}+(?:[，、：]|[条章节]\\s)`;
const newParagraph = new RegExp(`\\n[ \\t]*(?:${indent}(?=\\S)|(?=${number}))`, 'u');
const leading = new RegExp(`^${indent}`);

/** A list that begins with so large a number is none: the number is a year. */
const yearFrom = 1000;

/** @returns what stands in place of a node @param source the file that the tree was read from */
export function everyday(node: ElementContent, source: string): ElementContent[] {
  if (node.type !== 'element') return [node];
  const start = node.position?.start.offset;
  if (start === undefined) return [node];
  switch (node.tagName) {
    case 'del':
      if (!source.startsWith('~~', start)) return unsigned(node, '~');
      // 30~~50元，20~~40元: a span of numbers, written with two.
      return /^\d~~\d/.test(source.slice(start - 1, start + 3)) ? unsigned(node, '~~') : [node];
    case 'strong':
      return isMask(source, start) ? unsigned(node, '**').flatMap((child) => everyday(child, source)) : [node];
    case 'em':
      if (isMask(source, start)) return unsigned(node, '*').flatMap((child) => everyday(child, source));
      return isMultiplied(source.slice(Math.max(0, start - 2), start), source.slice(start + 1, start + 5))
        ? unsigned(node, '*')
        : [node];
    case 'ol':
      return isText(node) ? itemsAsText(node, source) : [numbered(node, source)];
    case 'p':
      return paragraphs(node);
    default:
      return [node];
  }
}

/** True for asterisks that stand for the figures of a number, 138****0217: emphasis has no more than three (CommonMark 6.2). */
function isMask(source: string, start: number): boolean {
  let [from, to] = [start, start];
  while (source[from - 1] === '*') from--;
  while (source[to] === '*') to++;
  return to - from >= 3 && /\d/.test(source[from - 1] ?? '') && /\d/.test(source[to] ?? '');
}

/** True for a list that was none: its number is a year, or one with a blank behind its point. */
function isText(list: Element): boolean {
  const items = list.children.filter(isItem);
  if (Number(list.properties.start ?? 1) >= yearFrom) return true;
  return items.length === 1 && /^\d/.test(firstText(items[0]!));
}

/** The text that an element begins with. */
function firstText(node: ElementContent): string {
  if (node.type === 'text') return node.value.trimStart();
  const [first] =
    'children' in node
      ? (node.children as ElementContent[]).filter((one) => one.type !== 'text' || one.value.trim())
      : [];
  return first ? firstText(first) : '';
}

/** An element's children between the signs that made it. */
function unsigned(node: Element, sign: string): ElementContent[] {
  const { start, end } = node.position!;
  return [
    { type: 'text', value: sign, position: { start, end: { ...start, offset: start.offset! + sign.length } } },
    ...node.children,
    { type: 'text', value: sign, position: { start: { ...end, offset: end.offset! - sign.length }, end } },
  ];
}

const isItem = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'li';

/** The number of an item as it was written, with its sign. @example '2016. ' */
const numberOf = (item: Element, source: string): string =>
  /^\d+[.)][ \t]*/.exec(source.slice(item.position?.start.offset ?? 0))?.[0] ?? '';

/** The items of a list as paragraphs that begin with their numbers. */
const itemsAsText = (list: Element, source: string): ElementContent[] =>
  list.children.filter(isItem).map((item) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: itemAsText(item, source),
    ...(item.position && { position: item.position }),
  }));

function itemAsText(item: Element, source: string): ElementContent[] {
  const prefix: Text = {
    type: 'text',
    value: numberOf(item, source),
    ...(item.position && { position: item.position }),
  };
  const inner = item.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' && child.value === '\n' ? [] : [child];
    if (child.tagName === 'ol') return child.children.filter(isItem).flatMap((one) => itemAsText(one, source));
    return child.tagName === 'p' ? child.children : [child];
  });
  return [prefix, ...inner];
}

/** Keeps the numbers that were written where Markdown would count on by itself; 1. 1. 1. asks for counting. */
function numbered(list: Element, source: string): Element {
  const items = list.children.filter(isItem);
  const numbers = items.map((item) => Number.parseInt(numberOf(item, source), 10));
  const counts = new Set(numbers).size > 1 && numbers.every(Number.isFinite);
  for (const [i, item] of items.entries())
    if (counts && i > 0 && numbers[i] !== numbers[i - 1]! + 1)
      item.properties = { ...item.properties, value: String(numbers[i]) };
  return list;
}

/** A paragraph, parted where a line begins another one; its own indent is left to the style sheet. */
function paragraphs(node: Element): ElementContent[] {
  const [first] = node.children;
  if (first?.type === 'text') first.value = cut(first, leading);
  const parts: ElementContent[][] = [[]];
  for (const [i, child] of node.children.entries()) {
    let rest: ElementContent = child;
    // What begins the line may stand in the next node: 　　**汝州**
    const next = node.children[i + 1];
    const followed = next ? firstText(next) : '';
    while (rest.type === 'text') {
      const found: RegExpExecArray | null = newParagraph.exec(rest.value + followed);
      // A line that begins within the next node is parted there.
      if (!found || found.index >= rest.value.length) break;
      const [before, after] = halves(rest, found.index, found.index + found[0].length);
      parts.at(-1)!.push(before);
      parts.push([]);
      rest = after;
    }
    parts.at(-1)!.push(rest);
  }
  return parts.length === 1 ? [node] : parts.map((children) => ({ ...node, children }));
}

/** Takes a beginning away from a text, and moves its place along. */
function cut(node: Text, beginning: RegExp): string {
  const [found = ''] = beginning.exec(node.value) ?? [];
  const { start, end } = node.position ?? {};
  // An entity is longer than what it stands for: the place is then that of the whole.
  if (found && start?.offset !== undefined && end?.offset === start.offset + node.value.length)
    node.position = { start: { ...start, offset: start.offset + found.length }, end };
  return node.value.slice(found.length);
}

/** A text in two, each with its place where the source is written as it is read. */
function halves(node: Text, to: number, from: number): [Text, Text] {
  const { start, end } = node.position ?? {};
  const exact = start?.offset !== undefined && end?.offset === start.offset + node.value.length;
  const before: Text = { ...node, value: node.value.slice(0, to) };
  const after: Text = { ...node, value: node.value.slice(from) };
  if (exact && start && end) {
    before.position = { start, end: { ...end, offset: start.offset! + to } };
    after.position = { start: { ...start, offset: start.offset! + from }, end };
  }
  return [before, after];
}
