import { expect, test } from 'vitest';
import { lastVersion, layoutOf } from '../../src/components/qr-layout.ts';

test.each([
  // ISO/IEC 18004, table 7, level L.
  [1, 21, 19],
  [2, 25, 34],
  [7, 45, 156],
  [14, 73, 461],
  [40, 177, 2956],
])('version %i is a square of %i with %i codewords of data', (version, size, capacity) => {
  expect(layoutOf(version)).toMatchObject({ size, capacity });
});

test('no two bits stand in one module', () => {
  for (let version = 1; version <= lastVersion; version++) {
    const { places } = layoutOf(version);
    expect(new Set(places).size).toBe(places.length);
  }
});

test('a layout is laid out once', () => {
  expect(layoutOf(3)).toBe(layoutOf(3));
});
