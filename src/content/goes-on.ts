/** Values that go on below their line, where YAML does not read them. */
import { scalar } from './problems/flow.ts';

/** A text in quotes that ends on a line below, in one line: YAML wants the others indented. @param at 1-based */
export function openQuotation(lines: readonly string[], at: number): { line: string; count: number } | undefined {
  const [, head, quote, first] = /^([\w-]+:\s+)(["'])((?:(?!\2).)*)$/.exec(lines[at - 1] ?? '') ?? [];
  if (!head || !quote || first === undefined) return undefined;
  const count = lines.slice(at, at + 9).findIndex((line) => line.trimEnd().endsWith(quote)) + 1;
  const more = lines.slice(at, at + count).map((line) => line.trim());
  if (count === 0 || more.some((line) => /^[\w-]+:\s/.test(line))) return undefined;
  const text = [first.trim(), ...more].join('').slice(0, -1);
  return text.includes(quote) ? undefined : { line: head + scalar(text), count };
}

/** The lines below one that go on with its text, too, and how many they are. @param at 1-based */
export function goesOn(lines: readonly string[], at: number): { text: string; count: number } {
  const end = lines.findIndex((line, i) => i >= at && (line.trim() === '' || /^\s*[-#]|[:：]/.test(line)));
  const more = lines.slice(at, end === -1 ? undefined : end).map((line) => line.trim());
  return { text: more.join(''), count: more.length };
}
