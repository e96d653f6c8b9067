/** Tables whose last row is a total, and is not what the rows above it come to. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { amountOf, inMeasureOf, moneySign, moneyWord, number } from './quantities.ts';
import { type Cell, tablesOf } from './tables.ts';

const total = /^(?:合计|合計|总计|總計|共计|共計|总额|總額|总数|總數|总和|總和)(?:[（(].*[）)])?[:：]?$/;
/** Rows that lie within others. */
const within = /^(?:其中|(?:小|分)[计計])|(?:小|分)[计計][:：]?$/;
const unit = `${moneyWord}|人次?|[名位户戶家间間件册冊本份台臺票棵株箱吨噸斤亩畝张張桌场場次]`;
const value = new RegExp(
  `^(?<sign>${moneySign})?\\s?(?<minus>[-−])?(?<value>${number})\\s?(?<unit>${unit})?(?:整|正)?$`,
  'u',
);

interface Value {
  amount: number;
  /** What it counts, by its sign or its word. */
  of: string;
}

const plain = ({ text }: Cell): string => text.replaceAll('**', '').trim();
const label = (row: readonly Cell[]): string =>
  (row.slice(0, 2).map(plain).find(Boolean) ?? '').replace(/[\s\u3000]/g, '');

/** A cell that is one amount; a dash says that there is none. */
function amountIn(text: string): Value | undefined {
  if (/^[-—–－]+$/.test(text)) return { amount: 0, of: '' };
  const { groups } = value.exec(text) ?? {};
  const amount = groups ? amountOf(groups.value!) * (groups.minus ? -1 : 1) : Number.NaN;
  return Number.isNaN(amount) ? undefined : { amount, of: `${groups!.sign ?? ''}${groups!.unit ?? ''}` };
}

/** Shares of a hundred, each rounded in its last place, may come to a little more or less: half of that place for each. */
function isRounded(whole: Value, sum: number, column: number, rows: readonly (readonly Cell[])[]): boolean {
  const places = Math.max(
    ...rows.map((row) => /\.(\d+)/.exec(row[column] ? plain(row[column]) : '')?.[1]?.length ?? 0),
  );
  return whole.amount === 100 && whole.of === '' && Math.abs(sum - 100) <= (rows.length * 10 ** -places) / 2;
}

/** @returns each total of a file's tables that its column gainsays */
export function checkTableTotals(file: string, source: string): Problem[] {
  if (!source.includes('|') || !/[合总總共][ \u3000]*[计計额額数數和]/.test(source)) return [];
  const at = pointIn(source);
  return tablesOf(source).flatMap(([, line, ...rows]) => {
    const last = rows.at(-1);
    if (!line?.every(({ text }) => /^:?-+:?$/.test(text)) || !last || rows.length < 3 || !total.test(label(last)))
      return [];
    // What is a part of the row above, and sums of some rows, are in the total already.
    const own = rows.slice(0, -1).filter((row) => !within.test(label(row)));
    return last.flatMap((cell, column) => {
      const [whole, ...parts] = [cell, ...own.flatMap((row) => row[column] ?? [])].map((one) => amountIn(plain(one)));
      const found = plain(cell);
      if (!whole || parts.length < 2 || /^[-—–－]/.test(found)) return [];
      // All with one unit, or none, as a head that names it lets the total have it alone.
      const isOne = parts.every((part) => part && (part.of === whole.of || part.amount === 0));
      const sum = parts.reduce((all, part) => all + Math.round((part?.amount ?? 0) * 100), 0) / 100;
      return !isOne || sum === whole.amount || isRounded(whole, sum, column, own)
        ? []
        : [problem('wrong-total', { found, sum: inMeasureOf(found, sum) }, { file, ...at(cell.index) })];
    });
  });
}
