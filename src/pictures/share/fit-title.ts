/** Chooses how large a title stands on its card: a short one large, a long one small, and never more than four lines. */
import { breakTitle, type Measure } from './break-title.ts';

/** A title as it stands: its lines, and the height of a character in pixels. */
export interface FittedTitle {
  size: number;
  lines: string[];
}

/** From the largest: with how many lines a size still looks well. */
const sizes: readonly { size: number; lines: number }[] = [
  { size: 96, lines: 1 },
  { size: 84, lines: 2 },
  { size: 72, lines: 2 },
  { size: 64, lines: 3 },
  { size: 56, lines: 3 },
  { size: 48, lines: 4 },
  { size: 40, lines: 4 },
];

/**
 * @param measure how wide a text stands, in ems
 * @param width of a line, in pixels
 * @example fitTitle('年会', (text) => text.length, 1000) // { size: 96, lines: ['年会'] }
 */
export function fitTitle(title: string, measure: Measure, width: number): FittedTitle {
  const set = sizes.map(({ size, lines }) => ({ size, most: lines, ...breakTitle(title, measure, width / size) }));
  const first = set.findIndex(({ lines, most }) => lines.length <= most);
  if (first < 0) {
    const { size, most, lines } = set.at(-1)!;
    return { size, lines: shortened(lines, most, measure, width / size) };
  }
  // A little smaller is better than to break where nobody draws breath, much smaller is not.
  const near = set.slice(first, first + 3).filter(({ lines, most }) => lines.length <= most);
  const least = Math.min(...near.map(({ worst }) => worst));
  const { size, lines } = near.find(({ worst }) => worst === least)!;
  return { size, lines };
}

/** The first lines, and a sign that there is more. */
function shortened(lines: readonly string[], most: number, measure: Measure, width: number): string[] {
  const last = [...lines[most - 1]!];
  while (last.length > 0 && measure(`${last.join('')}……`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('')}……`];
}
