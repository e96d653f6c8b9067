/**
 * Rows of a table whose figures do not make what their column says: a balance that is not income less expense, an amount
 * that is not number times price, a sum that is not that of its row. The other rows say that the column is one.
 */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { type Cell, tablesOf } from './tables.ts';

const number = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const figureOf = ({ text }: Cell): number | undefined =>
  number.test(text) ? Math.round(Number(text.replaceAll(',', '').replace('−', '-')) * 100) / 100 : undefined;

/** Unit in brackets, and the measure behind a slash, belong to no name of a column. */
const nameOf = ({ text }: Cell): string => text.replace(/\*\*|[（(].*$|[/／].*$|\s/g, '');

/** A way in which a cell comes from others: of its own row, and of the row above. */
type Rule = (row: readonly (number | undefined)[], above: readonly (number | undefined)[]) => number | undefined;

const columnOf = (head: readonly Cell[], name: RegExp): number => head.findIndex((cell) => name.test(nameOf(cell)));

/** What the columns of a table say of one another: the column that is made, and how. */
function rulesOf(head: readonly Cell[]): { column: number; how: 'balance' | 'product' | 'sum'; rule: Rule }[] {
  const [income, expense, left] = [
    columnOf(head, /^(?:本[期月年])?(?:收入|借方|存入|收款)(?:金额|金額)?$/),
    columnOf(head, /^(?:本[期月年])?(?:支出|贷方|貸方|支取|付款)(?:金额|金額)?$/),
    columnOf(head, /^(?:[结結][余餘存]|余额|餘額|盈余|盈餘|期末余额)$/),
  ];
  const [count, price, amount] = [
    columnOf(head, /^(?:[数數]量|[件人台套本]数|人數|件數)$/),
    columnOf(head, /^(?:[单單][价價]|[标標]准|標準|每[人件台本]).{0,2}$/),
    columnOf(head, /^(?:金[额額]|小[计計]|合[计計]|[总總][价價额額])$/),
  ];
  const sum = head.findLastIndex((cell) => /^(?:合[计計]|小[计計]|[总總][计計数數]|共[计計])$/.test(nameOf(cell)));
  const [from, to, less] = [income, expense, left];
  const minus =
    (
      base: (row: readonly (number | undefined)[], above: readonly (number | undefined)[]) => number | undefined,
    ): Rule =>
    (row, above) => {
      const [plus, taken, start] = [row[from], row[to], base(row, above)];
      return plus === undefined || taken === undefined || start === undefined ? undefined : start + plus - taken;
    };
  return [
    ...(from !== -1 && to !== -1 && less > Math.max(from, to)
      ? [
          { column: less, how: 'balance' as const, rule: minus(() => 0) },
          { column: less, how: 'balance' as const, rule: minus((_, above) => above[less]) },
        ]
      : []),
    ...(count !== -1 && price !== -1 && amount !== -1
      ? [{ column: amount, how: 'product' as const, rule: ((row) => times(row[count], row[price])) as Rule }]
      : []),
    ...(sum > 2 && count === -1 && price === -1
      ? [{ column: sum, how: 'sum' as const, rule: ((row) => total(row.slice(1, sum))) as Rule }]
      : []),
  ];
}

const times = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one * other;

const total = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.some((part) => part === undefined) ? undefined : parts.reduce<number>((all, part) => all + part!, 0);

/** Each cell that is not what its column's other cells say, where more agree than do not. */
export function checkTableRows(file: string, source: string): Problem[] {
  if (!/\|[ \t]*\**(?:[结結][余餘存]|余额|餘額|盈[余餘]|金[额額]|[合小总總共][计計价價额額数數])/.test(source))
    return [];
  const at = pointIn(source);
  return tablesOf(source).flatMap(([head = [], , ...rows]) => {
    const values = rows.map((row) => row.map(figureOf));
    const told = new Set<number>();
    return rulesOf(head).flatMap(({ column, how, rule }) => {
      const made = values.flatMap((row, i) => {
        const [right, written] = [rule(row, values[i - 1] ?? []), row[column]];
        return right === undefined || written === undefined
          ? []
          : [{ right: Math.round(right * 100) / 100, written, cell: rows[i]![column]! }];
      });
      const wrong = made.filter(({ right, written }) => Math.abs(right - written) > 0.005);
      const isRule = made.length > wrong.length && wrong.length <= Math.ceil((made.length - wrong.length) / 2);
      if (!isRule || told.has(column)) return [];
      told.add(column);
      return wrong.map(({ right, cell }) =>
        problem(
          'wrong-row',
          { found: cell.text, right: right.toLocaleString('en', { maximumFractionDigits: 2 }), how },
          { file, ...at(cell.index) },
        ),
      );
    });
  });
}
