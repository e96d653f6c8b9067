/** A key that stands twice, and what both of its lines say. */
import { type Document, isMap, isScalar, type Pair, visit } from 'yaml';
import { flow, scalar } from './problems/flow.ts';
import { listKeys } from './problems/lists-from-text.ts';

/** Keys whose values are lists: what stands in two lines belongs into one. */
const joined = new Set([
  ...listKeys,
  'credits',
  'corrections',
  'originals',
  'articles',
  'timeline',
  'categories',
  'navigation',
]);

/** The pairs of the place where a key stands for the second time. @param offset of that key */
function pairsAt(document: Document, offset: number): Pair[] {
  let found: Pair[] = [];
  visit(document, {
    Map(_, { items }) {
      const at = items.find(({ key }) => isScalar(key) && key.range?.[0] === offset);
      if (at) found = items.filter(({ key }) => isScalar(key) && key.value === (at.key as { value: unknown }).value);
    },
  });
  return found;
}

/**
 * @returns one line with the items of both, or what each line says where only one can stay
 * @example saidTwice(parseDocument('tags: 甲\ntags: 乙'), 8) // { merged: 'tags: [甲, 乙]' }
 */
export function saidTwice(document: Document, offset: number): { merged?: string; values?: [string, string] } {
  const pairs = pairsAt(document, offset);
  const [first] = pairs;
  if (!first || pairs.length < 2) return {};
  const key = String((first.key as { value: unknown }).value);
  const values = pairs.map(
    ({ value }) => (value as { toJS?: (of: Document) => unknown } | null)?.toJS?.(document) ?? null,
  );
  if (joined.has(key) && values.every((value) => value !== null)) {
    const items = [...new Set(values.flat().map((item) => flow(item)))];
    const merged = `${key}: [${items.join(', ')}]`;
    return items.length > 1 && merged.length <= 160 ? { merged } : {};
  }
  const isText = pairs.every(({ value }) => isScalar(value) && value.value !== null) && !isMap(first.value);
  const [one, other] = values.map((value) =>
    typeof value === 'string' ? scalar(value.trim().replace(/\s*\n\s*/g, ' ')) : String(value),
  );
  return isText && one !== other ? { values: [one!, other!] } : {};
}
