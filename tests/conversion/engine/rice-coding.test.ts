import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RiceReader, RiceWriter, riceParameter } from '../../../src/conversion/engine/rice-coding.ts';

test('numbers that were written are read again, with whatever parameter', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000)), fc.integer({ min: 4, max: 16 }), (numbers, parameter) => {
      const writer = new RiceWriter();
      for (const number of numbers) writer.write(number, parameter);
      const reader = new RiceReader(writer.bytes());
      expect(numbers.map(() => reader.read(parameter))).toEqual(numbers);
    }),
  );
});

test.each([
  [[], 0],
  [[0, 0], 0],
  [[1000, 3000], 10],
])('the parameter of %j', (numbers, parameter) => {
  expect(riceParameter(numbers)).toBe(parameter);
});
