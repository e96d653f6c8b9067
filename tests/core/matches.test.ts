import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesIn } from '../../src/core/matches.ts';

const patterns = [
  /\d+/g,
  /(?<a>甲)(?<b>乙)?/gu,
  /(?=乙)|丙/gu,
  /^.?/gm,
  /$/gm,
  /(?<=甲)/g,
  /\p{Script=Han}{2}/gu,
  /x*/gu,
];

it('finds what matchAll finds, at the same places and with the same groups', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'甲乙丙1 2x\n𠮷') }),
      fc.constantFrom(...patterns),
      (text, pattern) => {
        const plain = (found: Iterable<RegExpExecArray>) =>
          [...found].map((one) => [[...one], one.index, { ...one.groups }]);
        expect(plain(matchesIn(text, pattern))).toEqual(plain(text.matchAll(pattern)));
      },
    ),
    { numRuns: 2000 },
  );
});

it('leaves the expression ready for another text', () => {
  const figures = /\d/g;
  expect(matchesIn('1甲2', figures)).toHaveLength(2);
  expect(figures.test('3')).toBe(true);
});
