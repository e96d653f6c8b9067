import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WeightSlots } from '../../../src/conversion/learned/weight-slots.ts';

const key = fc.integer({ min: 0, max: 2 ** 28 - 1 });
const step = fc.integer({ min: -127, max: 127 });

test('a key has its weight, and every other none', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, step), { selector: ([own]) => own, maxLength: 500 }),
      key,
      (list, other) => {
        const slots = new WeightSlots(list.length, list);
        for (const [own, weight] of list) expect(slots.stepOf(own) + 0).toBe(weight + 0);
        if (!list.some(([own]) => own === other)) expect(slots.stepOf(other)).toBe(0);
      },
    ),
  );
});

test('keys of one place lie one behind the other, up to the last place and on from the first', () => {
  const list = Array.from({ length: 200 }, (_, i) => [(i << 13) | 0x1fff, (i % 127) + 1] as const);
  const slots = new WeightSlots(list.length, list);
  expect(list.map(([own]) => slots.stepOf(own))).toEqual(list.map(([, weight]) => weight));
  expect(slots.stepOf((200 << 13) | 0x1fff)).toBe(0);
});

test('more keys of one place than can be counted are refused', () => {
  const list = Array.from({ length: 300 }, (_, i) => [i << 13, 1] as const);
  expect(() => new WeightSlots(list.length, list)).toThrow('too many');
});
