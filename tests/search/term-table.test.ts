import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchTable, summaryIn, termTable } from '../../src/search/term-table.ts';
import { indexOf } from './indexes.ts';

test('tells the bytes of lists, and those of marks where a pair stands in enough articles of both kinds', () => {
  // Aligned in the first three, crossing in the fourth.
  const { keys, lengths } = termTable([indexOf(['会员', '会员']), indexOf(['会员', '商会员'])]);
  const [single, pair] = [0x4f1a_0000, 0x4f1a_5458];
  const lengthOf = (key: number) => lengths[keys.indexOf(key)];
  // A byte for each of four articles; one more where a distance is over 127; a row of marks: a byte, and two of its head.
  expect(lengthOf(single)).toBe(4);
  expect(lengthOf(pair)).toBe(4 + 3);
});

test('has every term of every segment once, in order', () => {
  const text = fc.string({ unit: fc.constantFrom(...'会员商-'), maxLength: 20 });
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (segments) => {
      const indexes = segments.map(indexOf);
      const all = new Set(indexes.flatMap(({ keys }) => [...keys]));
      expect([...termTable(indexes).keys]).toEqual([...all].sort((a, b) => a - b));
    }),
  );
});

test('a patched table is the one that is made anew', () => {
  const text = fc.string({ unit: fc.constantFrom(...'会员商-'), maxLength: 40 });
  const texts = fc.array(text, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(texts, texts, (before, now) => {
      const [old, own] = [termTable([indexOf(before)]), termTable([indexOf(now)])];
      const changed = Uint32Array.from(new Set([...old.keys, ...own.keys])).sort();
      const known = new Map([...own.keys].map((key) => [key, summaryIn(own, key)!]));
      expect(patchTable(old, changed, known)).toEqual(own);
      // What nobody names stays.
      expect(patchTable(old, new Uint32Array(), new Map())).toEqual(old);
    }),
  );
});
