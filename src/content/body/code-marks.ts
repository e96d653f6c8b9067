/** Backticks where a Chinese keyboard has the middle dot beside them: 古丽`艾买提、热娜`吐尔逊 makes code of what stands between. */
import type { Element } from 'hast';
import { type Place, type Problem, problem } from '../problem.ts';
import { rangeOf } from './place.ts';

const han = '\\p{Script=Han}';
/** The part of a name before a dot, and behind it. */
const before = new RegExp(`${han}{1,4}$`, 'u');
const behind = new RegExp(`^${han}{1,4}`, 'u');
/** The end of one name and the beginning of the next, or the dot itself. */
const names = new RegExp(`^(?:${han}{1,6}(?:[、和与與及]|，)${han}{1,6}|[·・•．.‧])$`, 'u');

/** @returns each code of a block that is Chinese alone, and stands within a Chinese word */
export function codeMarks(node: Element, source: string, place: (offset: number) => Place): Problem[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'code') return [];
    const [from, to] = rangeOf(child);
    const text = source.slice(from, to);
    const inner = text.slice(1, -1);
    const [head] = before.exec(source.slice(Math.max(0, from - 4), from)) ?? [];
    const [tail] = behind.exec(source.slice(to, to + 4)) ?? [];
    if (
      !head ||
      !tail ||
      !/^`[^`\n]+`$/.test(text) ||
      /[^\p{Script=Han}·・•．.‧、，。；：！？“”‘’《》（）]/u.test(inner)
    )
      return [];
    const isDot = names.test(inner);
    const found = isDot ? head + text + tail : text;
    const better = /^[·・•．.‧]$/.test(inner) ? `${head}·${tail}` : found.replaceAll('`', '·');
    return [
      problem(
        'code-for-text',
        { found, better: isDot ? better : `**${inner}**`, ...(isDot && { name: true }) },
        place(isDot ? from - head.length : from),
      ),
    ];
  });
}
