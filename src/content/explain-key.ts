/** What an unknown key was meant as. */
import leven from 'leven';
import { nearest } from './nearest.ts';
import { dottedKeys } from './problems/dotted-keys.ts';
import { flow, isRecord } from './problems/flow.ts';
import { aliasesOf, fileNameKeys, keyFor, lockOf } from './problems/key-names.ts';
import { lineFor, lineOf, lineOfAll } from './problems/line-for.ts';
import { wideEntry } from './problems/wide-entry.ts';

/**
 * What an unknown key was meant as, and the line to write instead.
 * @param among the keys and values of its place @param inBraces whether they stand in braces, whose keys need no values
 */
export function unknownKey(unknown: string, known: readonly string[], among: unknown, inBraces = false) {
  const picture = pictureKeys.includes(unknown) && known.includes('image') ? pictureAmong(among) : undefined;
  if (picture) return { key: unknown, near: 'image', known, better: picture, twin: 'image' };
  const dotted = dottedKeys(unknown, known, among);
  if (dotted) return { key: unknown, near: dotted.key, known, better: dotted.line };
  const entry =
    inBraces && isRecord(among) && among[unknown] === null
      ? (wideEntry(unknown, among) ?? namedSet(among, known))
      : undefined;
  if (entry) return { key: unknown, near: undefined, known, better: entry };
  const located = coordinatesAmong(unknown, known, among);
  if (located) return { key: unknown, near: 'coordinates', known, better: located };
  const publisher = publisherBelow(unknown, known, among);
  if (publisher) return { key: unknown, near: 'publisher', known, ...publisher };
  // What other programs need in order to publish, and this one does by itself.
  if (known.includes('draft') && saysPublished(unknown, isRecord(among) ? among[unknown] : undefined))
    return { key: unknown, near: undefined, known, needless: true };
  const lock = known.includes('draft') && isRecord(among) ? lockOf(unknown, among[unknown]) : undefined;
  if (lock && isRecord(among))
    return {
      key: unknown,
      near: undefined,
      known,
      ...(lock === 'open' || among.draft === true ? { needless: true } : { locked: true }),
    };
  const original = /^original$/i.test(unknown) && isRecord(among) ? among[unknown] : undefined;
  // A sign of WeChat's that the text is the author's own, or the page as it was.
  if (typeof original === 'boolean') return { key: unknown, near: undefined, known, needless: true };
  if (typeof original === 'string' && /^\/(?!\/)/.test(original) && known.includes('originals'))
    return { key: unknown, near: 'originals', known, better: lineOf('originals', [original]) };
  const address = fileNameKeys.has(unknown.toLowerCase()) && isRecord(among) ? slugIn(among[unknown]) : undefined;
  if (address && known.includes('title') && !keyFor(unknown, known))
    return { key: unknown, near: undefined, known, address };
  // Letters of full width are those of a Chinese keyboard.
  const alias = [unknown, unknown.normalize('NFKC')].find((one) => keyFor(one, known)) ?? nearestName(unknown, known);
  // Hugo's baseURL is a whole address, Jekyll's baseurl a folder.
  const isWhole = isRecord(among) && /^https?:\/\//.test(String(among[unknown]));
  const near = keyFor(alias, known) === 'base' && isWhole ? 'url' : keyFor(alias, known);
  const twins =
    near && isRecord(among)
      ? Object.keys(among).filter((key) => key === near || key === unknown || keyFor(key, known) === near)
      : [];
  const [twin] = twins.includes(near!) ? [near!] : twins;
  // Only within braces is a key without a value the rest of what a comma broke.
  const isRest = !near && isRecord(among) && among[unknown] === null && !inBraces;
  const line = (): string | undefined => (isRest ? undefined : lineFor(unknown, { near, known, alias }, among));
  const better =
    (twins.length > 1 ? lineOfAll(twins, near!, known, among) : line()) ?? nameOfEvent(unknown, near, among);
  return {
    key: unknown.trim(),
    near,
    known,
    ...(better && { better }),
    ...(twins.length > 1 &&
      twin !== unknown && { twin, ...(saysTheSame(unknown, twin!, near!, among) && { same: true }) }),
    ...(known.includes('draft') && ofLanguage.test(unknown) && { needless: true }),
  };
}

/** The publisher's name below its key, where the blanks before it were lost: `organization:`, and then `name: 汝州商会`. */
function publisherBelow(
  unknown: string,
  known: readonly string[],
  among: unknown,
): { better?: string | undefined; twin?: string; same?: boolean } | undefined {
  if (!known.includes('publisher') || !isRecord(among) || among.title === undefined) return undefined;
  const names = Object.keys(among);
  const at = names.findIndex((name) => among[name] === null && [name, keyFor(name, known)].includes('publisher'));
  const [head, below] = at === -1 ? [] : names.slice(at, at + 2);
  if (!head || !below || known.includes(below) || keyFor(below, known) !== 'title') return undefined;
  const name = among[below];
  if (typeof name !== 'string' || (unknown !== head && unknown !== below)) return undefined;
  // The line of the key has the name then; the key by its own name, which is empty, is told by itself.
  return unknown === below && head !== 'publisher'
    ? { twin: 'publisher', same: true }
    : { better: lineOf('publisher', name) };
}

/** The line of a topic that an event is, where only its name was written: `event: 年会`. */
const nameOfEvent = (key: string, near: string | undefined, among: unknown): string | undefined => {
  if (near !== 'eventDate' || key !== 'event' || !isRecord(among) || among.tags !== undefined) return undefined;
  const name = among[key];
  return typeof name === 'string' && /^\p{Script=Han}{2,12}$/u.test(name) ? lineOf('tags', [name]) : undefined;
};

/** True where another program marks a page as published, `published: true`; here every article without `draft: true` is. */
const saysPublished = (key: string, value: unknown): boolean =>
  /^publish(?:ed)?$/i.test(key)
    ? /^(?:true|yes|on|1|是)$/i.test(String(value))
    : /^(?:status|state|状态|狀態)$/i.test(key) && /^(?:publish(?:ed)?|已?发布|已?發佈)$/i.test(String(value));

/** Values that were written within braces without their keys, where their looks tell them apart: `{ 扬州晚报, https://example.org }`. */
function namedSet(among: Record<string, unknown>, known: readonly string[]): string | undefined {
  const values = Object.keys(among);
  if (values.length !== 2 || Object.values(among).some((value) => value !== null)) return undefined;
  const address = values.find((value) => /^(?:https?:\/\/|\/)\S+$/.test(value));
  const words = values.find((value) => value !== address);
  const [to] = ['url', 'href', 'src'].filter((key) => known.includes(key));
  const [name] = ['name', 'title', 'alt'].filter((key) => known.includes(key));
  return address && words && to && name ? flow({ [name]: words, [to]: address }) : undefined;
}

/** Keys for another language, in which nothing is published. */
const ofLanguage = /^(?:title|summary|name|description)[_-]?en$|^en[_-]|^english/i;

/** True where both keys have one value. */
const saysTheSame = (one: string, other: string, key: string, among: unknown): boolean => {
  const { [one]: value, [other]: kept } = among as Record<string, unknown>;
  const line = lineFor(one, { near: key, known: [key] }, { [one]: value });
  return line !== undefined && line === lineOf(key, kept);
};

/** The line of a place whose latitude and longitude stand beside each other. */
function coordinatesAmong(key: string, known: readonly string[], among: unknown): string | undefined {
  if (!known.includes('coordinates') || !isRecord(among) || among.coordinates !== undefined) return undefined;
  const names = Object.keys(among);
  const find = (wanted: string): string | undefined =>
    names.find((name) => keyFor(name, ['latitude', 'longitude']) === wanted);
  const [one, other] = [find('latitude'), find('longitude')];
  if (!one || !other || (key !== one && key !== other)) return undefined;
  return lineOf('coordinates', { latitude: among[one], longitude: among[other] });
}

/** The last part of an address that another program was to give a page. */
const slugIn = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? /(?:^|\/)([a-z\d]+(?:-[a-z\d]+)*)(?:\.html?|\/index\.html?)?\/?$/.exec(value.trim())?.[1]
    : undefined;

const pictureKeys = ['src', 'alt', 'caption', 'credit'];

/** The line of a picture whose keys stand beside `image:` and not within it. */
function pictureAmong(among: unknown): string | undefined {
  if (!isRecord(among) || isRecord(among.image)) return undefined;
  const given = pictureKeys.filter((key) => typeof among[key] === 'string').map((key) => [key, among[key]]);
  return lineOf('image', { src: '/images/a.jpg', alt: '图上有什么', ...Object.fromEntries(given) });
}

/** The name that was misspelt: a key's own, or one that other programs give it; the word itself where nothing is near. */
function nearestName(word: string, known: readonly string[]): string {
  const own = nearest(word, known);
  if (own) return own;
  const [near] = aliasesOf(known)
    .filter((name) => name.length > 4)
    .map((name) => ({ name, distance: leven(word.toLowerCase(), name) }))
    .sort((a, b) => a.distance - b.distance);
  return near && near.distance <= Math.min(2, Math.floor(word.length / 4)) ? near.name : word;
}
