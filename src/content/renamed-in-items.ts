/** Keys that have the same other names in several items of a list: told once, as the names that they have here. */
import { parse } from 'yaml';
import type { Problem } from './problem.ts';
import { isRecord } from './problems/flow.ts';
import type { Params } from './problems/table.ts';
import { meantKey } from './whole-items.ts';

type Path = readonly (string | number)[];
/** A key as it was written, and its name. */
type Pair = readonly [written: string, own: string];

/** What an item would be, from the line that is proposed for it or for one of its keys. */
function proposed({ better = '', keys }: Params<'unknown-key'>, item: Record<string, unknown>) {
  const read: unknown = parse(keys ? better.replace(/^- /, '') : better, { logLevel: 'silent' });
  return isRecord(read) ? (keys ? read : { ...item, ...read }) : undefined;
}

/** The other names of an item's keys, where they are all that is wrong with it; nothing where a value changes, too. */
function pairsOf(params: Params<'unknown-key'>, item: unknown): Pair[] | undefined {
  const { key, keys = [key], known, better, twin } = params;
  if (!better || twin || !isRecord(item)) return undefined;
  const whole = proposed(params, item);
  const pairs = keys.map((written): Pair | undefined => {
    const isHere = (own: string): boolean => !Object.hasOwn(item, own) && whole?.[own] === item[written];
    const meant = meantKey(written, known);
    const own = meant && isHere(meant) ? meant : known.find((one) => whole?.[one] !== undefined && isHere(one));
    return own === undefined ? undefined : [written, own];
  });
  const names = new Set(pairs.map((pair) => pair?.[1]));
  if (pairs.includes(undefined) || names.size < pairs.length) return undefined;
  const isKept = ([own, value]: [string, unknown]): boolean =>
    names.has(own) || JSON.stringify(item[own]) === JSON.stringify(value);
  return Object.entries(whole!).every((entry) => keys.includes(entry[0]) || isKept(entry))
    ? (pairs as Pair[])
    : undefined;
}

/** The item of a list that a problem is about. */
const itemOf = ({ params }: Problem): Path => {
  const { among, path } = params as { among?: Path; path?: Path };
  return among ?? path?.slice(0, -1) ?? [];
};

/** @param valueAt what stands in the file at a path */
export function renamedInItems(problems: readonly Problem[], valueAt: (path: Path) => unknown): Problem[] {
  const perItem = Map.groupBy(problems, (one) => itemOf(one).join('/'));
  const kind = (one: Problem): string => {
    const path = itemOf(one);
    const isAlone =
      one.code === 'unknown-key' && typeof path.at(-1) === 'number' && perItem.get(path.join('/'))!.length === 1;
    const pairs = isAlone ? pairsOf(one.params as Params<'unknown-key'>, valueAt(path)) : undefined;
    return pairs ? JSON.stringify([path.slice(0, -1), pairs]) : '';
  };
  const kinds = Map.groupBy(problems, kind);
  return problems.flatMap((one) => {
    const of = kind(one);
    const alike = of === '' ? [one] : kinds.get(of)!;
    if (alike.length < 2) return [one];
    if (one !== alike[0]) return [];
    const last = alike.at(-1)!;
    const [, pairs] = JSON.parse(of) as [Path, Pair[]];
    const to = (last.params as Params<'unknown-key'>).rows?.[1] ?? last.line;
    const params: Params<'unknown-key'> = {
      ...(one.params as Params<'unknown-key'>),
      renamed: { pairs, items: alike.length, lines: [one.line, to] },
    };
    return [{ ...one, params }];
  });
}
