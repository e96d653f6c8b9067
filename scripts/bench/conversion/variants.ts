/** Variants: what writers of Traditional write either way, so that the other is no error. */
import { readFileSync } from 'node:fs';
import { readTable } from '../../../src/core/tsv.ts';

/** Each text with what may stand for it. */
const variants: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  const add = (a: string, b: string): void => {
    found.set(a, [...(found.get(a) ?? []), b]);
  };
  const rows = readTable(readFileSync(new URL('variants.tsv', import.meta.url), 'utf8'));
  for (const [a = '', b = ''] of rows) {
    add(a, b);
    add(b, a);
  }
  return found;
})();

/** True for two texts of which writers write either. @example areVariants('沖', '冲') // true */
export const areVariants = (a: string, b: string): boolean => variants.get(a)?.includes(b) ?? false;

const longest = Math.max(...[...variants.keys()].map((text) => text.length));

/** True where a converter wrote a variant of what the writer wrote. @param at where the two differ */
export function isVariant(written: string, converted: string, at: number): boolean {
  for (let size = 1; size <= longest; size++)
    for (let start = Math.max(0, at - size + 1); start <= at; start++)
      if (variants.get(written.slice(start, start + size))?.includes(converted.slice(start, start + size))) return true;
  return false;
}
