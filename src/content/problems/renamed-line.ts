/** A line of YAML whose key goes by another name here, and lines that hold several keys. */
import { parseDocument } from 'yaml';
import { keyFor } from './key-names.ts';
import { lineFor } from './line-for.ts';

/** A line with a key and a value, whichever colon parts them: its blanks or the sign of an item, the key, the value. */
export const keyed = /^(\s*(?:- )?)([\w\p{Script=Han}-]+)\s*[：:]\s*(.*)$/u;

/**
 * A scalar as YAML parses it; its raw text where a quotation mark is never closed, since YAML then parses nothing, and
 * where it is a link of Markdown, of which YAML would parse the words alone.
 */
export function readValue(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  return document.errors.length > 0 && /^["']|^\[[^\]]*\]\(/.test(text) ? text : document.toJS();
}

/**
 * A line with the key and the value that are written here.
 * @param known the keys of its place
 * @returns nothing where its key is one of those, or none that anybody knows
 * @example renamedLine('作者：张三', ['credits']) // 'credits: [{ role: author, name: 张三 }]'
 */
export function renamedLine(line: string, known: readonly string[]): string | undefined {
  const [, head = '', name, rest = ''] = keyed.exec(line) ?? [];
  if (!name || known.includes(name)) return undefined;
  const near = keyFor(name, known);
  const better = near && lineFor(name, { near, known }, { [name]: readValue(rest) });
  return better && head + better;
}

/** A key behind a value: a blank, a word, a colon and a blank. */
const inner = /(?<=\S)\s+(?=([\w\p{Script=Han}-]+)(?:[:：]\s|：))/gu;

/** Whole values in brackets or quotes; a brace within brackets is masked before they are looked for. */
const wholeValues = [/\{[^{}]*\}/g, /(?<=[:：]\s*)(?:\[[^[\]]*\]|"[^"]*"|'[^']*')/g];

/** A line with the values that are in brackets or in quotes as so many signs: no key stands within them. */
const masked = (line: string): string =>
  wholeValues.reduce((all, whole) => all.replace(whole, (value) => '_'.repeat(value.length)), line);

/**
 * The lines that several keys of one line are; what stands in quotes or brackets, of whatever width, is one value.
 * @example linesOf('title: 甲 date: 2016', ['title', 'date']) // ['title: 甲', 'date: 2016']
 */
export function linesOf(line: string, known: readonly string[]): string[] | undefined {
  const plain = masked(line);
  if (!keyed.test(line) || /^\s*[\w-]+\s*[:：]\s*["'[{“＂‘＇［｛]/.test(plain)) return undefined;
  const cuts = [...plain.matchAll(inner)].filter(
    ({ 1: name, index }) => keyFor(name!, known) && !/[:：]$|^\s*-$/.test(line.slice(0, index)),
  );
  if (cuts.length === 0) return undefined;
  const parts = [0, ...cuts.map(({ index }) => index)].map((from, i) => {
    const part = line.slice(from, cuts[i]?.index).trim();
    // A comma before a key parts the two, and ends no value.
    return i < cuts.length ? part.replace(/[,，;；]$/, '') : part;
  });
  return joinedLists(parts.map((part) => renamedLine(part, known) ?? part.replace(/^([\w-]+)\s*[:：]\s*/, '$1: ')));
}

/**
 * Lists of one key as one: an author and a photographer are both credits.
 * @example joinedLists(['tags: [招商]', 'tags: [引资]']) // ['tags: [招商, 引资]']
 */
export function joinedLists(lines: readonly string[]): string[] {
  const all: string[] = [];
  for (const line of lines) {
    const [, key, items] = /^([\w-]+): \[(.+)\]$/.exec(line) ?? [];
    const before = all.findIndex((one) => key && one.startsWith(`${key}: [`));
    if (before === -1) all.push(line);
    else all[before] = `${all[before]!.slice(0, -1)}, ${items}]`;
  }
  return all;
}
