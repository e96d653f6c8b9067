import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed } from '../../src/search/packed.ts';

test('JSON is read back, and the same value gives the same bytes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(gunzipSync(packed(value)).toString())).toEqual(JSON.parse(JSON.stringify(value)));
      expect(packed(value).equals(packed(value))).toBe(true);
    }),
  );
});

test('no time stands in the header (RFC 1952, 2.3)', () => {
  expect([...packed(1).subarray(4, 8)]).toEqual([0, 0, 0, 0]);
});
