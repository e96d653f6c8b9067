/** A second front matter within a body: of a template, of the system that an article was exported from, of another article. */
import { parse } from 'yaml';
import { bodyStartOf, splitFrontMatter } from './front-matter-start.ts';
import { dateInstead } from './problems/date-instead.ts';
import { isRecord } from './problems/flow.ts';
import { keyFor, needlessKeys } from './problems/key-names.ts';
import { lineFor, lineOf } from './problems/line-for.ts';
import { frontMatter } from './schema/front-matter.ts';

/** Keys and values between lines of hyphens. */
const block =
  '---[ \\t]*\\n((?:(?:[\\w\\p{Script=Han}-]+[ \\t]*[:：][^\\n]*|[ \\t]+\\S[^\\n]*|- [^\\n]*|[ \\t]*)\\n)+?)---[ \\t]*(?:\\n|$)';
/** Right below the first one. */
const atOnce = new RegExp(`^(?:[ \\t]*\\n)*${block}`, 'u');
/** Further down, where a line of hyphens alone is a rule. */
const below = new RegExp(`(?<=\\n[ \\t]*\\n)${block}`, 'gu');

/** A key that nothing but front matter has. */
const ownKey =
  /^(?:title|date|layout|summary|description|tags|categor(?:y|ies)|people|places|organisations|source|credits|image|script|draft|permalink|标题|標題|日期)[ \t]*[:：]/m;
/** Between two rules of a text a day and a place may stand. */
const plainKey =
  /^(?:title|date|layout|summary|description|tags|categor(?:y|ies)|people|source|credits|image|script|draft|permalink)[ \t]*:/m;
const anyKey = /^[\w\p{Script=Han}-]+[ \t]*[:：](?!\/\/)/gmu;

/** Where it stands, in the text. */
export interface Stretch {
  start: number;
  end: number;
}

/** @returns the offsets of what would be printed */
export function secondFrontMatter(text: string, bodyStart: number): Stretch | undefined {
  if (bodyStart === 0) return undefined;
  const first = atOnce.exec(text.slice(bodyStart, bodyStart + 4000));
  if (first && ownKey.test(first[1]!))
    return { start: bodyStart + first[0].indexOf('---'), end: bodyStart + first[0].length };
  if (!text.includes('\n---', bodyStart)) return undefined;
  for (const { 0: found, 1: lines = '', index } of text.slice(bodyStart).matchAll(below))
    if (plainKey.test(lines) && (lines.match(anyKey)?.length ?? 0) > 1)
      return { start: bodyStart + index, end: bodyStart + index + found.length };
  return undefined;
}

/** The lines of a second front matter, and those that the first does not have, as they are written here. */
export function repeatedLines(text: string, { start, end }: Stretch) {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const rows = { from: lineAt(start), to: lineAt(start + text.slice(start, end).trimEnd().length) };
  const [first, second] = [splitFrontMatter(text).yaml ?? '', text.slice(start, end)].map(keysAndValues);
  // With a title and a day of its own it is another article's, unless it stands above all text.
  const isBelow = text.slice(bodyStartOf(text), start).trim() !== '';
  const title = second?.title;
  if (isBelow && first && typeof title === 'string' && title !== first.title && second?.date !== undefined)
    return { ...rows, more: [], title };
  const more = Object.entries(second ?? {}).flatMap(([key, value]) => lineHere(key, value, first ?? {}) ?? []);
  return { ...rows, more };
}

const known = Object.keys(frontMatter.shape);

/** The line that a key and its value are here; nothing for what the first has already, and for what nobody reads. */
function lineHere(key: string, value: unknown, first: Record<string, unknown>): string | undefined {
  const isKnown = known.includes(key);
  if (value === null || needlessKeys.has(key.toLowerCase())) return undefined;
  const near = isKnown ? undefined : keyFor(key, known);
  const line = isKnown ? lineOf(key, plain(key, value)) : near && lineFor(key, { near, known }, { [key]: value });
  if (!line) return isKnown || /\p{Script=Han}/u.test(key) ? `${key}: …` : undefined;
  const [own = key] = line.split(':');
  return own in first && line === lineOf(own, plain(own, first[own])) ? undefined : line;
}

/** A day is the same with the hour of another program behind it. */
const plain = (key: string, value: unknown): unknown =>
  key === 'date' && typeof value === 'string' ? (dateInstead(value) ?? value) : value;

function keysAndValues(yaml: string): Record<string, unknown> | undefined {
  try {
    const plainly = yaml.replace(/^---[ \t]*$/gm, '').replace(/^([\w\p{Script=Han}-]+)[ \t]*：[ \t]*/gmu, '$1: ');
    const value: unknown = parse(plainly, { logLevel: 'silent' });
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
