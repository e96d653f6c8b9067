/**
 * What Markdown does to Chinese that Chinese does not want, put right in the tree.
 */
import type { ElementContent, Root, Text } from 'hast';
import { type Delimited, pairEmphasis } from './emphasis.ts';
import { everyday } from './everyday.ts';

/** Han characters and full-width punctuation: what Chinese is set in, without spaces. */
export const han = '\\p{Script=Han}\\u3001-\\u303f\\uff01-\\uff60‘’“”…—·';
const lineBreak = new RegExp(`(?<=[${han}])[ \\t]*\\n[ \\t]*(?=[${han}])`, 'gu');

/**
 * Changes the tree in place.
 * - A line break between two Chinese characters is nothing, not a space (CLREQ 3.1: no space between them).
 * - `**「发展」**` is emphasis, though CommonMark's flanking rule, made for spaces between words, denies it
 *   (the rule of remark-cjk-friendly).
 * - Everyday signs stay what they are (everyday.ts).
 */
export function mend(tree: Root, source: string): void {
  const visit = (parent: Delimited): void => {
    parent.children = parent.children.flatMap((child) => everyday(child, source));
    joinTexts(parent);
    // First, since the texts beside new emphasis are joined with what it holds.
    pairEmphasis(parent, source);
    const texts = parent.children.map(textOf);
    for (const [i, child] of parent.children.entries()) {
      if (child.type === 'text')
        joinLines(child, [...(texts[i - 1] ?? '')].at(-1) ?? '', [...(texts[i + 1] ?? '')][0] ?? '');
      else if ('children' in child && !isCode(child)) visit(child as Delimited);
    }
  };
  visit(tree as Delimited);
}

const isCode = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code');

const inline = new Set(['a', 'code', 'del', 'em', 'strong', 'mdxJsxTextElement']);

/** Texts that stand side by side in the source become one. */
function joinTexts(parent: Delimited): void {
  const joined: ElementContent[] = [];
  for (const child of parent.children) {
    const last = joined.at(-1);
    const meets = last?.position?.end.offset !== undefined && last.position.end.offset === child.position?.start.offset;
    if (last?.type === 'text' && child.type === 'text' && meets && last.position && child.position)
      joined[joined.length - 1] = {
        ...last,
        value: last.value + child.value,
        position: { start: last.position.start, end: child.position.end },
      };
    else joined.push(child);
  }
  parent.children = joined;
}

/** What a node prints within its line, as far as it is known before it is drawn: a lost character is a 〓. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!inline.has(node.type === 'element' ? node.tagName : node.type)) return '';
  if ('name' in node && node.name === 'Gap') return '〓';
  return 'children' in node ? (node.children as ElementContent[]).map(textOf).join('') : '';
}

/** @param before the character before the text, where there is one @param after the one after it */
function joinLines(node: Text, before: string, after: string): void {
  if (!node.value.includes('\n')) return;
  const joined = (before + node.value + after).replace(lineBreak, '');
  node.value = joined.slice(before.length, joined.length - after.length);
}
