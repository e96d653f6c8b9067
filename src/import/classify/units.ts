/** Lines that are labelled together: a menu is one, however long it is. */
import type { Block } from '../page.ts';
import type { Features } from './features.ts';

/** Links in a row from this many on are one menu, and count as one line: a long menu says no more than a short one. */
const menuFrom = 4;

/** The indices of the blocks that are labelled together. A title may be a link to its own page, and is no part of a menu. */
export function unitsOf(blocks: Block[], isDeclared: (index: number) => boolean): number[][] {
  const units: number[][] = [];
  let run: number[] = [];
  const end = () => {
    if (run.length >= menuFrom) units.push(run);
    else for (const index of run) units.push([index]);
    run = [];
  };
  for (const [index, { kind, text, hints }] of blocks.entries()) {
    const isLink = kind !== 'image' && hints.linked >= 0.7 && text.length <= 60;
    if (isLink && kind !== 'heading' && !isDeclared(index)) run.push(index);
    else {
      end();
      units.push([index]);
    }
  }
  end();
  return units;
}

/** The features of lines that count as one. */
export function meanOf(lines: Features[]): Features {
  if (lines.length === 1) return lines[0]!;
  const mean: Features = {};
  for (const line of lines)
    for (const [name, value] of Object.entries(line)) mean[name] = (mean[name] ?? 0) + value / lines.length;
  return mean;
}
