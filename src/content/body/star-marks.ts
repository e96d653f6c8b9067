/** Asterisks that mark names on a list, 标*者为新任：甲*、乙: Markdown makes emphasis of what stands between two. */
import type { Element } from 'hast';
import { shortened } from '../../core/shortened.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { rangeOf } from './place.ts';

/** Before and behind a sign that is spoken of. */
const spoken = /(?:[标標带帶有注註加打]|以)$/u;
const marked = /^\*(?:[者的号號为為]|表示|[记記])/u;
/** An asterisk that the parser left as text: behind a name, or at the beginning of a note in brackets that explains it. */
const left = /(?<=[\p{Script=Han}）)])(?<!\\)\*(?![*\d])|[（(]\*(?=\p{Script=Han})/u;

/** @returns the first emphasis of a block that was not meant, with the sign as it is written */
export function starMarks(node: Element, source: string, place: (offset: number) => Place): Problem[] {
  if (!node.children.some((child) => child.type === 'element' && child.tagName === 'em')) return [];
  const texts = node.children.filter((child) => child.type === 'text');
  const hasLeft = texts.some((child) => left.test(source.slice(...rangeOf(child))));
  for (const child of node.children) {
    if (child.type !== 'element' || child.tagName !== 'em') continue;
    const [from, to] = rangeOf(child);
    const words = source.slice(from, to);
    if (!/^\*[^*]/.test(words) || !/[、，；]/.test(words)) continue;
    if (!hasLeft && !(spoken.test(source.slice(0, from)) && marked.test(words))) continue;
    const found = shortened(words, 20);
    return [problem('emphasis-sign', { found, better: `\\${found.replace(/\*$/, '\\*')}`, mark: true }, place(from))];
  }
  return [];
}
