import { expect, test } from 'vitest';
import { lotOf } from '../../src/core/lot.ts';

// What MurmurHash3's fmix32 gives.
test.each([
  [0, 0],
  [1, 0x514e28b7],
  [2, 0x30f4c306],
  [0xffffffff, 0x81f16f39],
])('%i draws the lot of MurmurHash3', (number, lot) => expect(lotOf(number)).toBe(lot));
