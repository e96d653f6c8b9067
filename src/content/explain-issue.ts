/** Turns what zod says about a value into a problem. */
import leven from 'leven';
import type { z } from 'zod';
import { codePoint, unreadable } from './decode.ts';
import { type Place, type Problem, problem } from './problem.ts';
import type { ValuePath } from './problems/define.ts';

/** The key nearest to a misspelt one: few edits away, or one the beginning of the other. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const scored = known.map((key) => ({
    key,
    distance: key.startsWith(word) || word.startsWith(key) ? 1 : leven(word.toLowerCase(), key.toLowerCase()),
  }));
  scored.sort((a, b) => a.distance - b.distance);
  return scored[0] && scored[0].distance <= Math.min(3, Math.floor(word.length / 2)) ? scored[0].key : undefined;
}

/** Shows a value as an editor wrote it, shortened. */
export function shown(value: unknown): string {
  if (value === undefined) return '…';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const chars = [...text];
  return chars.length > 40 ? `${chars.slice(0, 39).join('')}…` : text;
}

/** Where an issue stands, and what the schema and the text have there. */
export interface IssueContext {
  /** The value that the issue is about. */
  value: unknown;
  /** The keys that the place knows, for unknown ones. */
  keys: readonly string[];
  place: Place;
}

/** @example explain(issue, { value: '2016-02-30', keys: [], place }).code // 'not-a-date' */
export function explain(issue: z.core.$ZodIssue, { value, keys, place }: IssueContext): Problem {
  const path: ValuePath = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = shown(value);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0]!;
      return problem('unknown-key', { key, near: nearest(key, keys), known: keys }, place);
    }
    case 'invalid_type':
      if (value === null) return problem('empty', { path }, place);
      if (typeof value === 'string' && issue.expected === 'object' && path.length === 0)
        return problem('yaml-syntax', { mistake: 'NOT_KEYED' }, place);
      if (value === undefined) return problem('missing-key', { path }, place);
      return problem('wrong-type', { path, found, expected: issue.expected }, place);
    case 'invalid_value': {
      const options = issue.values.map(String);
      return problem('unknown-value', { path, found, options, near: nearest(found, options) }, place);
    }
    case 'custom':
      if (issue.params?.code === 'control-character') {
        const [character = ''] = unreadable.exec(String(value)) ?? [];
        return problem('control-character', { character: codePoint(character) }, place);
      }
      return issue.params?.code === 'not-a-date'
        ? problem('not-a-date', { path, found }, place)
        : problem('line-break', { path }, place);
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
