import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from '../../src/views/difference.ts';

const rest = (characters: readonly string[], differing: ReadonlySet<number>) =>
  characters.filter((_, i) => !differing.has(i)).join('');

test.each([
  ['会里', '會裡', [0, 1], [0, 1]],
  ['会长', '会长', [], []],
  ['软件园', '軟體園區', [0, 1, 2], [0, 1, 2, 3]],
  ['甲乙', '甲丙乙', [], [1]],
  ['', '甲', [], [0]],
])('of %s and %s', (a, b, left, right) => {
  expect(differenceOf([...a], [...b])).toEqual([new Set(left), new Set(right)]);
});

test('what does not differ is the same text on both sides, and nothing differs of one text', () => {
  const text = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = differenceOf(a, b);
      expect(rest(a, left)).toBe(rest(b, right));
      expect(differenceOf(a, a)).toEqual([new Set(), new Set()]);
    }),
  );
});

test('texts of different lengths keep as much as they can', () => {
  const [left, right] = differenceOf([...'一二三四五六'], [...'一三四六七']);
  expect([left, right]).toEqual([new Set([1, 4]), new Set([4])]);
});
