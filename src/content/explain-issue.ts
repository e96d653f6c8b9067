/** Turns what zod says about a value into a problem. */
import leven from 'leven';
import type { z } from 'zod';
import { isCivilDate } from '../core/date.ts';
import { codePoint, unreadable } from './decode.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { dateDoubt, dateInstead, edtfInstead } from './problems/date-instead.ts';
import { keyOf, type ValuePath } from './problems/define.ts';
import { aliasesOf, fileNameKeys, keyFor } from './problems/key-names.ts';
import { lineFor, lineOf, lineOfAll } from './problems/line-for.ts';
import { isRecord, scalar, valueFor, valueInstead } from './problems/suggest.ts';

/** The key nearest to a misspelt one: few edits away, or one the beginning of the other. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const scored = known.map((key) => ({
    key,
    distance: isNear(word, key) ? 1 : leven(word.toLowerCase(), key.toLowerCase()),
  }));
  scored.sort((a, b) => a.distance - b.distance);
  return scored[0] && scored[0].distance <= Math.min(3, Math.floor(word.length / 2)) ? scored[0].key : undefined;
}

/** One the beginning of the other, or the same letters in another order. */
const isNear = (word: string, key: string): boolean =>
  key.startsWith(word) || word.startsWith(key) || (word.length > 2 && sorted(word) === sorted(key));

const sorted = (word: string): string => [...word.toLowerCase()].sort().join('');

/** Shows a value as an editor wrote it, shortened. */
export function shown(value: unknown): string {
  if (value === undefined) return '…';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const chars = [...text];
  return chars.length > 40 ? `${chars.slice(0, 39).join('')}…` : text;
}

/** The option that was meant: by another name, or by its spelling. */
function optionFor(found: string, options: readonly string[]): string | undefined {
  const value = valueFor(found);
  return value && options.includes(value) ? value : nearest(found, options);
}

/** What an unknown key was meant as, and the line to write instead. @param among the keys and values of its place */
function unknownKey(unknown: string, known: readonly string[], among: unknown) {
  const picture = pictureKeys.includes(unknown) && known.includes('image') ? pictureAmong(among) : undefined;
  if (picture) return { key: unknown, near: 'image', known, better: picture, twin: 'image' };
  const address = fileNameKeys.has(unknown.toLowerCase()) && isRecord(among) ? slugIn(among[unknown]) : undefined;
  if (address && known.includes('title') && !keyFor(unknown, known))
    return { key: unknown, near: undefined, known, address };
  const alias = keyFor(unknown, known) ? unknown : nearestName(unknown, known);
  const near = keyFor(alias, known);
  const twins =
    near && isRecord(among) ? Object.keys(among).filter((key) => key === near || keyFor(key, known) === near) : [];
  const [twin] = twins.includes(near!) ? [near!] : twins;
  const better =
    twins.length > 1 ? lineOfAll(twins, near!, known, among) : lineFor(unknown, { near, known, alias }, among);
  return {
    key: unknown.trim(),
    near,
    known,
    ...(better && { better }),
    ...(twins.length > 1 && twin !== unknown && { twin }),
  };
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
  return near && near.distance <= Math.min(2, word.length / 3) ? near.name : word;
}

/** Where an issue stands, and what the schema and the text have there. */
export interface IssueContext {
  /** The value that the issue is about. */
  value: unknown;
  /** How it stands in the file. */
  source: string;
  /** The keys that the place knows, for unknown ones. */
  keys: readonly string[];
  place: Place;
}

/** A day whose month and day changed places: 2022-13-09 is the 13th of September, since no year has that month. */
function exchanged(found: string): string | undefined {
  const [, year, day, month] = /^["']?(\d{4})-(1[3-9]|2\d|3[01])-(0\d|1[0-2])["']?$/.exec(found) ?? [];
  return year && isCivilDate(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : undefined;
}

/** A text of several lines, as one. */
function lineInOne(path: ValuePath, value: unknown): { better?: string } {
  if (typeof value !== 'string') return {};
  const text = scalar(
    value
      .trim()
      .replace(/(?<=[\w.,])\s*\n\s*(?=\w)/g, ' ')
      .replace(/\s*\n\s*/g, ''),
  );
  return { better: typeof path.at(-1) === 'string' ? `${keyOf(path)}: ${text}` : text };
}

/** A template's sign for a value, which YAML reads as keys within keys: `{{ title }}`. */
function templateSign(value: unknown): string | undefined {
  const [key, ...more] = isRecord(value) ? Object.keys(value) : [];
  return key && more.length === 0 && /^\{\s*[^{}]+\s*\}$/.test(key) ? `{${key}}` : undefined;
}

/** A key of an item that stands in the column of the keys above it: the item's own would be `  name: …`. */
function unindented(key: string, known: readonly string[], among: unknown): string | undefined {
  if (!/^(?:role|name)$/.test(key) || !known.includes('credits') || !isRecord(among)) return undefined;
  return Array.isArray(among.credits) && typeof among[key] === 'string' ? `  ${key}: ${among[key]}` : undefined;
}

/** @example explain(issue, { value: '2016-02-30', keys: [], place }).code // 'not-a-date' */
export function explain(issue: z.core.$ZodIssue, { value, source, keys, place }: IssueContext): Problem {
  const path: ValuePath = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = shown(value);
  const key = keyOf(path);
  const dateBetter = dateInstead(source || found) ?? exchanged(source || found);
  const doubt = dateDoubt(source || found);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = issue.keys[0]!;
      const ofItem = path.length === 0 ? unindented(unknown, keys, value) : undefined;
      if (ofItem) return problem('yaml-syntax', { mistake: 'ITEM_KEY', better: ofItem }, place);
      return problem('unknown-key', { among: path, ...unknownKey(unknown, keys, value) }, place);
    }
    case 'invalid_type':
      if (value === null) return problem('empty', { path }, place);
      if (templateSign(value)) return problem('template-value', { found: templateSign(value)! }, place);
      if (typeof value === 'string' && issue.expected === 'object' && path.length === 0)
        return problem('yaml-syntax', { mistake: 'NOT_KEYED' }, place);
      if (value === undefined) return problem('missing-key', { path }, place);
      return dateBetter && key.endsWith('ate')
        ? problem('not-a-date', { path, found: source || found, better: dateBetter, ...(doubt && { doubt }) }, place)
        : problem(
            'wrong-type',
            {
              path,
              found: shown(source || found).replaceAll('\n', ' '),
              expected: issue.expected,
              better: valueInstead(path, value, source, issue.expected),
            },
            place,
          );
    case 'invalid_value': {
      if (value === undefined) return problem('missing-key', { path }, place);
      const options = issue.values.map(String);
      return problem('unknown-value', { path, found, options, near: optionFor(found, options) }, place);
    }
    case 'custom':
      if (issue.params?.code === 'control-character') {
        const [character = ''] = unreadable.exec(String(value)) ?? [];
        return problem('control-character', { character: codePoint(character) }, place);
      }
      if (issue.params?.code === 'not-a-time-zone') return problem('wrong-form', { path, found }, place);
      if (issue.params?.code === 'not-edtf')
        return problem(
          'not-a-date',
          { path, found, edtf: true, better: edtfInstead(source || found) ?? dateBetter, ...(doubt && { doubt }) },
          place,
        );
      return issue.params?.code === 'not-a-date'
        ? problem('not-a-date', { path, found, edtf: false, better: dateBetter, ...(doubt && { doubt }) }, place)
        : problem('line-break', { path, ...lineInOne(path, value) }, place);
    case 'invalid_format':
      return problem(issue.format === 'url' ? 'not-an-address' : 'wrong-form', { path, found }, place);
    case 'too_small':
      return issue.origin === 'string'
        ? problem('empty', { path }, place)
        : problem('out-of-range', { path, found, bound: 'least', limit: Number(issue.minimum) }, place);
    case 'too_big':
      return problem('out-of-range', { path, found, bound: 'most', limit: Number(issue.maximum) }, place);
    default:
      return problem('wrong-form', { path, found }, place);
  }
}
