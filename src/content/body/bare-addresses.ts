/** Addresses that stand bare in Chinese: the parser makes links of them, and takes what follows without a blank with them. */
import type { ElementContent, Root } from 'hast';
import { han } from './mend.ts';

const chinese = new RegExp(`[${han}]`, 'u');
/** An address within what the parser took for the end of another. */
const address = /https?:\/\/[!-~]+/g;

/**
 * Ends each bare address where the Chinese begins, before addresses are checked: `https://example.org，三月底截止` has
 * no comma of full width in its host. Changes the tree in place.
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
  const end = source[start] === '[' || source[start] === '!' ? -1 : only.value.search(chinese);
  if (end <= 0) return [node];
  const text = only.value.slice(0, end);
  const href = /^[a-z]+:/i.test(text) ? text : `http://${text}`;
  return [
    { ...node, properties: { href }, children: [{ type: 'text', value: text }] },
    ...linked(only.value.slice(end)),
  ];
}

/** A text in which addresses are links. */
function linked(text: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const { 0: href, index } of text.matchAll(address)) {
    nodes.push({ type: 'text', value: text.slice(from, index) });
    nodes.push({ type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: href }] });
    from = index + href.length;
  }
  return [...nodes, { type: 'text', value: text.slice(from) }];
}
