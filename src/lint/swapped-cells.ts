/** Rows of a table in which two cells changed places: an office under 姓名 and a name under 职务, an amount under a name. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { type Cell, tablesOf } from './tables.ts';

const office =
  /^(?:正|副|名[誉譽]|常[务務]|[执執]行|[荣榮][誉譽]|永[远遠]|第[一二三四五六]|助理|查|[会會])*(?:[会會][长長]|主席|理事[长長]?|[监監]事[长長]?|秘[书書][长長]?|[财財][政务務]|[总總][务務]|委[员員]|[顾顧][问問]|主任|干事|幹事|[会會]董|董事[长長]?|[组組][长長]|司[库庫]|文[书書]|交[际際]|[康文]教|核[数數]|稽核|[团團][长長]|[队隊][长長])$/u;
const isName = (text: string): boolean => /^\p{Script=Han}{2,4}$/u.test(text) && !office.test(text);
const isAmount = (text: string): boolean =>
  /^(?:[A-Z]{0,3}\$?|[¥￥])? ?\d[\d,]*(?:\.\d+)?(?:万|萬)?(?:元|令吉)?$/.test(text);
const isDay = (text: string): boolean => /^(?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}日?$/.test(text);

const kinds = [(text: string) => office.test(text), isName, isDay, isAmount];
const kindOf = ({ text }: Cell): number => kinds.findIndex((is) => is(text));
/** Rows without which nobody knows what a column holds. */
const fewest = 3;

/** Table rows of which two cells are exchanged: each has the kind of value that all other rows have in the other's column. */
export function checkSwappedCells(file: string, source: string): Problem[] {
  if (!source.includes('|')) return [];
  const at = pointIn(source);
  return tablesOf(source).flatMap(([head = [], , ...rows]) => {
    if (rows.length < fewest) return [];
    const found = rows.map((row) => row.map(kindOf));
    return rows.flatMap((row, i) =>
      head.flatMap((_, one) =>
        head.slice(one + 1).flatMap((__, more): Problem[] => {
          const other = one + 1 + more;
          const [mine, yours] = [found[i]![one], found[i]![other]];
          if (mine === undefined || yours === undefined || mine < 0 || yours < 0 || mine === yours) return [];
          const rest = found.filter((__, row) => row !== i);
          const isSwapped = rest.every((kinds) => kinds[one] === yours && kinds[other] === mine);
          const [first, second] = [row[one]!, row[other]!];
          return isSwapped
            ? [problem('swapped-cells', { one: first.text, other: second.text }, { file, ...at(first.index) })]
            : [];
        }),
      ),
    );
  });
}
