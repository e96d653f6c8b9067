import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPostingList, readSingleList } from '../../src/search/posting-list.ts';
import {
  packSegmentIndex,
  type SegmentIndex,
  SegmentIndexWriter,
  unpackSegmentIndex,
} from '../../src/search/segment-index.ts';
import { alignedCount, articleCount } from '../../src/search/segment-lists.ts';
import { gap, isSingle, pairKey, spanOf, titlePlaces } from '../../src/search/terms.ts';
import { VarintReader } from '../../src/search/varint.ts';

function indexOf(...articles: number[][]): SegmentIndex {
  const writer = new SegmentIndexWriter();
  for (const units of articles) writer.add(units, new Uint8Array(units.length));
  return writer.finish();
}

/** Every list of an index, by its term. */
function listsOf({ lengths, keys, ends, lists }: SegmentIndex) {
  const bases = [0];
  for (const step of lengths) bases.push(bases.at(-1)! + spanOf(step));
  return new Map(
    [...keys].map((key, at) => {
      const reader = new VarintReader(lists);
      reader.at = ends[at - 1] ?? 0;
      const length = ends[at]! - reader.at;
      return [key, isSingle(key) ? readSingleList(reader, length) : readPostingList(reader, length, bases)];
    }),
  );
}

/** Units by place: some letters, some gaps. */
const units = fc.array(fc.constantFrom(gap, 0x41, 0x42, 0x4f1a, 0xffff), { maxLength: 90 });

test('every pair and unit is listed with its articles and places, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(units, { maxLength: 6 }), (articles) => {
      const lists = listsOf(indexOf(...articles));
      const expected = new Map<number, { article: number; places: number[] }[]>();
      for (const [article, own] of articles.entries()) {
        const places = new Map<number, number[]>();
        for (const [place, unit] of own.entries()) {
          const next = own[place + 1] ?? gap;
          if (unit === gap) continue;
          if (next !== gap) places.set(pairKey(unit, next), [...(places.get(pairKey(unit, next)) ?? []), place]);
          const single = pairKey(unit, gap);
          if (!places.has(single)) places.set(single, [place < titlePlaces ? 0 : titlePlaces]);
        }
        for (const [key, all] of places) expected.set(key, [...(expected.get(key) ?? []), { article, places: all }]);
      }
      expect(lists).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('terms ascend, and each list’s last number is told', () => {
  const index = indexOf([0x42, 0x41], [gap, 0x42, 0x41]);
  expect([...index.keys]).toEqual([pairKey(0x41, gap), pairKey(0x42, gap), pairKey(0x42, 0x41)]);
  const [, second] = index.lengths;
  // The pair stands at the second place of the second article, whose places begin behind those of the first.
  expect([...index.lasts]).toEqual([3, 3, spanOf(second!) + 1]);
});

test('an article takes at least the places of a title', () => {
  const { lengths } = indexOf(
    [0x41],
    Array.from({ length: 300 }, () => 0x41),
    [],
  );
  const spans = [...lengths].map(spanOf);
  expect(spans[0]).toBe(spanOf(lengths[2]!));
  expect(spans[0]).toBeGreaterThanOrEqual(titlePlaces);
  expect(spans[1]).toBeGreaterThanOrEqual(300);
});

test('more finds than the first buffer holds are kept', () => {
  const many = Array.from({ length: 70_000 }, () => 0x41);
  const [single, pair] = [...listsOf(indexOf(many)).values()];
  expect(single).toHaveLength(1);
  expect(pair![0]!.places).toHaveLength(69_999);
});

test('an index is unpacked as it was packed, from any offset of a buffer', () => {
  fc.assert(
    fc.property(fc.array(units, { maxLength: 4 }), fc.integer({ min: 0, max: 7 }), (articles, shift) => {
      const index = indexOf(...articles);
      const packed = packSegmentIndex(index);
      const shifted = Buffer.concat([Buffer.alloc(shift), packed]).subarray(shift);
      expect(unpackSegmentIndex(shifted)).toEqual(index);
    }),
    { numRuns: 30 },
  );
});

describe('a term’s marks', () => {
  const pair = pairKey(0x41, 0x42);
  /** Articles that hold a pair once for each mark: 1 where it stands between word boundaries. */
  function marksOf(...articles: number[][]) {
    const writer = new SegmentIndexWriter();
    for (const own of articles) {
      const units = own.flatMap(() => [0x41, 0x42, gap]);
      writer.add(
        units,
        own.flatMap((mark) => [mark, 0, 0]),
      );
    }
    const { keys, counts, marks } = writer.finish();
    const at = keys.indexOf(pair);
    return { articles: articleCount(counts[at]!), aligned: alignedCount(counts[at]!), marks: [...marks] };
  }

  test('tell in which of its articles it stands between word boundaries, a bit each', () => {
    expect(marksOf([1], [0], [0, 1], [0])).toEqual({ articles: 4, aligned: 2, marks: [0b0101] });
  });

  test('are none where it is the same in all of them', () => {
    expect(marksOf([0], [0, 0])).toEqual({ articles: 2, aligned: 0, marks: [] });
    expect(marksOf([1], [1, 0])).toEqual({ articles: 2, aligned: 2, marks: [] });
  });
});
