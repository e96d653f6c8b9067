import { expect, test } from 'vitest';
import { readSingleList } from '../../src/search/posting-list.ts';
import { listsIn } from '../../src/search/shard-lists.ts';
import { ShardWriter } from '../../src/search/shard-writer.ts';
import { VarintReader } from '../../src/search/varint.ts';

test('finds each list of a shard, and its row of marks', () => {
  const writer = new ShardWriter();
  writer.lists.integer(1);
  writer.lists.integer(3);
  writer.add(0x4f1a_0000, undefined);
  writer.lists.integer(300);
  writer.add(0x4f1a_5458, Uint8Array.of(0b101));
  const shard = writer.take();
  const lists = listsIn(shard);
  expect([...lists.keys()]).toEqual([0x4f1a_0000, 0x4f1a_5458]);
  const reader = new VarintReader(shard);
  const single = lists.get(0x4f1a_0000)!;
  reader.at = single.at;
  expect(readSingleList(reader, single.length).map(({ article }) => article)).toEqual([0, 2]);
  const pair = lists.get(0x4f1a_5458)!;
  reader.at = pair.at;
  expect([reader.integer(), pair.length, [...pair.marks!]]).toEqual([300, 2, [0b101]]);
  expect(single.marks).toBeUndefined();
});
