/** A line that holds several keys, and the lines or the braces that it is: `- title: 活动 href: /news/`. */
import { type Place, type Problem, problem } from './problem.ts';
import { flow } from './problems/flow.ts';
import { linesOf, readValue } from './problems/renamed-line.ts';
import type { Path } from './yaml-places.ts';

/** The keys of a place in a file. */
export type KeysAt = (path: Path) => readonly string[];

/** The path at which an indented line's keys stand: that of the unindented key above it, or of an item of that key's list. */
function pathOf(lines: readonly string[], at: number): Path {
  const above = lines.slice(0, at);
  if (/^[^\s-]/.test(above.at(-1) ?? '')) return [];
  const parent = above.findLastIndex((one) => /^[^\s-]/.test(one));
  const isItem = above.slice(parent + 1).some((one) => /^\s*- /.test(one));
  if (parent === -1) return isItem ? [0] : [];
  // A key that has its value already has none below it.
  const [, key] = /^([\w-]+):\s*$/.exec(above[parent]!) ?? [];
  return key === undefined ? [] : isItem ? [key, 0] : [key];
}

/**
 * @param at the number of the line, 1-based
 * @returns nothing for a line of one key
 * @example severalKeys(['navigation:', '  - title: 活动 href: /news/'], 2, () => ['title', 'href'], place).params.parts // ['- { title: 活动, href: /news/ }']
 */
export function severalKeys(lines: readonly string[], at: number, keysAt: KeysAt, place: Place): Problem | undefined {
  const line = lines[at - 1] ?? '';
  const parts = linesOf(line, keysAt(pathOf(lines, at)));
  if (!parts) return undefined;
  const [indent = ''] = /^\s*/.exec(line) ?? [];
  const item = parts[0]?.startsWith('- ') ? asItem(parts, indent, lines[at]) : undefined;
  const deeper = parts[0]?.startsWith('- ') ? '  ' : '';
  const written = item ? [item] : parts.map((part, i) => indent + (i > 0 ? deeper : '') + part);
  const [first = '', ...more] = written;
  return {
    ...problem('yaml-syntax', { mistake: 'SEVERAL_KEYS', parts: [first.trim(), ...more] }, { ...place, column: 1 }),
    edit: { length: line.length, text: (item ? indent : '') + written.join('\n') },
  };
}

/** An item as one line in braces; nothing where the lines below are of it, too, or a key stands twice. */
function asItem(parts: readonly string[], indent: string, next = ''): string | undefined {
  if (/^\s*\S/.test(next) && /^\s*/.exec(next)![0].length > indent.length) return undefined;
  const pairs = parts.map((part): [string, unknown] => {
    const [, key = '', value = ''] = /^(?:- )?([\w-]+):\s*(.*)$/.exec(part) ?? [];
    return [key, readValue(value)];
  });
  const keys = new Set(pairs.map(([key]) => key));
  return keys.size === parts.length && !keys.has('') ? `- ${flow(Object.fromEntries(pairs))}` : undefined;
}
