import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitWriter, bitAt, bytesOfBits, isMixed } from '../../src/search/bits.ts';

const row = fc.array(fc.boolean(), { maxLength: 40 });

const written = (bits: readonly boolean[]): Uint8Array => {
  const writer = new BitWriter(bits.length);
  for (const bit of bits) writer.add(Number(bit));
  return writer.bytes;
};

test('bits are read as they were written, in as many bytes as they take', () => {
  fc.assert(
    fc.property(row, (bits) => {
      const bytes = written(bits);
      expect(bytes).toHaveLength(bytesOfBits(bits.length));
      expect(bits.map((_, at) => bitAt(bytes, at) === 1)).toEqual(bits);
    }),
  );
});

test('rows that are appended, and runs of one bit, are as if each bit had been added', () => {
  const part = fc.oneof(row, fc.tuple(fc.boolean(), fc.nat(40)));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const rows = parts.map((own) => (typeof own[1] === 'number' ? new Array(own[1]).fill(own[0]) : own) as boolean[]);
      const writer = new BitWriter(rows.flat().length);
      for (const [at, own] of parts.entries()) {
        if (typeof own[1] === 'number') writer.fill(own[0] ? 1 : 0, own[1]);
        else writer.append(written(rows[at]!), rows[at]!.length);
      }
      expect(writer.bytes).toEqual(written(rows.flat()));
    }),
  );
});

test.each([
  [4, 0, false],
  [4, 1, true],
  [4, 3, true],
  [4, 4, false],
])('a row of %i bits of which %i are set has to be kept: %j', (bits, set, kept) =>
  expect(isMixed(bits, set)).toBe(kept),
);
