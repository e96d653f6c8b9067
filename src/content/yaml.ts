/** Reads YAML into a schema's value, and everything that is wrong with it into problems, each where it stands. */
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { commaPairs } from './comma-pairs.ts';
import { conflicts } from './conflicts.ts';
import { withoutConsequences } from './consequences.ts';
import { cutValues } from './cut-values.ts';
import { explain } from './explain-issue.ts';
import { type Place, type Point, type Problem, pointIn, problem } from './problem.ts';
import { renamedInItems } from './renamed-in-items.ts';
import { splitItems } from './split-items.ts';
import { wholeItems } from './whole-items.ts';
import { joinLines, offsetOf, type Path, withZeros } from './yaml-places.ts';
import { type PlainYaml, readPlainYaml } from './yaml-plain.ts';
import { flatten, keysOf } from './yaml-schema.ts';
import { syntaxProblems } from './yaml-syntax.ts';

/** What was read: a value where the text fits the schema, and problems where not. */
export interface Reading<T> {
  value: T | undefined;
  /** What was read of a text that does not fit, without the keys that do not: what is said besides is checked by it. */
  sketch?: T;
  problems: Problem[];
  /** Where in its file something stands, or the nearest thing around it. @example placeOf(['review', 0]) */
  placeOf: PlaceOf;
}

export type PlaceOf = (path: Path) => Point;

/** Places in a file that is not there: its beginning. */
export const nowhere: PlaceOf = () => ({ line: 1, column: 1 });

/** Where in a file a YAML text stands: front matter begins on the second line. */
export interface Origin {
  file: string;
  /** Lines of the file before the text. */
  linesBefore?: number;
}

/** Blanks that are not YAML's, where only blanks can stand: an editor sees no difference. */
const oddBlanks = /^[ \u00a0\u3000]+|[\u00a0\u3000]+$|(?<=^\s*(?:- )?[\w\p{Script=Han}]+:)[\u00a0\u3000]+/gmu;

/**
 * @example readYaml('title: 会刊\nurl: https://example.org', site, { file: 'content/site.yaml' })
 */
export function readYaml<T extends z.ZodType>(text: string, schema: T, origin: Origin): Reading<z.output<T>> {
  const quick = readPlainYaml(text);
  const read = quick && schema.safeParse(quick.value);
  if (quick && read?.success) return { value: read.data, problems: [], placeOf: placesIn(text, quick, origin) };
  // Those of front matter are told with the body of its file.
  const unsettled = origin.linesBefore === undefined ? conflicts(text, origin.file) : [];
  if (unsettled.length > 0) return { value: undefined, problems: unsettled, placeOf: () => ({ line: 1, column: 1 }) };
  const lines = new LineCounter();
  // As long as before, so that every place stays.
  const plain = text.replace(oddBlanks, (blanks) => ' '.repeat(blanks.length));
  // Dates stay text: YAML 1.2's core schema knows no dates. Keys must be unique, or one would be lost.
  const options = { lineCounter: lines, uniqueKeys: true, prettyErrors: false, logLevel: 'error' } as const;
  const document = parseDocument(plain, options);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: origin.file, line: Math.max(1, line) + (origin.linesBefore ?? 0), column: Math.max(1, col) };
  };
  const placeOf: PlaceOf = (path) => {
    const { line, column } = place(offsetOf(document.contents, path));
    return { line, column };
  };
  const known = keysOf(schema, []);
  const broken = syntaxProblems(document, plain, place, known, (path) => keysOf(schema, path));
  if (broken.length > 0) return { value: undefined, problems: broken, placeOf };
  const cut = cutValues(document, plain, place);
  joinLines(document, plain);
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: cut.length > 0 ? undefined : parsed.data, problems: cut, placeOf };
  const taken = new Set(cut.map(({ line }) => line));
  const issues = parsed.error.issues.flatMap(flatten);
  // Where a list was meant, the braces themselves are told.
  const parted = commaPairs(document, plain, place, (path) => keysOf(schema, path)).filter(({ path }) =>
    issues.some((issue) => isInside(issue, path)),
  );
  const isParted = (issue: z.core.$ZodIssue): boolean => parted.some(({ path }) => isInside(issue, path));
  const problems = issues
    .filter((issue) => !isParted(issue))
    .map((issue): Problem => {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      // What is proposed for a key that nobody knows is made of its value.
      const value = at(key === undefined ? raw : withZeros(document), issue.path);
      const path = key === undefined ? issue.path : [...issue.path, key];
      const offset = offsetOf(document.contents, path, key !== undefined);
      const keys = key === undefined ? [] : keysOf(schema, issue.path);
      const among = at(raw, issue.path.slice(0, -1));
      const rows = rowsOf(document, plain, path, place);
      const source = sourceOf(document, plain, path);
      const around = document.getIn(issue.path, true);
      const inBraces = isMap(around) && around.flow === true;
      return explain(issue, { value, among, source, keys, place: place(offset), inBraces, ...(rows && { rows }) });
    });
  const split = splitItems(raw);
  const isSplit = (path: Path): boolean =>
    split.some(({ path: second }) => {
      const at = Number(second.at(-1));
      return [at - 1, at].some((index) => [...second.slice(0, -1), index].join() === path.slice(0, -1).join());
    });
  const untaken = problems.filter(
    ({ line, code, params }) =>
      !taken.has(line) && !(code === 'missing-key' && isSplit((params as { path: Path }).path)),
  );
  const valueAt = (path: Path): unknown => at(raw, path);
  const whole = renamedInItems(
    wholeItems(withoutConsequences(untaken), valueAt, (path) => rowsOfItem(document, plain, path, place)),
    valueAt,
  );
  const told = split.map(({ path, better }) =>
    problem('yaml-syntax', { mistake: 'SPLIT_ITEM', better }, place(offsetOf(document.contents, path))),
  );
  const sketch = schema.safeParse(withoutKeys(raw, issues));
  return {
    value: undefined,
    ...(sketch.success && { sketch: sketch.data }),
    problems: [...cut, ...parted.map(({ problem: one }) => one), ...told, ...whole],
    placeOf,
  };
}

/** A value without its keys that have an issue. */
function withoutKeys(raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const wrong = new Set(
    issues.flatMap((issue) =>
      (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1)).map(String),
    ),
  );
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !wrong.has(key)));
}

/** True for an issue of what stands within keys and values, not of them as a whole. */
const isInside = ({ code, path }: z.core.$ZodIssue, outer: Path): boolean =>
  outer.every((step, i) => String(path[i]) === String(step)) &&
  (path.length > outer.length || code === 'unrecognized_keys');

/** Places in plain YAML. */
function placesIn(text: string, { offsetOf }: PlainYaml, { linesBefore = 0 }: Origin): PlaceOf {
  const at = pointIn(text);
  return (path) => {
    const { line, column } = at(offsetOf(path));
    return { line: line + linesBefore, column };
  };
}

/** How a value stands in the text; empty where it is keys and values, or a list, of several lines. */
function sourceOf(document: Document, text: string, path: Path): string {
  const node = document.getIn(path, true);
  const source = isNode(node) && node.range ? text.slice(node.range[0], node.range[1]).trim() : '';
  return isScalar(node) || !source.includes('\n') ? source : '';
}

/** The first line and the last of something, where they are two; `start` is its offset, or that of its key. */
function rowsFrom(start: number, { range }: Node, text: string, place: (offset: number) => Place) {
  if (!range) return undefined;
  const first = place(start).line;
  const last = place(range[0] + text.slice(range[0], range[1]).trimEnd().length).line;
  return last > first ? ([first, last] as const) : undefined;
}

/** The lines of a key and its value, where they are several; an item of a list keeps the hyphen before it. */
function rowsOf(document: Document, text: string, path: Path, place: (offset: number) => Place) {
  const node = document.getIn(path, true);
  if (!isNode(node) || typeof path.at(-1) === 'number') return undefined;
  return rowsFrom(offsetOf(document.contents, path, true), node, text, place);
}

/** The lines of keys and values that are an item of a list, where they stand below each other. */
function rowsOfItem(document: Document, text: string, path: Path, place: (offset: number) => Place) {
  const node = document.getIn(path, true);
  return isMap(node) && !node.flow && node.range ? rowsFrom(node.range[0], node, text, place) : undefined;
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
