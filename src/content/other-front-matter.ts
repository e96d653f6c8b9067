/** Front matter in TOML (between +++) or JSON (an object, or between ;;;), rewritten as the lines of YAML that it would be. */
import { dateInstead, edtfInstead } from './problems/date-instead.ts';
import { flow, isRecord } from './problems/flow.ts';
import { keyFor } from './problems/key-names.ts';
import { lineFor, lineOf, lineOfAll } from './problems/line-for.ts';
import { frontMatter } from './schema/front-matter.ts';
import { tomlOf } from './toml.ts';

/** What such front matter is as lines, and what of it has no key here. */
export interface OtherHead {
  lines: string[];
  /** The keys that no line was made of. */
  left: string[];
  /** Its last line (0-based). */
  end: number;
}

const ofArticles = Object.keys(frontMatter.shape);
/** Tables in which Hugo and Zola keep what is not their own. */
const nested = new Set(['params', 'extra', 'taxonomies']);

/**
 * @param text with plain line ends @param known the keys that the file may have
 * @returns nothing where it has no end, or cannot be read
 * @example otherHead('+++\ntitle = "年会"\nweight = 3\n+++\n')?.left // ['weight']
 */
export function otherHead(text: string, known: readonly string[] = ofArticles): OtherHead | undefined {
  const all = text.split('\n');
  const begin = all.findIndex((line) => line.trim() !== '');
  const first = all[begin]?.trim() ?? '';
  const end = first.startsWith('{')
    ? endOfObject(all, begin)
    : all.findIndex((line, i) => i > begin && line.trim() === first);
  if (begin === -1 || end === -1) return undefined;
  const inner = all.slice(first.startsWith('{') ? begin : begin + 1, end + (first.startsWith('{') ? 1 : 0)).join('\n');
  const values = first === '+++' ? tomlOf(inner) : objectOf(first === ';;;' ? `{${inner}}` : inner);
  if (!values) return undefined;
  const { lines, left } = linesFrom(flatten(values), known);
  return lines.length > 0 ? { lines, left, end } : undefined;
}

function objectOf(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json.replace(/,(?=\s*[}\]])/g, ''));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The line on which the object ends that begins on one; -1 where none does. */
const endOfObject = (all: readonly string[], begin: number): number =>
  all.findIndex(
    (line, i) => i >= begin && /\}\s*$/.test(line) && objectOf(all.slice(begin, i + 1).join('\n')) !== undefined,
  );

const flatten = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      nested.has(key) && isRecord(value) ? Object.entries(value) : [[key, value]],
    ),
  );

/** A line for each key that has a place here; those that are one key here are one line. */
function linesFrom(values: Record<string, unknown>, known: readonly string[]): Pick<OtherHead, 'lines' | 'left'> {
  const meant = new Map<string, string[]>();
  const left: string[] = [];
  for (const name of Object.keys(values)) {
    const key = known.includes(name) ? name : keyFor(name, known);
    if (key) meant.set(key, [...(meant.get(key) ?? []), name]);
    else left.push(name);
  }
  const lines = [...meant].flatMap(([key, names]) => {
    const [one = '', ...others] = names.includes(key) ? [key, ...names.filter((name) => name !== key)] : names;
    const all = others.length > 0 ? lineOfAll(names, key, known, values) : undefined;
    const line = all ?? lineFrom(one, key, known, values);
    left.push(...(line === undefined ? [one] : []), ...(all ? [] : others));
    return line ?? [];
  });
  const order = (line: string): number => known.indexOf(line.slice(0, line.indexOf(':')));
  return { lines: [...lines].sort((a, b) => order(a) - order(b)), left };
}

function lineFrom(
  name: string,
  key: string,
  known: readonly string[],
  values: Record<string, unknown>,
): string | undefined {
  const value = values[name];
  if (/date$/i.test(key)) {
    const day = typeof value === 'string' ? (dateInstead(value) ?? edtfInstead(value)) : undefined;
    return day && `${key}: ${day}`;
  }
  if (name === key && (isRecord(value) || Array.isArray(value) || typeof value === 'boolean'))
    return lineOf(key, value);
  return lineFor(name, { near: key, known }, values) ?? (name === key ? `${key}: ${flow(value)}` : undefined);
}
