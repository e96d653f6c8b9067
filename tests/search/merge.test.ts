import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitAt } from '../../src/search/bits.ts';
import { ShardMerger } from '../../src/search/merge.ts';
import { type Posting, readPostingList, readSingleList } from '../../src/search/posting-list.ts';
import { listBytes, readTables, shardBytes, shardOf, writeTables } from '../../src/search/tables.ts';
import { termTable } from '../../src/search/term-table.ts';
import { isSingle, spanOf, type TermKey, termKey, titlePlaces } from '../../src/search/terms.ts';
import { VarintReader } from '../../src/search/varint.ts';
import { indexOf } from './indexes.ts';

/** Articles as text; `-` is a gap. */
const article = fc.string({ unit: fc.constantFrom(...'会员商-,𠮷'), maxLength: 150 });
const archive = fc.array(fc.array(article, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

/** Every list of an archive as a browser reads it. */
function listsOf(segments: readonly (readonly string[])[], size: number): Map<TermKey, Posting[]> {
  const indexes = segments.map(indexOf);
  const steps = indexes.flatMap(({ lengths }) => [...lengths]);
  const { keys } = termTable(indexes);
  const starts = Uint32Array.from({ length: Math.ceil(keys.length / size) }, (_, shard) => shard * size);
  const merger = new ShardMerger(indexes);
  const shards = Array.from(starts, (start) => merger.merge(keys.subarray(start, start + size)));
  const tables = readTables(
    writeTables(steps, keys, { starts, sizes: Uint32Array.from(shards, ({ length }) => length) }),
  );
  expect(tables.lengths).toEqual(steps.map(spanOf));
  const lists = new Map<TermKey, Posting[]>();
  for (const [number, content] of shards.entries()) {
    const reader = new VarintReader(content);
    let key = 0;
    const terms = Array.from({ length: reader.integer() }, () => {
      key += reader.integer();
      return { key, length: reader.integer() };
    });
    for (const term of terms) {
      expect(shardOf(tables, term.key)).toBe(number);
      expect(listBytes(tables, term.key)).toBeGreaterThan(0);
      expect(shardBytes(tables, term.key)).toBeGreaterThanOrEqual(listBytes(tables, term.key) / 2);
      lists.set(
        term.key,
        isSingle(term.key) ? readSingleList(reader, term.length) : readPostingList(reader, term.length, tables.bases),
      );
    }
    let marked = 0;
    for (let left = reader.integer(); left > 0; left--) {
      marked += reader.integer();
      const { key: own } = terms[marked]!;
      const marks = reader.raw(reader.integer());
      lists.set(
        own,
        lists.get(own)!.map((posting, at) => ({ ...posting, isCrossing: !bitAt(marks, at) })),
      );
    }
    expect(reader.isDone).toBe(true);
  }
  return lists;
}

/** The same, looked up in the texts. */
function expectedLists(texts: readonly string[]): Map<TermKey, Posting[]> {
  const lists = new Map<TermKey, Posting[]>();
  for (const [number, text] of texts.entries()) {
    const places = new Map<TermKey, number[]>();
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '-') continue;
      const single = termKey(text[at]!);
      if (!places.has(single)) places.set(single, [at < titlePlaces ? 0 : titlePlaces]);
      if (at + 1 === text.length || text[at + 1] === '-') continue;
      const pair = termKey(text.slice(at, at + 2));
      places.set(pair, [...(places.get(pair) ?? []), at]);
    }
    for (const [key, own] of places) lists.set(key, [...(lists.get(key) ?? []), { article: number, places: own }]);
  }
  // Pairs are told apart where there are enough of them, and of both kinds.
  for (const [key, postings] of lists) {
    const isCrossing = postings.map(({ places }) => places.every((place) => place % 2 === 1));
    if (isSingle(key) || postings.length < 4 || new Set(isCrossing).size < 2) continue;
    lists.set(
      key,
      postings.map((posting, at) => ({ ...posting, isCrossing: isCrossing[at]! })),
    );
  }
  return lists;
}

describe('the merged index', () => {
  it('tells where each term stands, whatever the segments and the shards', () => {
    fc.assert(
      fc.property(archive, fc.integer({ min: 1, max: 20 }), (segments, size) => {
        const lists = listsOf(segments, size);
        const expected = expectedLists(segments.flat());
        expect([...lists.keys()]).toEqual([...expected.keys()].sort((a, b) => a - b));
        for (const [key, postings] of expected) expect(lists.get(key)).toEqual(postings);
      }),
    );
  });

  it('makes a shard alike, whichever others are made before it', () => {
    fc.assert(
      fc.property(archive, fc.nat(), (segments, from) => {
        const indexes = segments.map(indexOf);
        const { keys } = termTable(indexes);
        const some = keys.subarray(from % (keys.length + 1));
        const merger = new ShardMerger(indexes);
        merger.merge(keys.subarray(0, (from % (keys.length + 1)) >> 1));
        expect(merger.merge(some)).toEqual(new ShardMerger(indexes).merge(some));
      }),
    );
  });
});
