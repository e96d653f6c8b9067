/** Items of a list of which two are one: each has what the other lacks. */
import { flow, isRecord } from './problems/flow.ts';

/** Keys that only stand together. */
const pairs: readonly (readonly [one: string, other: string])[] = [
  ['hans', 'hant'],
  ['role', 'name'],
  ['id', 'title'],
  ['date', 'text'],
  ['title', 'href'],
];

/** Two items, and the one that they are. */
export interface SplitItem {
  /** Keys and indices to the second of them. */
  path: (string | number)[];
  better: string;
}

/** @example splitItems([{ hans: '陈发' }, { hant: '陳發' }]) // [{ path: [1], better: '- { hans: 陈发, hant: 陳發 }' }] */
export function splitItems(value: unknown, path: (string | number)[] = []): SplitItem[] {
  if (isRecord(value))
    return path.length > 0 ? [] : Object.entries(value).flatMap(([key, one]) => splitItems(one, [key]));
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, at) => {
    const before: unknown = value[at - 1];
    if (!isRecord(item) || !isRecord(before)) return [];
    const isSplit = pairs.some(
      ([one, other]) => one in before && !(other in before) && other in item && !(one in item),
    );
    return isSplit ? [{ path: [...path, at], better: `- ${flow({ ...before, ...item })}` }] : [];
  });
}
