/** Items of a list that were moved in by full-width blanks: Markdown knows none of these, and joins them to the item above. */
import { shortened } from '../../core/shortened.ts';
import { type Place, type Problem, problem } from '../problem.ts';

const wideItem = /^[ \t]*(\u3000[\u3000 \t]*)((?:[-+*]|\d{1,2}[.)]))[ \t\u3000]+(?=\S)/;

/** The column of an offset, from 0. */
export const columnOf = (source: string, offset: number): number => offset - (source.lastIndexOf('\n', offset - 1) + 1);

/**
 * @param text of an item of a list @param column where it begins in its line @param from its offset
 * @returns the lines in it that were to be items below it
 */
export function wideIndents(text: string, column: number, from: number, place: (offset: number) => Place): Problem[] {
  if (!text.includes('\u3000')) return [];
  const lines = text.split('\n');
  const width = column + (/^(?:[-+*]|\d+[.)])[ \t]+/.exec(text)?.[0].length ?? 2);
  const depths = [...new Set(lines.flatMap((line) => wideItem.exec(line)?.[1]?.length ?? []))].sort(
    (one, other) => one - other,
  );
  let offset = from;
  return lines.flatMap((line, at) => {
    const start = offset;
    offset += line.length + 1;
    const [found, blanks, sign = ''] = (at > 0 && wideItem.exec(line)) || [];
    if (found === undefined) return [];
    const level = depths.indexOf(blanks!.length);
    const better = `${' '.repeat(width + level * (sign.length + 1))}${sign} `;
    const rest = line.slice(found.length);
    return [
      {
        ...problem('list-sign', { found: shortened(line, 16), better: `${better}${rest}` }, place(start)),
        edit: { length: found.length, text: better },
      },
    ];
  });
}
