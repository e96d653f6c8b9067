/** The prose of a body: what is neither code nor settled by a person, in a tree and in a source. */
import type { ElementContent, Root } from 'hast';
import { bodyStartOf } from '../front-matter-start.ts';
import { isComponent } from './check.ts';
import { untouched } from './convert-tree.ts';

/**
 * A tree without code and without `Zh`: what a rule about words and scripts may speak of, since it is printed in each
 * edition as it stands.
 * @example plainText(proseOf(parseBody('写 `裡`', 'a.mdx').tree)) // '写'
 */
export const proseOf = (tree: Root): Root => ({ ...tree, children: proseAmong(tree.children as ElementContent[]) });

const proseAmong = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element' && untouched.has(node.tagName)) return [];
    if (isComponent(node) && node.name === 'Zh') return [];
    return 'children' in node
      ? [{ ...node, children: proseAmong(node.children as ElementContent[]) } as ElementContent]
      : [node];
  });

/** Code in Markdown: a fenced block, or a span between as many backticks (CommonMark 4.5, 6.1). */
const code = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gm;

/** A tag with its attributes, whose quotation marks are syntax (HTML Living Standard 13.1.2). */
const tag = /<\/?[A-Za-z][\w.:-]*(?:[^<>"']|"[^"\n]*"|'[^'\n]*')*>/g;

/**
 * A source in which objects stand for the characters of code and of tags, so that every offset stays.
 * @example proseOfSource('写 `"干"`') // '写 ￼￼￼￼￼'
 */
export const proseOfSource = (source: string): string => source.replace(code, masked).replace(tag, masked);

/**
 * The prose of a whole file: its title, its summary and its body; objects stand for all else, so that every offset stays.
 * @example proseOfFile('---\nid: a\ntitle: 甲\n---\n乙') // '￼￼￼\n￼￼￼￼￼\ntitle: 甲\n￼￼￼\n乙'
 */
export function proseOfFile(source: string): string {
  const bodyStart = bodyStartOf(source);
  const head = source.slice(0, bodyStart).replace(/^(?!(?:title|summary):).+$/gm, masked);
  return head + proseOfSource(source.slice(bodyStart));
}

const masked = (found: string): string => found.replace(/[^\n]/g, '\uFFFC');
