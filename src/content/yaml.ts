/**
 * Reads YAML into a schema's value, and everything that is wrong with it into problems, each where it stands.
 * Whole: every message needs the text, its places and the schema together.
 */
import { type Document, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { conflicts } from './conflicts.ts';
import { cutLists } from './cut-lists.ts';
import { explain } from './explain-issue.ts';
import { missingDashes } from './missing-dashes.ts';
import { type Place, type Point, type Problem, pointIn, problem } from './problem.ts';
import { withoutEscapes } from './problems/backslashes.ts';
import type { ValuePath } from './problems/define.ts';
import { keyFor } from './problems/key-names.ts';
import { lineInstead, lineMistake } from './problems/line-instead.ts';
import { linesOf } from './problems/renamed-line.ts';
import type { Params } from './problems/table.ts';
import { joinLines, marks, misescaped, offsetOf, openingOf, type Path } from './yaml-places.ts';
import { type PlainYaml, readPlainYaml } from './yaml-plain.ts';
import { flatten, keysOf } from './yaml-schema.ts';

/** What was read: a value where the text fits the schema, and problems where not. */
export interface Reading<T> {
  value: T | undefined;
  problems: Problem[];
  /** Where in its file something stands, or the nearest thing around it. @example placeOf(['review', 0]) */
  placeOf: PlaceOf;
}

export type PlaceOf = (path: Path) => Point;

/** Where in a file a YAML text stands: front matter begins on the second line. */
export interface Origin {
  file: string;
  /** Lines of the file before the text. */
  linesBefore?: number;
}

/** Blanks that are not YAML's, where only blanks can stand: an editor sees no difference. */
const oddBlanks = /^[ \u00a0\u3000]+|(?<=^\s*(?:- )?[\w\p{Script=Han}]+:)[\u00a0\u3000]+/gmu;

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
  const broken = syntaxProblems(document, plain, place, known);
  if (broken.length > 0) return { value: undefined, problems: broken, placeOf };
  const cut = cutValues(document, plain, place);
  joinLines(document, plain);
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: cut.length > 0 ? undefined : parsed.data, problems: cut, placeOf };
  const taken = new Set(cut.map(({ line }) => line));
  const problems = parsed.error.issues.flatMap(flatten).map((issue): Problem => {
    const value = at(raw, issue.path);
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = key === undefined ? issue.path : [...issue.path, key];
    const offset = offsetOf(document.contents, path, key !== undefined);
    const keys = key === undefined ? [] : keysOf(schema, issue.path);
    return explain(issue, { value, source: sourceOf(document, plain, path), keys, place: place(offset) });
  });
  const untaken = problems.filter(({ line }) => !taken.has(line));
  return { value: undefined, problems: [...cut, ...withoutConsequences(untaken)], placeOf };
}

/** Places in plain YAML. */
function placesIn(text: string, { offsetOf }: PlainYaml, { linesBefore = 0 }: Origin): PlaceOf {
  const at = pointIn(text);
  return (path) => {
    const { line, column } = at(offsetOf(path));
    return { line: line + linesBefore, column };
  };
}

/** Keys that are missing only because they are there by another name. */
function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter(({ code }) => code === 'unknown-key').map(({ params }) => params as UnknownKey);
  const isThere = (path: ValuePath): boolean => {
    const key = String(path.at(-1));
    return unknown.some(
      ({ among, near, known, better }) =>
        among.join() === path.slice(0, -1).join() && (near === key || (!near && better && known.includes(key))),
    );
  };
  return problems.filter(
    ({ code, params }) => code !== 'missing-key' || !isThere((params as { path: ValuePath }).path),
  );
}

type UnknownKey = Params<'unknown-key'>;

/** How a value stands in the text; empty where it is no scalar. */
function sourceOf(document: Document, text: string, path: Path): string {
  const node = document.getIn(path, true);
  return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]).trim() : '';
}

/** What is wrong with the YAML itself, once a line: what follows a mistake is mostly its consequence. */
function syntaxProblems(
  document: Document,
  text: string,
  place: (offset: number) => Place,
  known: readonly string[],
): Problem[] {
  const found = [
    ...document.errors.map(({ code, pos, message }) => ({
      mistake: code as string,
      offset: code === 'MISSING_CHAR' ? openingOf(document, pos[0]) : pos[0],
      detail: message,
    })),
    ...(document.errors.length > 0 || !/[&*!]/.test(text) ? [] : marks(document)).map((offset) => ({
      mistake: 'MARK',
      offset,
      detail: '',
    })),
    ...(document.errors.length > 0 || !text.includes('\\') ? [] : misescaped(document, text)).map((offset) => ({
      mistake: 'BACKSLASH',
      offset,
      detail: '',
    })),
  ];
  const isText = isScalar(document.contents) && typeof document.contents.value === 'string';
  if (found.length === 0 && !isText) return [];
  const lines = text.split('\n');
  const cut = found.length > 0 && text.includes('#') ? cutLists(lines, place(0)) : [];
  const isTwice = found.some(({ mistake }) => mistake === 'DUPLICATE_KEY');
  const dashes = missingDashes(isTwice ? lines : [], place(0));
  const at = pointIn(text);
  const told = new Set<number>();
  const problems = found.flatMap(({ mistake, offset, detail }) => {
    const { line } = at(offset);
    if (told.has(line)) return [];
    told.add(line);
    return [brokenLine({ mistake, detail, at: line, lines, known }, place(offset))];
  });
  // Where a key has a colon of full width, its line is read as part of another one.
  const unkeyed = text.includes('：') ? unkeyedLines(lines, known, place(0)) : [];
  const { line: first } = place(0);
  const isWhole = (line: number): boolean => parseDocument(lines[line - first] ?? '').errors.length === 0;
  const marked = new Set(unkeyed.flatMap(({ line }) => [line, ...(isWhole(line - 1) ? [line - 1] : [])]));
  // What follows a list that does not end is read as its items.
  const isItem = (line: number): boolean => cut[0] !== undefined && line >= cut[0].line;
  const isTold = (line: number): boolean => marked.has(line) || isItem(line) || dashes.covers(line);
  return [...cut, ...dashes.problems, ...problems.filter(({ line }) => !isTold(line)), ...unkeyed];
}

/** A line that cannot be read, and what stands around it. */
interface BrokenLine {
  mistake: string;
  detail: string;
  /** 1-based. */
  at: number;
  lines: readonly string[];
  known: readonly string[];
}

function brokenLine({ mistake, detail, at, lines, known }: BrokenLine, place: Place): Problem {
  const line = lines[at - 1] ?? '';
  const deeper = deeperLine(line, lines[at] ?? '');
  if (deeper > 0)
    return {
      ...problem('yaml-syntax', { mistake: 'DEEPER', detail }, { ...place, line: place.line + 1, column: 1 }),
      edit: { length: deeper, text: '' },
    };
  const parts = linesOf(line, known);
  if (parts)
    return {
      ...problem('yaml-syntax', { mistake: 'SEVERAL_KEYS', detail, parts }, { ...place, column: 1 }),
      edit: { length: line.length, text: parts.join('\n') },
    };
  const unescaped = mistake === 'BACKSLASH' ? withoutEscapes(line) : undefined;
  if (unescaped)
    return {
      ...problem('yaml-syntax', { mistake, detail, better: unescaped.trim() }, { ...place, column: 1 }),
      edit: { length: line.length, text: unescaped },
    };
  const above = lines.slice(0, at - 1).findLast((one) => one.trim() !== '');
  if (mistake === 'DUPLICATE_KEY') {
    const [key = ''] = /^[^\s:：,{}]+/.exec(line.slice(place.column - 1)) ?? [];
    // Within braces the other stands in the same line.
    const first = lines.findIndex((one) => one.startsWith(line.slice(0, place.column - 1 + key.length)));
    const merged = mergedLists(lines[first] ?? '', line);
    const twice = {
      key,
      ...(merged && { merged }),
      ...(first !== -1 && first !== at - 1 && { line: first + 1 + place.line - at }),
    };
    return problem('yaml-syntax', { mistake, detail, twice }, place);
  }
  const name = lineMistake(mistake, line, itemAbove(lines, at) ?? above);
  const better = /^(?:DUPLICATE_KEY|TAB_AS_INDENT|INDENT|BAD_INDENT|ITEM_INDENT)$/.test(name)
    ? undefined
    : lineInstead(line, name === 'ITEM_KEY' ? itemAbove(lines, at) : above, /^\S/.test(line) ? known : []);
  const written =
    name === 'ITEM_KEY' ? better : name === 'CONTINUED' && better ? better.trim() + goesOn(lines, at) : better?.trim();
  return problem('yaml-syntax', { mistake: name, detail, ...(written && { better: written }) }, place);
}

/** The line of a list whose key stands twice, with the items of both. @example mergedLists('tags: [甲]', 'tags: [乙]') // 'tags: [甲, 乙]' */
function mergedLists(one: string, other: string): string | undefined {
  const [head, first] = /^([\w-]+: *)\[([^[\]]+)\]\s*$/.exec(one)?.slice(1) ?? [];
  const second = /^[\w-]+: *\[([^[\]]+)\]\s*$/.exec(other)?.[1];
  return first && second && first.trim() !== second.trim() ? `${head}[${first.trim()}, ${second.trim()}]` : undefined;
}

/** The lines below one that go on with its text, too. @param at 1-based */
function goesOn(lines: readonly string[], at: number): string {
  const end = lines.findIndex((line, i) => i >= at && (line.trim() === '' || /^\s*[-#]|[:：]/.test(line)));
  return lines
    .slice(at, end === -1 ? undefined : end)
    .map((line) => line.trim())
    .join('');
}

/** The beginning of an item, where all lines between it and one are keys that stand in its column. @param at 1-based */
function itemAbove(lines: readonly string[], at: number): string | undefined {
  const before = lines.slice(0, at - 1).findLastIndex((line) => !/^[\w-]+:\s/.test(line));
  return before !== -1 && /^- [\w-]+:\s/.test(lines[before]!) ? lines[before] : undefined;
}

/** The blanks by which a key stands deeper than the one above it, which has a value already: it belongs to no other. */
function deeperLine(line: string, next: string): number {
  const own = /^( *)(?:- )?[\w\p{Script=Han}-]+: +(?!.*: )[^\s|>&*!#].*$/u.exec(line);
  const below = /^( +)[\w\p{Script=Han}-]+:(?: |$)/u.exec(next);
  return own && below && !/^ *- /.test(line) ? below[1]!.length - own[1]!.length : 0;
}

/** Lines whose key is known and has a colon of full width, each with the line that was meant. */
const unkeyedLines = (lines: readonly string[], known: readonly string[], start: Place): Problem[] =>
  lines.flatMap((line, i) => {
    const name = /^([\w\p{Script=Han}-]+)\s*：/u.exec(line)?.[1];
    const better = name && keyFor(name, known) && lineInstead(line, undefined, known);
    if (!better) return [];
    const one = problem('yaml-syntax', { mistake: 'NOT_KEYED', better }, { ...start, line: start.line + i, column: 1 });
    return [{ ...one, edit: { length: line.length, text: better } }];
  });

/** Keys whose values are prose, in which a # is a character. */
const prose = /^(?:title|summary|caption|alt|text|description|name|quote|source|holder|publisher|address|reason)$/;
/** Lists whose items are words. */
const proseLists = /^(?:tags|people|places|organisations|aliases)$/;

/** Values that a # cut short, as in `title: 汝州 #回归#`. A remark stands apart from its value, or begins with a blank. */
function cutValues(document: Document, text: string, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  if (!text.includes('#')) return problems;
  const look = (node: unknown, head: string, fewest = 2): void => {
    if (!isScalar(node) || !node.range || (node.type && node.type !== 'PLAIN')) return;
    const from = node.range[0];
    const [, value = '', blanks = '', remark = ''] = /^([^\n]*?)([ \t]*)(#[^\n]*)/.exec(text.slice(from)) ?? [];
    if (!remark || (value && !blanks) || value.includes('\n') || /[[\]{},]$/.test(value)) return;
    const isCut = /^#[^\s#]/.test(remark) || blanks.length < fewest;
    if (!isCut || (value === '' && node.value !== null)) return;
    const whole = `${value}${blanks}${remark}`.trim();
    const better = `${head}"${whole.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    problems.push(problem('value-cut', { found: remark, better }, place(from + value.length)));
  };
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key)) return;
      const name = String(key.value);
      if (prose.test(name)) look(value, `${name}: `);
      if (proseLists.test(name) && isSeq(value)) for (const item of value.items) look(item, '- ', 0);
    },
  });
  return problems;
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
