/** A page that holds its text twice, as saved files that were joined by mistake do: the second copy says nothing more. */
import { foldLine, hanCount } from '../comparable.ts';
import type { Block, Dropped } from '../page.ts';

/** A copy has at least so many lines, and some prose. */
const fewest = 3;
const prose = 40;

/** The blocks without the second of two copies that stand one behind the other at the end of the page. */
export function withoutSecondCopy(blocks: Block[]): { blocks: Block[]; dropped: Dropped[] } {
  const keys = blocks.map(({ text, src }) => foldLine(text) || (src ?? ''));
  for (let size = Math.floor(blocks.length / 2); size >= fewest; size--) {
    const from = blocks.length - size;
    if (keys.at(-1) !== keys[from - 1] || !keys.slice(from).every((key, at) => key === keys[from - size + at]))
      continue;
    const copy = blocks.slice(from);
    if (!copy.some(({ text }) => hanCount(text) >= prose)) break;
    return { blocks: blocks.slice(0, from), dropped: copy.map(({ text }) => ({ text, reason: 'repeated' })) };
  }
  return { blocks, dropped: [] };
}
