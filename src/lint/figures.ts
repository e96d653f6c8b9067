/** Figures that cannot be as they stand: thousands grouped otherwise than in threes, totals that are not the sum. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';

/** A number whose first group is followed by one of four digits or more: 12,5000. A list of years begins with four. */
const grouped = /(?<![\d,，.])\d{1,3}(?:,\d{3})*,\d{4,}(?:,\d+)*(?![\d,]|\.\d{3})/g;
/** A group of two digits among groups: 1,00,000. */
const short = /(?<![\d,，.])\d{1,3},(?:\d{3},)*\d{2},\d{2,3}(?:,\d{3})*(?![\d,])/g;
/** Figures of both widths in one number. */
const mixed = /(?:\d+[０-９]|[０-９]+\d)[\d０-９]*|(?<![\d.．])\d{1,3}．\d{1,2}(?=[％%])/g;
/** Thousands parted by a full-width comma, before what they count. */
const fullWidth =
  /(?<![\d，,.第])[1-9]\d{0,2}(?:，\d{3})+(?![\d，,]|\.\d)(?=[ ]?(?:[多余餘]?[万萬亿億]?(?:[元人名位户戶吨噸斤亩畝]|公里|公斤|平方|美元|港元|港币|港幣|日元|欧元|英镑|件|本|册|冊)))/g;
/** A row of a table. */
const row = /^[ \t]*\|.*\|[ \t]*$/;
const divider = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
const total = /^(?:合计|合計|总计|總計|共计|共計|总额|總額|总数|總數)[:：]?$/;
/** Rows that lie within others. */
const within = /^(?:其中|(?:小|分)[计計])|(?:小|分)[计計][:：]?$/;
const number = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/;

/** Figures of the prose and of the tables of a file. */
export function checkFigures(file: string, source: string): Problem[] {
  if (!/\d,\d{4}|\d，\d{3}|,\d\d,\d|\d[０-９]|[０-９]\d|\d．\d|[合总總共][计計额額数數]/.test(source)) return [];
  const at = pointIn(source);
  const place = (index: number): Place => ({ file, ...at(index) });
  const prose = proseOfFile(source);
  const numbers = [...prose.matchAll(grouped), ...prose.matchAll(short)].map(({ 0: found, index }) =>
    problem('figure-groups', { found }, place(index)),
  );
  const commas = [...prose.matchAll(fullWidth)].map(({ 0: found, index }) => {
    const better = found.replaceAll('，', ',');
    return {
      ...problem('full-width-figure', { found, better }, place(index)),
      edit: { length: found.length, text: better },
    };
  });
  const widths = [...prose.matchAll(mixed)].map(({ 0: found, index }) => {
    const better = found.normalize('NFKC');
    return {
      ...problem('letter-in-figure', { found, better }, place(index)),
      edit: { length: found.length, text: better },
    };
  });
  return [...numbers, ...widths, ...commas, ...sums(prose, place)];
}

/** Tables whose last row is a total, and is not what the rows above it come to. */
function sums(prose: string, place: (index: number) => Place): Problem[] {
  const problems: Problem[] = [];
  let table: { cells: string[]; index: number }[] = [];
  let index = 0;
  for (const line of [...prose.split('\n'), '']) {
    if (row.test(line)) {
      if (divider.test(line)) table = [];
      else
        table.push({
          cells: line
            .trim()
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim().replace(/\*\*/g, '')),
          index,
        });
    } else {
      problems.push(...wrongTotals(table, place));
      table = [];
    }
    index += line.length + 1;
  }
  return problems;
}

function wrongTotals(table: readonly { cells: string[]; index: number }[], place: (index: number) => Place): Problem[] {
  const last = table.at(-1);
  if (!last || table.length < 3 || !total.test(last.cells[0] ?? '')) return [];
  return last.cells.flatMap((found, column) => {
    // What is a part of the row above, and sums of some rows, are in the total already.
    const own = table.slice(0, -1).filter(({ cells }) => !within.test(cells[0] ?? ''));
    const parts = own.map(({ cells }) => cells[column] ?? '');
    // All with one unit, or none: 1,000元.
    const unit = unitOf(found);
    const figures = [...parts, found].map((cell) => plainOf(cell));
    if (!figures.every((cell) => number.test(cell)) || parts.some((part) => unitOf(part) !== unit)) return [];
    const whole = figures.pop()!;
    const sum = figures.reduce((all, part) => all + hundredths(part), 0);
    return sum === hundredths(whole)
      ? []
      : [
          problem(
            'wrong-total',
            { found, sum: `${(sum / 100).toLocaleString('en', { maximumFractionDigits: 2 })}${unit}` },
            place(last.index),
          ),
        ];
  });
}

const units = /[ ]?(?:[万萬亿億]?[元圆圓]|[万萬亿億]|人次?|[名位户戶家间間件册冊本份台臺票棵株箱吨噸斤亩畝])$/u;
const unitOf = (cell: string): string => units.exec(cell)?.[0].trim() ?? '';
const plainOf = (cell: string): string => cell.replace(/^[¥￥$]\s*/, '').replace(units, '');

/** In hundredths, so that decimals add up. */
const hundredths = (cell: string): number => Math.round(Number(cell.replaceAll(',', '')) * 100);
