import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumns, unpackColumns } from '../../src/core/columns.ts';

const column = fc.array(fc.nat(2 ** 32 - 1), { maxLength: 9 }).map((all) => Uint32Array.from(all));
const run = fc.uint8Array({ maxLength: 9 });

test('columns and runs are read as they were written, wherever they lie', () => {
  fc.assert(
    fc.property(fc.array(column), fc.array(run), fc.nat(8), (columns, runs, before) => {
      const packed = packColumns({ columns, runs });
      const elsewhere = new Uint8Array([...new Uint8Array(before), ...packed]).subarray(before);
      for (const one of [packed, elsewhere])
        expect(unpackColumns(one, columns.length, runs.length)).toEqual({ columns, runs });
    }),
  );
});

test('a column that is part of another is written by itself', () => {
  const packed = packColumns({ columns: [Uint32Array.of(1, 2, 3).subarray(1, 2)], runs: [] });
  expect(unpackColumns(packed, 1, 0).columns).toEqual([Uint32Array.of(2)]);
});
