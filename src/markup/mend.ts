/**
 * What Markdown does to Chinese that Chinese does not want, put right in the tree.
 */
import type { Element, ElementContent, Root, Text } from 'hast';

/** Han characters and full-width punctuation: what Chinese is set in, without spaces. */
const han = '\\p{Script=Han}\\u3001-\\u303f\\uff01-\\uff60‘’“”…—·';
const lineBreak = new RegExp(`(?<=[${han}])[ \\t]*\\n[ \\t]*(?=[${han}])`, 'gu');
const emphasis = /\*\*(?!\s)([^*\n]+?)(?<!\s)\*\*/gu;
const foreign = new RegExp(`[${han}]`, 'u');

/**
 * Changes the tree in place.
 * - A line break between two Chinese characters is nothing, not a space (CLREQ 3.1: no space between them).
 * - `**「发展」**` is emphasis, though CommonMark's flanking rule, made for spaces between words, denies it
 *   (the rule of remark-cjk-friendly).
 * - A bare address ends where the Chinese begins.
 */
export function mend(tree: Root, source: string): void {
  const visit = (parent: Root | Element): void => {
    const children: ElementContent[] = [];
    for (const child of parent.children as ElementContent[]) {
      if (child.type === 'text') children.push(...mendText(child, source));
      else if (child.type === 'element' && child.tagName === 'a') children.push(...mendAddress(child, source));
      else {
        if ('children' in child && !(child.type === 'element' && (child.tagName === 'pre' || child.tagName === 'code')))
          visit(child as Element);
        children.push(child);
      }
    }
    parent.children = children;
  };
  visit(tree);
}

function mendText(node: Text, source: string): ElementContent[] {
  const value = node.value.includes('\n') ? node.value.replace(lineBreak, '') : node.value;
  if (!value.includes('**') || escaped(node, source)) return [value === node.value ? node : { ...node, value }];
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of value.matchAll(emphasis)) {
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    parts.push({ type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: match[1]! }] });
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

/** True where the source wrote `\*`: those asterisks are meant to be seen. */
function escaped(node: Text, source: string): boolean {
  const { start, end } = node.position ?? {};
  return (
    start?.offset === undefined || end?.offset === undefined || source.slice(start.offset, end.offset).includes('\\*')
  );
}

function mendAddress(node: Element, source: string): ElementContent[] {
  const [only] = node.children;
  const start = node.position?.start.offset;
  const bare =
    start !== undefined &&
    only?.type === 'text' &&
    node.children.length === 1 &&
    source[start] !== '[' &&
    source[start] !== '!';
  const cut = bare ? only.value.search(foreign) : -1;
  if (!bare || cut <= 0) return [node];
  const address = only.value.slice(0, cut);
  const href = /^[a-z]+:/i.test(address) ? address : `https://${address}`;
  return [
    { ...node, properties: { href }, children: [{ type: 'text', value: address }] },
    { type: 'text', value: only.value.slice(cut) },
  ];
}
