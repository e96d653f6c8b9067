/**
 * Reads YAML into a schema's value, and everything that is wrong with it into problems, each where it stands.
 */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { explain } from './explain-issue.ts';
import { type Point, type Problem, problem } from './problem.ts';

/** What was read: a value where the text fits the schema, and problems where not. */
export interface Reading<T> {
  value: T | undefined;
  problems: Problem[];
  /** Where in its file something stands, or the nearest thing around it. @example placeOf(['review', 0]) */
  placeOf: PlaceOf;
}

export type PlaceOf = (path: Path) => Point;

/** A place in the YAML: keys and indices from its root. */
export type Path = readonly PropertyKey[];

/** Where in a file a YAML text stands: front matter begins on the second line. */
export interface Origin {
  file: string;
  /** Lines of the file before the text. */
  linesBefore?: number;
}

/**
 * @example readYaml('title: 会刊\nurl: https://example.org', site, { file: 'content/site.yaml' })
 */
export function readYaml<T extends z.ZodType>(text: string, schema: T, origin: Origin): Reading<z.output<T>> {
  const lines = new LineCounter();
  // Dates stay text: YAML 1.2's core schema knows no dates. Keys must be unique, or one would be lost.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + (origin.linesBefore ?? 0), column: Math.max(1, col) };
  };
  const placeOf: PlaceOf = (path) => place(offsetOf(document.contents, path));
  const syntaxProblem = (mistake: string, offset: number, detail = ''): Problem =>
    problem('yaml-syntax', { mistake, detail }, { file: origin.file, ...place(offset) });
  if (document.errors.length > 0) {
    return {
      value: undefined,
      problems: document.errors.map(({ code, pos, message }) =>
        syntaxProblem(code, code === 'MISSING_CHAR' ? openingOf(document, pos[0]) : pos[0], message),
      ),
      placeOf,
    };
  }
  const marked = marks(document);
  if (marked.length > 0) {
    return { value: undefined, problems: marked.map((offset) => syntaxProblem('MARK', offset)), placeOf };
  }
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data, problems: [], placeOf };
  const problems = parsed.error.issues.flatMap(flatten).map((issue): Problem => {
    const value = at(raw, issue.path);
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const offset = offsetOf(
      document.contents,
      key === undefined ? issue.path : [...issue.path, key],
      key !== undefined,
    );
    const keys = key === undefined ? [] : keysOf(schema, issue.path);
    return explain(issue, { value, keys, place: { file: origin.file, ...place(offset) } });
  });
  return { value: undefined, problems, placeOf };
}

/** Where the quoted text or the list that has no end begins: there a person sees what is missing, not at its end. */
function openingOf(document: Document, end: number): number {
  let opening = end;
  visit(document, {
    Node(_, node) {
      const closed = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      const [from, , to] = node.range ?? [end, end, end];
      if (closed && from < end && to >= end) opening = from;
    },
  });
  return opening;
}

/** The offsets of anchors, aliases and tags: whoever begins a title with `&`, `*` or `!` means the character. */
function marks(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor || node.tag) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** One issue per unknown key, and the issue of the branch that was meant per union. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ ...issue, keys: [key] }));
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter(
      (errors) => !errors.some((e) => e.code === 'invalid_type' && e.path.length === 0),
    );
    const nearestBranch = branches.sort((a, b) => a.length - b.length)[0] ?? issue.errors[0] ?? [];
    return nearestBranch.flatMap((inner) =>
      flatten({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue),
    );
  }
  return [issue];
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** The offset of the node at a path, of its key if asked, or of the nearest thing around it that exists. */
export function offsetOf(root: unknown, path: Path, wantKey = false): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [i, step] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      const key = pair.key as Node;
      const last = i === path.length - 1;
      const value =
        isNode(pair.value) && pair.value.range && !(isScalar(pair.value) && pair.value.value === null)
          ? pair.value
          : key;
      offset = (last && wantKey ? key : value).range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = (node as { items?: unknown[] } | undefined)?.items?.[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}

/** The keys that a schema knows at a path, through its wrappers. */
function keysOf(schema: z.ZodType, path: Path): string[] {
  let inner: unknown = schema;
  for (const step of [...path, undefined]) {
    inner = unwrap(inner, step);
    if (step === undefined) break;
    const shape = (inner as { shape?: Record<PropertyKey, unknown> }).shape;
    const element = (inner as { element?: unknown }).element;
    inner = typeof step === 'number' ? element : shape?.[step];
  }
  return Object.keys((inner as { shape?: object } | undefined)?.shape ?? {});
}

function unwrap(schema: unknown, step: PropertyKey | undefined): unknown {
  let inner = schema as
    | { def?: { innerType?: unknown; in?: unknown; options?: unknown[] }; shape?: object; element?: unknown }
    | undefined;
  while (inner?.def && !inner.shape && !(typeof step === 'number' && inner.element)) {
    const next =
      inner.def.innerType ?? inner.def.in ?? inner.def.options?.find((option) => (option as { shape?: object }).shape);
    if (!next) break;
    inner = next as typeof inner;
  }
  return inner;
}
