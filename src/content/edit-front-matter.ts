/**
 * Changes one value of a file's front matter and leaves every other character as it is: a person's remarks, order and
 * way of quoting stay theirs. Whole, since each edit is made of the same few cuts.
 */
import { Document, isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';

/** What is written instead of a span. Offsets are UTF-16 code units of the whole file. */
export interface FrontMatterEdit {
  from: number;
  to: number;
  text: string;
}

/** Keys and indices from the root of the front matter. */
export type KeyPath = readonly (string | number)[];

/** The YAML of a file and where it begins; lines end with `\n`. */
interface Yaml {
  text: string;
  start: number;
  root: unknown;
}

function yamlOf(source: string): Yaml | undefined {
  const text = /^---\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(source)?.[1];
  if (text === undefined) return undefined;
  const start = '---\n'.length;
  // The line feed before the closing line belongs to the last value's line.
  const whole = source.slice(start, start + text.length + (source[start + text.length] === '\n' ? 1 : 0));
  const document = parseDocument(whole, { logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  return { text: whole, start, root: document.contents };
}

/**
 * Sets a value, or takes it away where none is given. Only the value's own lines change; a new key is written below all
 * others, and a list or map that becomes empty goes with its key.
 * @param source the whole file, lines ending with `\n`
 * @param path a key of the front matter, and what lies below it
 * @returns no edit where the value is there already; nothing where the front matter cannot be read
 * @example editFrontMatter('---\ntitle: 甲\n---\n', ['title'], '乙') // { from: 11, to: 12, text: '乙' }
 */
export function editFrontMatter(source: string, path: KeyPath, value: unknown): FrontMatterEdit | null | undefined {
  const yaml = yamlOf(source);
  if (!yaml || (yaml.root !== null && !isMap(yaml.root))) return undefined;
  const edit = value === undefined ? removal(yaml, path) : setting(yaml, path, value);
  return edit && { from: edit.from + yaml.start, to: edit.to + yaml.start, text: edit.text };
}

/**
 * The same for a file that is YAML from its beginning to its end: settings, a list of names.
 * @example editYaml('- hans: 甲\n  hant: 乙\n', [0, 'hant'], '丙') // { from: 16, to: 17, text: '丙' }
 */
export function editYaml(text: string, path: readonly [string | number, ...(string | number)[]], value: unknown) {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  const root = document.contents;
  const yaml: Yaml = { text, start: 0, root };
  if (isSeq(root)) {
    const node = nodeAt(root, path);
    return isScalar(node) && isOneLine(node, value) ? scalarEdit(node, value) : undefined;
  }
  if (root !== null && !isMap(root)) return undefined;
  return value === undefined ? removal(yaml, path) : setting(yaml, path, value);
}

/** The value at a path as plain data. @returns nothing where there is none, or the front matter cannot be read */
export function readFrontMatter(source: string): Record<string, unknown> | undefined {
  const yaml = yamlOf(source);
  if (!yaml) return undefined;
  if (!isMap(yaml.root)) return {};
  return yaml.root.toJS(new Document()) as Record<string, unknown>;
}

function setting(yaml: Yaml, path: KeyPath, value: unknown): FrontMatterEdit | null {
  const { text, root } = yaml;
  const [key, ...rest] = path as [string, ...(string | number)[]];
  const pair = pairOf(root, key);
  if (!pair) return insertion(yaml, `${linesOf({ [key]: nested(rest, value) })}`);
  if (rest.length > 0) {
    const node = nodeAt(pair.value, rest);
    if (isScalar(node) && isOneLine(node, value)) return scalarEdit(node, value);
    // A part of a map or list: the whole value of the key is written anew.
    const whole = isCollection(pair.value) ? (pair.value.toJS(new Document()) as unknown) : undefined;
    return setting(yaml, [key], withValue(whole, rest, value));
  }
  if (isScalar(pair.value) && pair.value.value === value) return null;
  if (isScalar(pair.value) && isOneLine(pair.value, value)) return scalarEdit(pair.value, value);
  if (isSame(pair.value, value)) return null;
  const { from, to } = spanOf(text, root, pair);
  return { from, to, text: linesOf({ [key]: value }) };
}

function removal(yaml: Yaml, path: KeyPath): FrontMatterEdit | null {
  const { text, root } = yaml;
  const [key, ...rest] = path as [string, ...(string | number)[]];
  const pair = pairOf(root, key);
  if (!pair) return null;
  if (rest.length === 0) return { ...spanOf(text, root, pair), text: '' };
  const parent = nodeAt(pair.value, rest.slice(0, -1));
  const last = rest.at(-1)!;
  if (!isCollection(parent)) return null;
  const at = isSeq(parent) ? Number(last) : parent.items.findIndex((item) => isPairOf(item, String(last)));
  if (at < 0 || at >= parent.items.length) return null;
  // The last of a list takes the list with it.
  if (parent.items.length === 1) return removal(yaml, [key, ...rest.slice(0, -1)]);
  if (!parent.flow && isSeq(parent)) return { ...itemSpan(text, parent.items as Node[], at), text: '' };
  const whole = (pair.value as Node).toJS(new Document()) as unknown;
  return setting(yaml, [key], withValue(whole, rest, undefined));
}

/** The lines of an item of a block sequence, from its hyphen to the next one's. */
function itemSpan(text: string, items: readonly Node[], at: number): { from: number; to: number } {
  const dash = (node: Node): number => text.lastIndexOf('-', node.range![0]);
  const lineStart = (offset: number): number => text.lastIndexOf('\n', offset) + 1;
  const from = lineStart(dash(items[at]!));
  const next = items[at + 1];
  return { from, to: next ? lineStart(dash(next)) : endOfLine(text, items[at]!.range![1]) };
}

/** The offset behind the line in which a value ends; a value that ends with its line feed ends that line. */
function endOfLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The lines of a pair of the root. */
function spanOf(text: string, root: unknown, pair: Pair): { from: number; to: number } {
  if (isMap(root) && root.flow) return { from: 0, to: text.length };
  const from = text.lastIndexOf('\n', (pair.key as Node).range![0] - 1) + 1;
  const value = pair.value as Node | null;
  const end = value?.range ? Math.max(value.range[1], (pair.key as Node).range![1]) : (pair.key as Node).range![1];
  return { from, to: endOfLine(text, end) };
}

/** New lines below all others. */
function insertion({ text }: Yaml, lines: string): FrontMatterEdit {
  const at = text.length;
  const breakBefore = at > 0 && !text.endsWith('\n') ? '\n' : '';
  return { from: at, to: at, text: breakBefore + lines };
}

/** The value alone is written anew, so that a remark behind it stays. */
function scalarEdit(node: Scalar, value: unknown): FrontMatterEdit | null {
  if (node.value === value) return null;
  const [from, to] = node.range!;
  return { from, to, text: linesOf({ k: value }).slice('k: '.length, -1) };
}

/** True where both the value that stands there and the new one fit in one line. */
const isOneLine = (node: Scalar, value: unknown): boolean =>
  node.value !== null &&
  !node.type?.startsWith('BLOCK') &&
  value !== null &&
  typeof value !== 'object' &&
  !linesOf({ k: value }).slice(0, -1).includes('\n');

/** YAML as the project writes it: maps and lists of words in one line where they are short. */
function linesOf(value: Record<string, unknown>): string {
  const document = new Document(value);
  for (const pair of (document.contents as unknown as { items: Pair[] }).items)
    if (isCollection(pair.value)) flowShort(pair.value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Lists of words stand in one line; lists of maps have a line an item, and so have texts of several lines. */
function flowShort(node: Node): void {
  if (!isCollection(node)) return;
  const inner = node.items.map((item) => (isSeq(node) ? item : (item as Pair).value)) as Node[];
  if (inner.every((item) => isScalar(item) && !String(item.value).includes('\n'))) node.flow = true;
  else for (const item of inner) flowShort(item);
}

const isPairOf = (item: unknown, key: string): boolean =>
  isScalar((item as Pair).key) && String((item as { key: { value: unknown } }).key.value) === key;

function pairOf(root: unknown, key: string): Pair | undefined {
  return isMap(root) ? (root.items as Pair[]).find((item) => isPairOf(item, key)) : undefined;
}

function nodeAt(node: unknown, path: KeyPath): unknown {
  let inner = node;
  for (const step of path) inner = isSeq(inner) ? inner.items[Number(step)] : pairOf(inner, String(step))?.value;
  return inner;
}

const nested = (path: KeyPath, value: unknown): unknown =>
  path.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);

/** A copy of plain data with one value set, or taken away. */
function withValue(whole: unknown, path: KeyPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(whole) ? [...(whole as unknown[])] : [];
    if (rest.length === 0 && value === undefined) list.splice(step, 1);
    else list[step] = withValue(list[step], rest, value);
    return list;
  }
  const map: Record<string, unknown> = { ...(whole as Record<string, unknown> | undefined) };
  if (rest.length === 0 && value === undefined) delete map[step];
  else map[step] = withValue(map[step], rest, value);
  return map;
}

const isSame = (node: unknown, value: unknown): boolean =>
  isCollection(node) && JSON.stringify(node.toJS(new Document())) === JSON.stringify(value);
