import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VarintReader, VarintWriter } from '../../src/search/varint.ts';

const bytesOf = (...values: number[]) => {
  const writer = new VarintWriter();
  for (const value of values) writer.integer(value);
  return [...writer.take()];
};

// LEB128, unsigned: the example of the DWARF standard is 624485.
test.each([
  [0, [0x00]],
  [127, [0x7f]],
  [128, [0x80, 0x01]],
  [255, [0xff, 0x01]],
  [16383, [0xff, 0x7f]],
  [16384, [0x80, 0x80, 0x01]],
  [624485, [0xe5, 0x8e, 0x26]],
  [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
])('%i is written as %j', (value, bytes) => expect(bytesOf(value)).toEqual(bytes));

const integer = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('integers are read as they were written, however many there are', () => {
  fc.assert(
    fc.property(fc.array(integer, { maxLength: 50 }), fc.integer({ min: 1, max: 200 }), (values, times) => {
      const writer = new VarintWriter();
      const all = Array.from({ length: times }, () => values).flat();
      for (const value of all) writer.integer(value);
      const bytes = writer.take();
      const reader = new VarintReader(bytes);
      for (const value of all) expect(reader.integer()).toBe(value);
      expect(reader.isDone).toBe(true);
      expect(reader.at).toBe(bytes.length);
    }),
    { numRuns: 40 },
  );
});

test('bytes stand among integers as they are, beyond the first buffer, too', () => {
  const raw = Uint8Array.from({ length: 0x9000 }, (_, i) => i % 251);
  const writer = new VarintWriter();
  writer.integer(300);
  writer.raw(raw);
  writer.integer(1);
  expect(writer.length).toBe(2 + raw.length + 1);
  const reader = new VarintReader(writer.take());
  expect(reader.integer()).toBe(300);
  expect(reader.raw(raw.length)).toEqual(raw);
  expect(reader.isDone).toBe(false);
  expect(reader.integer()).toBe(1);
  expect(reader.isDone).toBe(true);
});

test('what was taken stays, and the next begins anew', () => {
  const writer = new VarintWriter();
  writer.integer(1);
  const first = writer.take();
  expect(writer.length).toBe(0);
  writer.integer(2);
  expect([[...first], [...writer.take()]]).toEqual([[1], [2]]);
});

test('bytes are copied from where the reader stands, few or many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, cut) => {
      const reader = new VarintReader(bytes);
      const writer = new VarintWriter();
      const first = Math.min(cut, bytes.length);
      writer.copy(reader, first);
      expect(reader.at).toBe(first);
      writer.copy(reader, bytes.length - first);
      expect(writer.take()).toEqual(bytes);
    }),
  );
});
