import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightStep } from '../../../src/conversion/learned/model.ts';
import { decodeWeights, encodeWeights } from '../../../src/conversion/learned/table.ts';

const head = { digest: '', sources: [], candidates: ['后後后'], classes: '鸡鸭 美德' };

const entries = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2 ** 28 - 1 }), fc.integer({ min: -127, max: 127 })), {
    selector: ([key]) => key,
    maxLength: 300,
  })
  .map((list) => list.sort((a, b) => a[0] - b[0]).map(([key, steps]): [number, number] => [key, steps * weightStep]));

const names = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 24 - 1 })).map((list) => new Set(list));

test('what was written is read again', () => {
  fc.assert(
    fc.property(entries, names, (list, villages) => {
      const { bytes, ...coding } = encodeWeights(list, villages);
      const { slots, symbols } = decodeWeights({ ...head, ...coding }, bytes);
      expect(list.map(([key]) => [key, slots.stepOf(key) * weightStep + 0])).toEqual(
        list.map(([key, weight]) => [key, weight + 0]),
      );
      expect(symbols.villages).toEqual(villages);
    }),
  );
});

test('candidates are read as code units', () => {
  const { bytes, ...coding } = encodeWeights([], new Set());
  const { candidates } = decodeWeights({ ...head, ...coding }, bytes);
  expect(candidates.get('后'.charCodeAt(0))).toEqual(['後', '后'].map((c) => c.charCodeAt(0)));
});
