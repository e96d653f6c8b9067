import { expect, test } from 'vitest';
import { faultiness } from '../../../src/import/read/faultiness.ts';

test.each([
  ['', 0],
  ['plain ASCII, 1911', 0],
  ['商会成立大会举行。', 0],
  ['商會成立大會舉行——「甲」', 0],
  ['商\ufffd', 5],
  ['商\ue000', 2.5],
  ['é', 1],
])('%j: %d', (text, expected) => expect(faultiness(text)).toBeCloseTo(expected));

test('rare characters are faults, and only the beginning of a long text is read', () => {
  expect(faultiness('鍟嗕細鎴愮珛')).toBeGreaterThan(0.3);
  expect(faultiness(`${'商'.repeat(20_000)}${'\ufffd'.repeat(9)}`)).toBe(0);
});
