/**
 * Emphasis of the wrong words: a blank within the signs of one phrase makes its last sign the first of the next. What is
 * emphasised then begins with the pause between both.
 */
import type { ElementContent, Root } from 'hast';
import { type Problem, pointIn, problem } from '../problem.ts';
import { placeOf } from './place.ts';
import { plainText } from './plain.ts';

const pause = /^[\s，。；：！？、）」』】》”’]/u;
/** As much of it as a message shows. */
const longest = 12;

/** Pairs of which emphasis must hold both or neither. */
const pairs = ['“”', '《》', '（）', '「」', '『』', '‘’'];

/** `**甲****乙**`, whose inner delimiters are read as text, and `“**甲”**`, which encloses one half of a pair of brackets. */
function wrongEdges(text: string, source: string): { found: string; better: string } | undefined {
  const [one, other, ...more] = text.split('****');
  if (one && other && more.length === 0 && source.includes(`**${text}**`))
    return { found: `**${text}**`, better: `**${one}${other}**` };
  for (const [open = '', close = ''] of pairs.map((pair) => [...pair])) {
    const behind = `${open}**${text}**`;
    const before = `**${text}**${close}`;
    if (text.endsWith(close) && !text.includes(open) && source.includes(behind))
      return { found: behind, better: `**${open}${text}**` };
    if (text.startsWith(open) && !text.includes(close) && source.includes(before))
      return { found: before, better: `**${text}${close}**` };
  }
  return undefined;
}

/** Each stretch of emphasis that begins with a pause. @param tree as it is printed @param source that it was read from */
export function oddEmphasis(tree: Root, source: string, file: string): Problem[] {
  const found: Problem[] = [];
  const at = pointIn(source);
  const visit = (node: ElementContent, outer: ElementContent | undefined): void => {
    if (!('children' in node)) return;
    // What is paired behind the parser has no place of its own.
    const placed = node.position ? node : outer;
    const name = node.type === 'element' ? node.tagName : '';
    if (/^(?:em|strong)$/.test(name) && placed) {
      const text = plainText({ type: 'root', children: [node] });
      const joined = wrongEdges(text, source);
      if (joined) {
        const sign = source.indexOf(joined.found, placed.position?.start.offset);
        found.push(problem('emphasis-sign', joined, { file, ...(sign === -1 ? placeOf(placed) : at(sign)) }));
        return;
      }
      if (pause.test(text)) {
        const params = { found: text.trim().slice(0, longest), better: undefined, paired: true as const };
        const sign = source.indexOf(`*${text.slice(0, 6)}`, placed.position?.start.offset);
        found.push(problem('emphasis-sign', params, { file, ...(sign === -1 ? placeOf(placed) : at(sign)) }));
        return;
      }
    }
    for (const child of node.children) visit(child as ElementContent, placed);
  };
  for (const child of tree.children) visit(child as ElementContent, undefined);
  return found;
}
