import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CborWriter } from '../../src/search/cbor.ts';

type Item = number | string | Item[];

function write(cbor: CborWriter, item: Item): void {
  if (typeof item === 'number') cbor.integer(item);
  else if (typeof item === 'string') cbor.text(item);
  else {
    cbor.array(item.length);
    for (const inner of item) write(cbor, inner);
  }
}

const item = fc.letrec<{ item: Item; list: Item[] }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -0x100000000, max: 0xffffffff }),
    fc.constantFrom(0, 23, 24, 255, 256, 65_535, 65_536, -1, -24, -25, -256, -257, -65_537),
    fc.string({ unit: 'binary', maxLength: 300 }),
    tie('list'),
  ),
  list: fc.array(tie('item'), { maxLength: 60 }),
})).item;

test('items are written as a stock library writes them, and read by it', () => {
  const cbor = new CborWriter();
  fc.assert(
    fc.property(item, (one) => {
      write(cbor, one);
      const written = cbor.take();
      expect(Buffer.from(written).equals(encode(one))).toBe(true);
      expect(decode(written)).toEqual(one);
    }),
    { numRuns: 500 },
  );
});

test('a text may be larger than all that was written before', () => {
  const cbor = new CborWriter();
  const text = '会刊'.repeat(100_000);
  cbor.text(text);
  cbor.integer(5);
  const written = cbor.take();
  expect(Buffer.from(written).equals(Buffer.concat([encode(text), encode(5)]))).toBe(true);
});
