/** What a cure for a whole value leaves out of it: told together with the cure. */
import type { Problem } from './problem.ts';
import { keyOf, type ValuePath } from './problems/define.ts';
import { isRecord } from './problems/flow.ts';
import { keyFor } from './problems/key-names.ts';
import { type Left, leftOver } from './problems/left-over.ts';
import { lineOf } from './problems/line-for.ts';
import { periodOf } from './problems/period.ts';
import { severalDays } from './problems/several-days.ts';

/** Where a value stands, what it is, and what stands beside it. */
interface Parted {
  path: ValuePath;
  value: unknown;
  among: unknown;
}

/** Keys of front matter that take one value, where people write several. A setting's value has no text to go on in. */
const single = new Set(['eventDate', 'date', 'archivedDate', 'category', 'title', 'summary', 'source', 'image']);

/**
 * @returns the problem, with the parts of the value that its cure leaves out; and, for a date, with all the days of it
 * @example withParts(dateProblem(['eventDate'], '2016-04-16 汝州大酒店', place), { path: ['eventDate'], value: '2016-04-16 汝州大酒店', among: {} }).params.left // [{ text: '汝州大酒店', line: 'places: [汝州大酒店]' }]
 */
export function withParts(problem: Problem, { path, value, among }: Parted): Problem {
  const params = problem.params as { better?: string; doubt?: unknown };
  const key = keyOf(path);
  if (params.better && key === 'publisher' && path.length === 1) {
    const left = besidePublisher(value, among);
    return left.length > 0 ? { ...problem, params: { ...params, left } } : problem;
  }
  const isOfArticle = path.length === 1 && single.has(key) && /\.mdx?$/.test(problem.file);
  if (!params.better || params.doubt || !isOfArticle) return problem;
  const days = problem.code === 'not-a-date' ? severalDays(key, value, periodOf(problem.file)) : undefined;
  const better = days?.better ?? params.better;
  const event = days?.event ? [{ text: days.event, line: `eventDate: ${days.event}` }] : [];
  const left = [...event, ...leftOver(key, value, better, among)];
  return { ...problem, params: { ...params, better, ...(left.length > 0 && { left }) } };
}

/** Keys of settings that others keep with the name of the organisation. */
const ofPublisher = ['telephone', 'email', 'address'];

/** What stands with the name of the publisher and has a key of its own in the settings. */
function besidePublisher(value: unknown, among: unknown): Left[] {
  if (!isRecord(value) || !isRecord(among)) return [];
  return Object.entries(value).flatMap(([name, one]): Left[] => {
    const key = keyFor(name, ofPublisher);
    const line = key && among[key] === undefined ? lineOf(key, one) : undefined;
    return line ? [{ text: name, line }] : [];
  });
}

/**
 * What the line proposed for a key that nobody knows leaves out of its value.
 * @param near the key that was meant @param line what is proposed
 */
export const partsOfKey = (
  unknown: string,
  { near, line, among }: { near: string | undefined; line?: string | undefined; among: unknown },
) => {
  if (!near || !line || !isRecord(among)) return {};
  const value = among[unknown];
  const left =
    near === 'publisher' ? besidePublisher(value, among) : single.has(near) ? leftOver(near, value, line, among) : [];
  return left.length > 0 ? { left } : {};
};
