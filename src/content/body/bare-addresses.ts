/** Addresses that stand bare in Chinese: the parser makes links of them, and takes what follows without a blank with them. */
import type { ElementContent, Root, Text } from 'hast';
import { han } from './mend.ts';

const chinese = new RegExp(`[${han}]`, 'u');
/** An address within what the parser took for the end of another. */
const address = /https?:\/\/[!-~]+/g;

/**
 * Ends each bare address where the Chinese begins, or the brackets around it end, before addresses are checked:
 * `https://example.org，三月底截止` has no comma of full width in its host, and `(见https://example.org/a)，` no bracket.
 * Changes the tree in place.
 * @param source the file that the tree was read from
 */
export function cutBareAddresses(tree: Root, source: string): void {
  if (!/:\/\/|www\./i.test(source)) return;
  const visit = (parent: { children: ElementContent[] }): void => {
    parent.children = parent.children.flatMap((child) => {
      if ('children' in child) visit(child as { children: ElementContent[] });
      return cut(child, source);
    });
  };
  visit(tree as { children: ElementContent[] });
}

function cut(node: ElementContent, source: string): ElementContent[] {
  if (node.type !== 'element' || node.tagName !== 'a') return [node];
  const [only] = node.children;
  const start = node.position?.start.offset;
  if (start === undefined || only?.type !== 'text' || node.children.length > 1) return [node];
  const end = source[start] === '[' || source[start] === '!' ? only.value.length : endOf(only.value);
  if (end === 0 || end === only.value.length) return [node];
  const text = only.value.slice(0, end);
  const href = /^[a-z]+:/i.test(text) ? text : `http://${text}`;
  return [{ ...node, properties: { href }, children: [textAt(only, 0, end, source)] }, ...linked(only, end, source)];
}

/** Where a bare address ends: before the Chinese behind it, or before the end of the brackets that it stands in. */
function endOf(text: string): number {
  const end = text.search(chinese);
  const whole = end === -1 ? text : text.slice(0, end);
  const open: string[] = [];
  for (let at = 0; at < whole.length; at++) {
    if (whole[at] === '(' || whole[at] === '[') open.push(whole[at]!);
    else if ((whole[at] === ')' && open.pop() !== '(') || (whole[at] === ']' && open.pop() !== '[')) return at;
  }
  return whole.length;
}

/** A stretch of a text, with its place where the source is written as it is read. */
function textAt(node: Text, from: number, to: number, source: string): Text {
  const { start } = node.position ?? {};
  const value = node.value.slice(from, to);
  if (start?.offset === undefined || !source.startsWith(node.value, start.offset)) return { type: 'text', value };
  const at = (index: number) => ({ ...start, column: start.column + index, offset: start.offset! + index });
  return { type: 'text', value, position: { start: at(from), end: at(to) } };
}

/** The rest of a text, in which addresses are links. */
function linked(node: Text, rest: number, source: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = rest;
  for (const { 0: found, index } of node.value.slice(rest).matchAll(address)) {
    const at = rest + index;
    const href = found.slice(0, endOf(found));
    nodes.push(textAt(node, from, at, source));
    const words = textAt(node, at, at + href.length, source);
    nodes.push({ type: 'element', tagName: 'a', properties: { href }, children: [words] });
    from = at + href.length;
  }
  return [...nodes, textAt(node, from, node.value.length, source)];
}
