/** Cells of a table in which a spreadsheet left its own number for a day, an hour or a share that the column's others have. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { tablesOf } from './tables.ts';

/** What a column holds, what stands in a cell for it, and how that is written: a serial number counts days since 1899. */
const forms: readonly (readonly [is: RegExp, left: RegExp, better: (number: number, like: string) => string])[] = [
  [
    /^\d{4}(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})$|^\d{1,2}(?:月\d{1,2}日|[-/.]\d{1,2})$/,
    /^[1-5]\d{4}(?:\.\d+)?$/,
    dayOf,
  ],
  [/^\d{1,2}[:：]\d{2}$|^\d{1,2}[时時点點]/, /^0\.\d{2,}$/, hourOf],
  [/^-?\d+(?:\.\d+)?[%％]$/, /^-?0\.\d{2,4}$/, (share) => `${Math.round(share * 1e4) / 100}%`],
];

/** A day by the number that a spreadsheet has for it, from 1954 to 2064, and the head of a column of days. */
const serial = /^[2-5]\d{4}$/;
const ofDays = /^(?:日期|日子|時間|时间|[年月]+日|.{0,4}(?:日期|时间|時間))$/;

/** Columns by which a form is known: so many of their cells have it, and few are otherwise. */
const fewest = 2;

/** Each such cell of a file's tables. */
export function checkCellForms(file: string, source: string): Problem[] {
  if (!/^[ \t]*\|(?:.*\|)?[ \t]*(?:0\.\d|[1-5]\d{4}[ \t]*(?:\||\.))/m.test(source)) return [];
  const at = pointIn(source);
  return tablesOf(source).flatMap((rows) =>
    (rows[0] ?? []).flatMap((_, column) => {
      const cells = rows.flatMap((row) => row[column] ?? []);
      const below = cells.slice(2);
      // No cell of them shows how a day is written here.
      if (ofDays.test(cells[0]?.text ?? '') && below.length > 1 && below.every(({ text }) => serial.test(text)))
        return below.map(({ text, index }) => {
          const params = { found: text, better: dayOf(Number(text), '2016-04-18') };
          return problem('cell-form', params, { file, ...at(index) });
        });
      return forms.flatMap(([is, left, better]) => {
        const like = cells.filter(({ text }) => is.test(text));
        const odd = cells.filter(({ text }) => left.test(text));
        // The head says what the column holds, where few cells do.
        const least = ofDays.test(cells[0]?.text ?? '') ? 1 : fewest;
        if (like.length < least || odd.length > like.length) return [];
        return odd.map(({ text, index }) => {
          const params = { found: text, like: like[0]!.text, better: better(Number(text), like[0]!.text) };
          return problem('cell-form', params, { file, ...at(index) });
        });
      });
    }),
  );
}

/** A day by its number, written as another is. */
function dayOf(number: number, like: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (like.includes('月')) return `${like.includes('年') ? `${year}年` : ''}${month}月${day}日`;
  const sign = /[-/.]/.exec(like)?.[0] ?? '-';
  const two = (part: number): string => (/[-/.]0\d/.test(like) ? String(part).padStart(2, '0') : String(part));
  return [...(/^\d{4}/.test(like) ? [String(year)] : []), two(month), two(day)].join(sign);
}

/** An hour by the part of a day that has gone. */
function hourOf(part: number, like: string): string {
  const minutes = Math.round(part * 24 * 60);
  const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
  return /[:：]/.test(like) ? `${hour}:${minute}` : `${hour}时${minute === '00' ? '' : `${minute}分`}`;
}
