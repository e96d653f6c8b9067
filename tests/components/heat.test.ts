import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shadesOf } from '../../src/components/heat.ts';

const counts = fc.array(fc.nat(200), { minLength: 1, maxLength: 400 });

test('more articles are never paler, none has no shade, one the palest', () => {
  fc.assert(
    fc.property(counts, (months) => {
      const shade = shadesOf(months);
      const sorted = [...new Set(months)].sort((a, b) => a - b).map(shade);
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      expect(shade(0)).toBe(0);
      if (months.includes(1)) expect(shade(1)).toBe(1);
    }),
  );
});

test('months of a large archive that all differ have a quarter in each shade', () => {
  const months = Array.from({ length: 240 }, (_, i) => 20 + i);
  const shade = shadesOf(months);
  const sizes = [1, 2, 3, 4].map((one) => months.filter((count) => shade(count) === one).length);
  expect(sizes).toEqual([60, 60, 60, 60]);
});
