import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitWriter, bitAt, bytesOfBits } from '../../src/search/bits.ts';

test('bits are read as they were written, in as many bytes as they take', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (bits) => {
      const writer = new BitWriter(bits.length);
      for (const bit of bits) writer.add(Number(bit));
      expect(writer.bytes).toHaveLength(bytesOfBits(bits.length));
      expect(bits.map((_, at) => bitAt(writer.bytes, at) === 1)).toEqual(bits);
    }),
  );
});
