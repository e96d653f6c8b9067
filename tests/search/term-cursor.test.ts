import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermCursor } from '../../src/search/term-cursor.ts';

const keys = fc
  .uniqueArray(fc.constantFrom(0, 1, 2, 3, 0x4e00_0000, 0x4e00_0001, 0xffff_0000, 0xffff_fffe))
  .map((all) => Uint32Array.from(all).sort());
const holdersOf = ({ count, segments, terms }: TermCursor) =>
  Array.from({ length: count }, (_, at) => [segments[at], terms[at]]);

test('tells which segments have a term, and its number in each, from any term on', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 5 }), fc.array(fc.nat(9)), (segments, starts) => {
      const all = [...new Set(segments.flatMap((own) => [...own]))].sort((a, b) => a - b);
      const cursor = new TermCursor(segments.map((own) => ({ keys: own })));
      const find = (from: number) => {
        for (const key of all.slice(from)) {
          cursor.find(key);
          expect(cursor.key).toBe(key);
          expect(holdersOf(cursor)).toEqual(
            segments.flatMap((own, number) => (own.includes(key) ? [[number, own.indexOf(key)]] : [])),
          );
        }
      };
      find(0);
      for (const start of starts.filter((one) => one < all.length)) {
        cursor.seek(all[start]!);
        find(start);
      }
    }),
  );
});

test('finds none between two terms', () => {
  const cursor = new TermCursor([{ keys: Uint32Array.of(3, 9) }, { keys: new Uint32Array() }]);
  cursor.seek(4);
  cursor.find(5);
  expect(cursor.count).toBe(0);
  cursor.find(9);
  expect(holdersOf(cursor)).toEqual([[0, 1]]);
});
