/** A column of numbers in sequence in which one stands twice or is left out. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { tablesOf } from './tables.ts';

/** What such a column is called; ranks may be shared, and numbers of members have gaps. */
const column = /^(?:序[号號数數]?|[编編][号號]|[项項][次号號]|行[号號]|[号號]|No\.?|№|#)$/i;
/** Rows by which a sequence is known. */
const fewest = 4;

/** Each number of a file's tables that breaks its column's sequence, where all others keep it. */
export function checkTableNumbers(file: string, source: string): Problem[] {
  if (!/\|[ \t]*\**(?:序|[编編][号號]|[项項][次号號]|行[号號]|[号號][ \t]*\||No|№|#)/i.test(source)) return [];
  const at = pointIn(source);
  return tablesOf(source).flatMap(([head = [], , ...all]) => {
    const where = head.findIndex(({ text }) => column.test(text.replace(/\*\*|\s/g, '')));
    const rows = all.flatMap((row) => row[where] ?? []);
    // A total stands below the numbers.
    while (rows.length > 0 && !/^\d+$/.test(rows.at(-1)!.text)) rows.pop();
    const numbers = rows.map(({ text }) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN));
    if (where === -1 || numbers.length < fewest || numbers[0] !== 1 || numbers.some(Number.isNaN)) return [];
    const breaks = numbers.flatMap((number, i) => (i > 0 && number !== numbers[i - 1]! + 1 ? [i] : []));
    const [first, second, ...more] = breaks;
    if (first === undefined || more.length > 0) return [];
    const [before, found] = [numbers[first - 1]!, numbers[first]!];
    // One number alone is wrong where those after it go on as if it were right.
    const isAlone = second === first + 1 && numbers[second] === before + 2;
    if (second !== undefined && !isAlone) return [];
    const place = { file, ...at(rows[first]!.index) };
    if (isAlone || found === before)
      return [
        problem(
          'repeated-number',
          { found: String(found), better: String(before + 1), ...(isAlone && { alone: true }) },
          place,
        ),
      ];
    return found === before + 2
      ? [problem('skipped-number', { found: String(found), missing: String(before + 1) }, place)]
      : [];
  });
}
