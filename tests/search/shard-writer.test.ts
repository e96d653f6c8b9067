import { expect, test } from 'vitest';
import { ShardWriter } from '../../src/search/shard-writer.ts';

test('a shard is its terms, their lists, and the rows of marks that it has', () => {
  const writer = new ShardWriter();
  writer.lists.raw(Uint8Array.of(7));
  writer.add(5, undefined);
  writer.lists.raw(Uint8Array.of(8, 9));
  writer.add(8, Uint8Array.of(3));
  expect([...writer.take()]).toEqual([2, 5, 1, 3, 2, 7, 8, 9, 1, 1, 1, 3]);
});

test('the next shard begins anew', () => {
  const writer = new ShardWriter();
  const write = () => {
    writer.lists.raw(Uint8Array.of(7));
    writer.add(5, Uint8Array.of(1));
    return [...writer.take()];
  };
  expect(write()).toEqual(write());
  expect([...writer.take()]).toEqual([0, 0]);
});
