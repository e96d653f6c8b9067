/**
 * The plain texts of an article, made once for all the rules that read them: ten rules would else walk the same tree. A
 * tree is not changed any more once its article was read.
 */
import type { ElementContent, Root } from 'hast';
import { plainText } from '../content/body/plain.ts';
import { proseOf } from '../content/body/prose.ts';

const plain = new WeakMap<Root | ElementContent, string>();
const prose = new WeakMap<Root, Root>();

/** `plainText` of a body, or of one block of it. @example textOf(article.body) */
export function textOf(node: Root | ElementContent): string {
  const known = plain.get(node);
  if (known !== undefined) return known;
  const text = plainText(node.type === 'root' ? node : { type: 'root', children: [node] });
  plain.set(node, text);
  return text;
}

/** The plain text of a body without code and without `Zh`. @example proseTextOf(parseBody('写 `裡`', 'a.mdx').tree) // '写' */
export function proseTextOf(body: Root): string {
  const known = prose.get(body) ?? proseOf(body);
  prose.set(body, known);
  return textOf(known);
}
