/** Items of a list several of whose keys have other names: what is wrong with each is told once, with the whole item. */
import { parse } from 'yaml';
import { slugOf } from '../core/slug.ts';
import type { Problem } from './problem.ts';
import type { Rows } from './problems/define.ts';
import { flow, isRecord } from './problems/flow.ts';
import { withoutIcon } from './problems/form-instead.ts';
import { keyFor } from './problems/key-names.ts';
import type { Params } from './problems/table.ts';

type Path = readonly (string | number)[];

/** What menus and lists of other programs call the words that are shown, and the short name of an entry. */
const others: readonly (readonly [key: string, names: RegExp])[] = [
  ['title', /^(?:label|text|caption|menu|display|文字|显示|顯示)$/i],
  ['id', /^(?:slug|key|code|value|alias|path|link|url|编号|編號|代号|代號)$/i],
];

/** The name that a key has here. @example meantKey('label', ['title', 'href']) // 'title' */
export const meantKey = (key: string, known: readonly string[]): string | undefined =>
  known.includes(key)
    ? key
    : (keyFor(key, known) ?? others.find(([own, names]) => known.includes(own) && names.test(key))?.[0]);

/**
 * An item with its keys by the names that they have here; nothing where two of them are one.
 * @param lines what is proposed for its keys, each by itself
 * @example wholeItem({ label: '往期', url: '/archive/' }, ['title', 'href'], new Map()) // { title: '往期', href: '/archive/' }
 */
export function wholeItem(
  item: Record<string, unknown>,
  known: readonly string[],
  lines: ReadonlyMap<string, string>,
): Record<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  const said = new Set<string>();
  for (const [key, value] of Object.entries(item)) {
    // The rest of a text that a comma broke, or a pair whose colon is another sign.
    if (value === null) return undefined;
    const line = lines.get(key);
    // Two keys may be one value, as a latitude and a longitude are.
    if (line !== undefined && said.has(line)) continue;
    if (line !== undefined) said.add(line);
    const own = (line !== undefined && /^[\w-]+(?=: )/.exec(line)?.[0]) || meantKey(key, known);
    if (own && found.has(own)) return undefined;
    if (own) found.set(own, line?.startsWith(`${own}: `) ? (parse(line) as Record<string, unknown>)[own] : value);
  }
  const title = found.get('title');
  const id = found.get('id');
  const href = found.get('href');
  if (typeof href === 'string') found.set('href', withoutIcon(href));
  if (typeof id === 'string' && known.includes('title') && !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))
    found.set('id', slugOf(id));
  if (known.includes('id') && !found.has('id') && typeof title === 'string') found.set('id', slugOf(title));
  return Object.fromEntries(known.flatMap((key) => (found.has(key) ? [[key, found.get(key)]] : [])));
}

/** The item that a problem of a key is about. */
function itemOf({ code, params }: Problem): Path | undefined {
  const path =
    code === 'unknown-key'
      ? (params as Params<'unknown-key'>).among
      : code === 'missing-key'
        ? (params as Params<'missing-key'>).path.slice(0, -1)
        : [];
  return typeof path.at(-1) === 'number' ? path : undefined;
}

/**
 * @param valueAt what stands in the file at a path @param rowsAt the lines of an item, where they are several
 * @returns the problems, those of an item's keys as one where all of the item can be written
 */
export function wholeItems(
  problems: readonly Problem[],
  valueAt: (path: Path) => unknown,
  rowsAt: (path: Path) => Rows | undefined,
): Problem[] {
  const byItem = Map.groupBy(problems, (one) => itemOf(one)?.join('/'));
  return problems.flatMap((one) => {
    const path = itemOf(one);
    const ofItem = path ? byItem.get(path.join('/'))! : [];
    if (!path || ofItem.length < 2) return [one];
    const unknown = ofItem
      .filter(({ code }) => code === 'unknown-key')
      .map(({ params }) => params as Params<'unknown-key'>);
    const item = valueAt(path);
    const whole =
      unknown[0] && isRecord(item)
        ? wholeItem(
            item,
            unknown[0].known,
            new Map(unknown.flatMap(({ key, better }) => (better ? [[key, better]] : []))),
          )
        : undefined;
    const isWhole = ofItem.every(
      ({ code, params }) =>
        code !== 'missing-key' || whole?.[String((params as Params<'missing-key'>).path.at(-1))] !== undefined,
    );
    if (!whole || !isWhole) return [one];
    if (one !== ofItem[0]) return [];
    const rows = rowsAt(path);
    const keys = unknown.map(({ key }) => key);
    const params: Params<'unknown-key'> = {
      ...unknown[0]!,
      better: `${rows ? '- ' : ''}${flow(whole)}`,
      keys,
      ...(rows && { rows }),
    };
    return [{ ...one, code: 'unknown-key', params }];
  });
}
