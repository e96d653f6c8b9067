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

/** The length of a longest common subsequence, as it is defined. */
const common = ([a, ...as]: readonly string[], [b, ...bs]: readonly string[]): number => {
  if (a === undefined || b === undefined) return 0;
  return a === b ? 1 + common(as, bs) : Math.max(common([a, ...as], bs), common(as, [b, ...bs]));
};

test('of texts of different lengths nothing more could be kept', () => {
  const text = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 7 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      fc.pre(a.length !== b.length);
      const [left, right] = differenceOf(a, b);
      expect([a.length - left.size, b.length - right.size]).toEqual([common(a, b), common(a, b)]);
    }),
  );
  // Of two that are as long, the one that stands first in the second text.
  expect(differenceOf([...'甲乙'], [...'乙甲丙'])).toEqual([new Set([0]), new Set([1, 2])]);
});

test('texts of one length are compared place by place', () => {
  expect(differenceOf([...'甲乙丙'], [...'乙丙甲'])).toEqual([new Set([0, 1, 2]), new Set([0, 1, 2])]);
});

test('a stretch with too many pairs is marked whole, between what both have at their ends', () => {
  const long = (length: number, sign: string) => [
    '始',
    ...Array.from({ length }, (_, i) => (i === 9 ? '同' : sign)),
    '终',
  ];
  const [kept] = differenceOf(long(2500, '甲'), long(1600, '乙'));
  expect([kept.size, kept.has(10)]).toEqual([2499, false]);
  const [whole, other] = differenceOf(long(2501, '甲'), long(1600, '乙'));
  expect([whole.size, whole.has(0), whole.has(1), whole.has(2501), whole.has(2502)]).toEqual([
    2501,
    false,
    true,
    true,
    false,
  ]);
  expect(other.size).toBe(1600);
});

test('texts of different lengths keep as much as they can', () => {
  const [left, right] = differenceOf([...'一二三四五六'], [...'一三四六七']);
  expect([left, right]).toEqual([new Set([1, 4]), new Set([4])]);
});
