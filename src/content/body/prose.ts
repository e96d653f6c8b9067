/** The prose of a body: what is neither code nor settled by a person, in a tree and in a source. */
import type { ElementContent, Root } from 'hast';
import { remembered } from '../../core/remembered.ts';
import { bodyStartOf } from '../front-matter-start.ts';
import { isComponent } from './check.ts';
import { untouched } from './convert-tree.ts';

/**
 * A tree without code and without `Zh`: what a rule about words and scripts may speak of, since it is printed in each
 * edition as it stands. The same tree where it has neither.
 * @example plainText(proseOf(parseBody('写 `裡`', 'a.mdx').tree)) // '写'
 */
export const proseOf = (tree: Root): Root => {
  const nodes = tree.children as ElementContent[];
  return nodes.some(holdsOther) ? { ...tree, children: proseAmong(nodes) } : tree;
};

const isOther = (node: ElementContent): boolean =>
  node.type === 'element' ? untouched.has(node.tagName) : isComponent(node) && node.name === 'Zh';

const holdsOther = (node: ElementContent): boolean =>
  isOther(node) || ('children' in node && (node.children as ElementContent[]).some(holdsOther));

const proseAmong = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (isOther(node)) return [];
    return 'children' in node
      ? [{ ...node, children: proseAmong(node.children as ElementContent[]) } as ElementContent]
      : [node];
  });

/** Code in Markdown: a fenced block, or a span between as many backticks (CommonMark 4.5, 6.1). */
const code = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gm;

/** A tag with its attributes, whose quotation marks are syntax (HTML Living Standard 13.1.2). */
const tag = /(?<!\\)<\/?[A-Za-z][\w.:-]*(?:[^<>"']|"[^"\n]*(?:\n[^"\n<>]+)?"|'[^'\n]*')*>/g;

/** What a person settled, with its tags. */
const settled = /<Zh(?:\s[^<>]*)?>[^<]*<\/Zh>/g;

/**
 * A source in which objects stand for the characters of code, of what a person settled, and of tags, so that every offset
 * stays.
 * @example proseOfSource('写 `"干"`') // '写 ￼￼￼￼￼'
 */
export const proseOfSource = (source: string): string => {
  const prose = /`|~~~/.test(source) ? source.replace(code, masked) : source;
  return prose.includes('<') ? prose.replace(settled, masked).replace(tag, masked) : prose;
};

/**
 * The prose of a whole file: its title, its summary and its body; objects stand for all else, so that every offset stays.
 * @example proseOfFile('---\nid: a\ntitle: 甲\n---\n乙') // '￼￼￼\n￼￼￼￼￼\ntitle: 甲\n￼￼￼\n乙'
 */
export const proseOfFile: (source: string) => string = remembered((source: string) => {
  const bodyStart = bodyStartOf(source);
  const head = source.slice(0, bodyStart).replace(/^(?!(?:title|summary):).+$/gm, masked);
  return head + proseOfSource(source.slice(bodyStart));
});

const masked = (found: string): string => found.replace(/[^\n]/g, '\uFFFC');
