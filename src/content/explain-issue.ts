/** Turns what zod says about a value into a problem. */
import type { z } from 'zod';
import { codePoint, unreadable } from './decode.ts';
import { namesInstead, swappedRole } from './explain-credits.ts';
import { dateProblem, isDateKey } from './explain-date.ts';
import { unknownKey } from './explain-key.ts';
import { partsOfKey, withParts } from './explain-parts.ts';
import { nearest } from './nearest.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { keyOf, type Rows, type ValuePath } from './problems/define.ts';
import { isRecord, scalar } from './problems/flow.ts';
import { exchangedIn } from './problems/glossary-from-text.ts';
import { missingInstead } from './problems/missing-instead.ts';
import { optionsFor } from './problems/options.ts';
import { patternInstead } from './problems/pattern-instead.ts';
import { valueInstead } from './problems/suggest.ts';
import type { Params } from './problems/table.ts';

/** Shows a value as an editor wrote it, shortened. */
export function shown(value: unknown): string {
  if (value === undefined) return '…';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const chars = [...text];
  return chars.length > 40 ? `${chars.slice(0, 39).join('')}…` : text;
}

/** The option that was meant: by another name, or by its spelling. */
function optionFor(found: string, options: readonly string[]): string | undefined {
  const same = options.find((one) => one.toLowerCase() === found.trim().toLowerCase());
  return same ?? optionsFor(found).find((one) => options.includes(one)) ?? nearest(found, options);
}

/** Where an issue stands, and what the schema and the text have there. */
export interface IssueContext {
  /** The value that the issue is about. */
  value: unknown;
  /** The keys and values that it stands among, or should. */
  among?: unknown;
  /** How it stands in the file. */
  source: string;
  /** The keys that the place knows, for unknown ones. */
  keys: readonly string[];
  place: Place;
  /** Its lines in the file, where they are several. */
  rows?: Rows;
  /** True where it stands, or should, within braces. */
  inBraces?: boolean;
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
  const isLacking = Array.isArray(among.credits) && among.credits.some((one) => isRecord(one) && !(key in one));
  return isLacking && typeof among[key] === 'string' ? `  ${key}: ${among[key]}` : undefined;
}

/** A key that is missing, with the line that it would be where what stands beside it says so. */
function missing(path: ValuePath, among: unknown, place: Place): Problem {
  const better = missingInstead(path, among, place.file);
  return problem('missing-key', { path, ...(better && { better }) }, place);
}

/** A key without a value, with the line that it would be where what stands beside it says so. */
function empty(path: ValuePath, among: unknown, place: Place): Problem {
  const better = path.length > 0 ? missingInstead(path, among, place.file) : undefined;
  return problem('empty', { path, ...(better && { better }) }, place);
}

/** The line that was meant, or how it looks where a part of it is not known. */
function instead({ path, value, source, expected, file, among }: Misplaced) {
  const better =
    namesInstead(path, value, among) ??
    (saysNone(value, expected) ? undefined : valueInstead(path, value, source, expected, file));
  const exchanged = path.length === 0 && better !== undefined ? exchangedIn(value) : [];
  if (better !== undefined) return { better, ...(exchanged.length > 0 && { exchanged }) };
  return saysNone(value, expected) ? { none: true } : { pattern: patternInstead(path, value) };
}

/** A value that is none of its type. */
interface Misplaced {
  path: ValuePath;
  value: unknown;
  among: unknown;
  source: string;
  expected: string;
  file: string;
}

/** True for a word that there is nothing to say, where keys with values or a list are asked for. */
const saysNone = (value: unknown, expected: string): boolean =>
  /^(?:object|record|array)$/.test(expected) &&
  (value === false ||
    (typeof value === 'string' && /^(?:[无無否不]|[没沒]有|暂无|暫無|none|null|no|n\/a)$/i.test(value.trim())));

/** The least whole number that a bound lets in. */
const leastOf = ({ minimum, inclusive }: z.core.$ZodIssueTooSmall): number => Number(minimum) + (inclusive ? 0 : 1);

/** @example explain(issue, { value: '2016-02-30', keys: [], place }).code // 'not-a-date' */
export function explain(
  issue: z.core.$ZodIssue,
  { value, among, source, keys, place, rows, inBraces }: IssueContext,
): Problem {
  const path: ValuePath = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = shown(value);
  // What is proposed is made of all of it.
  const said = { found, ...(typeof value === 'string' && value !== found && { text: value }) };
  const key = keyOf(path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = issue.keys[0]!;
      const ofItem = path.length === 0 ? unindented(unknown, keys, value) : undefined;
      if (ofItem) return problem('yaml-syntax', { mistake: 'ITEM_KEY', better: ofItem }, place);
      const unmet: Params<'unknown-key'> = { among: path, ...unknownKey(unknown, keys, value, inBraces) };
      // What is proposed in braces stands in the place of more than this key.
      const ofKey = rows && !unmet.better?.startsWith('{') ? { rows } : {};
      const parts = partsOfKey(unknown, { near: unmet.near, line: unmet.better, among: value });
      return problem('unknown-key', { ...unmet, ...ofKey, ...parts }, place);
    }
    case 'invalid_type':
      if (value === null) return empty(path, among, place);
      if (templateSign(value))
        return problem(
          'template-value',
          { found: templateSign(value)!, ...(/^(?:title|date|url)$/.test(path.join()) && { required: true }) },
          place,
        );
      if (typeof value === 'string' && issue.expected === 'object' && path.length === 0)
        return problem('yaml-syntax', { mistake: 'NOT_KEYED' }, place);
      if (value === undefined) return missing(path, among, place);
      return withParts(
        key === 'reviewed' || isDateKey(key, source || found, place)
          ? dateProblem(path, source || found, place)
          : problem(
              'wrong-type',
              {
                path,
                found: shown(source || found).replaceAll('\n', ' '),
                expected: issue.expected,
                ...instead({ path, value, among, source, expected: issue.expected, file: place.file }),
                ...(rows && { rows }),
              },
              place,
            ),
        { path, value, among },
      );
    case 'invalid_value': {
      if (value === undefined) return missing(path, among, place);
      if (value === '' || value === null) return empty(path, among, place);
      const [only, ...more] = Array.isArray(value) ? value : [value];
      const word = more.length === 0 && typeof only === 'string' ? only : found;
      const options = issue.values.map(String);
      const near = optionFor(word, options) ?? swappedRole(path, among);
      return problem('unknown-value', { path, found, options, near }, place);
    }
    case 'custom':
      if (issue.params?.code === 'control-character') {
        const [character = ''] = unreadable.exec(String(value)) ?? [];
        return problem('control-character', { character: codePoint(character) }, place);
      }
      if (issue.params?.code === 'not-a-time-zone') return problem('wrong-form', { path, ...said }, place);
      return /^not-(?:edtf|a-date)$/.test(issue.params?.code)
        ? withParts(dateProblem(path, source || found, place, issue.params?.code === 'not-edtf'), {
            path,
            value,
            among,
          })
        : problem('line-break', { path, ...lineInOne(path, value), ...(rows && { rows }) }, place);
    case 'invalid_format':
      return problem(issue.format === 'url' ? 'not-an-address' : 'wrong-form', { path, ...said }, place);
    case 'too_small':
      return issue.origin === 'string'
        ? empty(path, among, place)
        : problem('out-of-range', { path, found, bound: 'least', limit: leastOf(issue) }, place);
    case 'too_big':
      return problem('out-of-range', { path, found, bound: 'most', limit: Number(issue.maximum) }, place);
    default:
      return problem('wrong-form', { path, ...said }, place);
  }
}
