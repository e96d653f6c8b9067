/** The whole line that was meant by a key of another program: its key and its value as they are written here. */
import { parse } from 'yaml';
import { slugOf } from '../../core/slug.ts';
import { creditsOf, exactRole, personOf, roleOf } from './credits-from-text.ts';
import { dateInstead } from './date-instead.ts';
import { categoryOf, sourceOf } from './entries-from-text.ts';
import { asText, flow, isRecord } from './flow.ts';
import { formInstead, withoutIcon } from './form-instead.ts';
import { isAlias, keyFor } from './key-names.ts';
import { itemsOf, listKeys } from './lists-from-text.ts';
import { valueFor } from './options.ts';
import { addressWithin, sourceFromText } from './source-from-text.ts';
import { wholes } from './suggest.ts';
import { timelineEntryOf } from './values-from-text.ts';
import { brokenPair } from './wide-entry.ts';

/** Values of keys that go by another name elsewhere; undefined where the value is not what this key takes. */
const renamed: Readonly<Record<string, (value: unknown, name: string) => unknown>> = {
  draft: (value, name) =>
    (name === 'published'
      ? value === false
      : value === true ||
        /^(?:draft|private|pending|草稿|待[审審].*|未[发發][布佈].*)$/i.test(asText(value)) ||
        says(value)) || undefined,
  legacy: (value, name) => {
    if (!/hits|views|click|pv|[点點][击擊]|[浏瀏][览覽]|[阅閱][读讀]/i.test(name)) return wholes.legacy!(value, '');
    const views = Number(asText(value));
    return Number.isInteger(views) ? { views } : undefined;
  },
  navigation: (value) =>
    Array.isArray(value) && value.every(isRecord)
      ? value.map((entry) =>
          Object.fromEntries(
            Object.entries(entry).map(([key, one]) => [
              /^(?:text|label)$/.test(key) ? 'title' : (keyFor(key, ['title', 'href']) ?? key),
              typeof one === 'string' ? withoutIcon(one) : one,
            ]),
          ),
        )
      : wholes.navigation!(value, ''),
  credits: (value, name) => {
    const role = exactRole(name);
    const credits = (Array.isArray(value) ? value : [value]).flatMap((one): { role: string; name: string }[] => {
      if (isRecord(one)) return personOf(one, role);
      // An item of a list is one name, a line of text may be a whole byline.
      const named = Array.isArray(value) ? [{ role: 'author', name: asText(one) }] : creditsOf(asText(one));
      return role ? named.map((credit) => ({ ...credit, role })) : named;
    });
    return credits.length > 0 ? credits : undefined;
  },
  date: (value) => dateInstead(asText(value)) ?? value,
  script: (value) => valueFor(asText(value)),
  source: (value, name) =>
    /^https?:/.test(asText(value)) || (/url|link|[链鏈]接|[网網]址|地址/i.test(name) && addressWithin(asText(value)))
      ? { name: '来源的名称', url: addressWithin(asText(value)) ?? asText(value) }
      : isRecord(value)
        ? undefined
        : Array.isArray(value)
          ? value.map(asText).join('、')
          : (sourceFromText(asText(value)) ?? asText(value)),
  category: (value) => (Array.isArray(value) ? value.flat(3)[0] : value),
  eventDate: (value) => dayOf(isRecord(value) ? Object.values(value).map(dayOf).find(Boolean) : value),
  corrections: () => undefined,
  featured: (value) => says(value) || Number(value) > 0 || undefined,
  rights: (value) => wholes.rights!(value, ''),
  publisher: (value) =>
    isRecord(value)
      ? Object.entries(value).find(([key]) => /^(?:name|title|名称|名稱)$/i.test(key))?.[1]
      : Array.isArray(value)
        ? value.map(asText).join('、')
        : value,
  role: (value) => roleOf(asText(value)) ?? value,
  statement: (value) => formInstead('statement', asText(value)) ?? value,
  slug: (value) => slugOf(asText(value)),
  timeZone: (value) => formInstead('timeZone', asText(value)) ?? value,
};
/** The first day of what is told of an event's; its place is no part of it. */
const dayOf = (value: unknown): string | undefined =>
  /\d/.test(asText(value)) ? dateInstead(asText(value)) : undefined;
/** True for a word that says yes. */
const says = (value: unknown): boolean => value === true || /^(?:是|有|yes|y|on|true)$/i.test(asText(value).trim());

/** Keys of one text each, for which a list is one too many. */
const ofText = new Set(['title', 'name', 'alt', 'src', 'caption', 'credit', 'url', 'summary', 'description']);

/** Keys whose values are made of a list as well as of a word: old addresses, words that stay. */
const ofLists = new Set(['legacy', 'conversion', 'image']);

/**
 * The whole line that was meant by a key that nobody knows.
 * @param near the key that was meant @param known those of the place @param alias the name that was misspelt, where one was
 * @param among the keys and values that it stands among
 * @example lineFor('author', { near: 'credits', known: ['credits'] }, { author: '张三' }) // 'credits: [{ role: author, name: 张三 }]'
 */
export function lineFor(
  name: string,
  { near, known, alias = name }: { near: string | undefined; known: readonly string[]; alias?: string },
  among: unknown,
): string | undefined {
  if (!isRecord(among)) return undefined;
  const value = among[name];
  const isAlone = Object.keys(among).length === 1;
  // `source: {汝州日报}`: the name without its key.
  if (value === null && isAlone && known.includes('name') && !near) return flow({ name });
  // `{ alt: 会长, 会长致辞 }`: a comma ended the text before it.
  if (value === null && !near) return brokenPair(among, name) ?? withComma(among, name);
  if (value === null || value === undefined) return undefined;
  if (!near) {
    const own = isAlone ? ofPlace(name, value, known) : undefined;
    if (own) return own;
    return undefined;
  }
  // Of the glossary these are words, not pairs of them.
  if (/^han[st]$/.test(near) && known.includes('aliases')) return lineOf(near, value);
  // An event with its place: no key takes both.
  const isEvent = near === 'eventDate' && (isRecord(value) || name === 'event');
  const way =
    isEvent || isAlias(alias)
      ? (renamed[near] ?? (isRecord(value) || (Array.isArray(value) && !ofLists.has(near)) ? undefined : wholes[near]))
      : undefined;
  const meant = way
    ? way(value, alias.trim().toLowerCase())
    : listKeys.has(near) && typeof value === 'string'
      ? itemsOf(value)
      : wholes[near] && !isRecord(value) && (!Array.isArray(value) || near === 'image') && near !== 'source'
        ? wholes[near](value, '')
        : Array.isArray(value) && ofText.has(near)
          ? value.map(asText).join('、')
          : value;
  return meant === undefined ? undefined : lineOf(near, meant);
}

/** An item of a list that is its name and its value, by the keys that such an item has. */
function ofPlace(name: string, value: unknown, known: readonly string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  const has = (...keys: string[]): boolean => keys.every((key) => known.includes(key));
  // `conversion: { 里记: 裏記 }`, which says no edition.
  if (has('keep', 'hant') && /\p{Script=Han}/u.test(name)) return flow({ hant: { [name]: value } });
  // `- 张发: 張發`
  if (has('hans', 'hant') && /\p{Script=Han}/u.test(name)) return flow({ hans: name, hant: value });
  // `- 关于我们: /about/`
  if (has('title', 'href') && /^(?:\/|https?:)/.test(value))
    return flow({ title: withoutIcon(name), href: withoutIcon(value) });
  if (has('title', 'url') && known.length === 2 && /^https?:/.test(value)) return flow({ title: name, url: value });
  // `- members: 会员风采`
  if (has('id', 'title') && !has('date')) return flow(categoryOf(name, value));
  // `- author: 罗立`
  const role = has('role', 'name') ? roleOf(name) : undefined;
  if (role) return flow({ role, name: value });
  // `- 1923: 会所奠基`
  const entry = has('date', 'text') && timelineEntryOf(`${name} ${value}`);
  return entry ? flow(entry) : undefined;
}

/** Keys and values in which keys without a value are the rest of the text before them: `{ alt: 左起甲, 乙, 丙 }`. */
function withComma(among: Record<string, unknown>, name: string): string | undefined {
  const joined: [key: string, value: unknown][] = [];
  let isHealed = false;
  for (const [key, value] of Object.entries(among)) {
    const last = joined.at(-1);
    if (value === null && last && typeof last[1] === 'string') {
      last[1] = `${last[1]}, ${key}`;
      isHealed ||= key === name;
    } else joined.push([key, value]);
  }
  return isHealed ? flow(Object.fromEntries(joined)) : undefined;
}

/** A key and its value in one line, where they fit. */
export function lineOf(key: string, value: unknown): string | undefined {
  const line = `${key}: ${flow(value)}`;
  return line.length > 160 || line.includes('\n') ? undefined : line;
}

/**
 * The one line that several keys are, where their values are lists: `author` and `editor` are both credits.
 * @param names the keys, all of which mean `near`
 */
export function lineOfAll(
  names: readonly string[],
  near: string,
  known: readonly string[],
  among: unknown,
): string | undefined {
  if (!isRecord(among)) return undefined;
  const source = near === 'source' ? sourceOf(names.map((name) => among[name])) : undefined;
  if (source) return lineOf('source', source);
  if (!(near === 'credits' || listKeys.has(near))) return undefined;
  const values = names.flatMap((name): unknown[] => {
    const own = among[name];
    const line = name === near ? undefined : lineFor(name, { near, known }, among);
    const isByline = near === 'credits' && typeof own === 'string';
    const value =
      line === undefined ? (isByline ? creditsOf(own) : own) : (parse(line) as Record<string, unknown>)[near];
    return Array.isArray(value) ? value : [value];
  });
  // What both say stands once.
  const different = new Map(values.map((value) => [JSON.stringify(value), value]));
  return lineOf(near, [...different.values()]);
}
