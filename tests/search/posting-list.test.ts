import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appendList,
  PostingListWriter,
  readPostingList,
  readSingleList,
  singleNumber,
} from '../../src/search/posting-list.ts';
import { titlePlaces } from '../../src/search/terms.ts';
import { VarintReader, VarintWriter } from '../../src/search/varint.ts';

function written(...numbers: number[]): Uint8Array {
  const bytes = new VarintWriter();
  const list = new PostingListWriter(bytes);
  list.begin();
  for (const number of numbers) list.add(number);
  return bytes.take();
}

/** Numbers without repetition, ascending. */
const ascending = fc.uniqueArray(fc.nat(5000), { maxLength: 60 }).map((numbers) => numbers.toSorted((a, b) => a - b));

test('a list is the distances between its numbers', () => {
  expect([...written(0)]).toEqual([0]);
  expect([...written(5, 6, 9)]).toEqual([5, 0, 2]);
});

test('each list begins anew', () => {
  const bytes = new VarintWriter();
  const list = new PostingListWriter(bytes);
  for (const number of [3, 4]) {
    list.begin();
    list.add(number);
  }
  expect([...bytes.take()]).toEqual([3, 4]);
});

describe('the list of a pair', () => {
  test('gives for each article its places', () => {
    // Three articles: the first takes 100 places of the row, the second 50, the third 10.
    const bytes = written(0, 99, 100, 149, 150);
    expect(readPostingList(new VarintReader(bytes), bytes.length, [0, 100, 150, 160])).toEqual([
      { article: 0, places: [0, 99] },
      { article: 1, places: [0, 49] },
      { article: 2, places: [0] },
    ]);
  });

  test('leaves out articles in which the pair stands nowhere', () => {
    const bytes = written(120);
    expect(readPostingList(new VarintReader(bytes), bytes.length, [0, 50, 100, 160])).toEqual([
      { article: 2, places: [20] },
    ]);
  });

  test('is read back, whatever is in it, and no further', () => {
    const bases = Array.from({ length: 60 }, (_, i) => i * 100);
    fc.assert(
      fc.property(ascending, (numbers) => {
        const bytes = written(...numbers);
        const reader = new VarintReader(Uint8Array.from([...bytes, 7, 7]));
        const postings = readPostingList(reader, bytes.length, bases);
        expect(postings.flatMap(({ article, places }) => places.map((place) => bases[article]! + place))).toEqual(
          numbers,
        );
        expect(reader.at).toBe(bytes.length);
      }),
    );
  });
});

describe('the list of a single unit', () => {
  test.each([
    [0, 0, 1],
    [3, 0, 7],
    [3, titlePlaces - 1, 7],
    [3, titlePlaces, 6],
  ])('tells of article %i at place %i the number %i', (article, place, number) => {
    expect(singleNumber(article, place)).toBe(number);
  });

  test('gives the articles, and whether the unit stands in the title', () => {
    const bytes = written(singleNumber(0, 0), singleNumber(2, 70), singleNumber(5, 3));
    expect(readSingleList(new VarintReader(bytes), bytes.length)).toEqual([
      { article: 0, places: [0] },
      { article: 2, places: [titlePlaces] },
      { article: 5, places: [0] },
    ]);
  });
});

test('a list that is appended goes on from the last number, by the base of its segment', () => {
  fc.assert(
    fc.property(
      ascending.filter(({ length }) => length > 0),
      ascending.filter(({ length }) => length > 0),
      (one, other) => {
        const base = one.at(-1)! + 10;
        const [first, second] = [written(...one), written(...other)];
        const joined = new VarintWriter();
        appendList(joined, -1, new VarintReader(first), first.length, 0);
        appendList(joined, one.at(-1)!, new VarintReader(second), second.length, base);
        expect(joined.take()).toEqual(written(...one, ...other.map((number) => base + number)));
      },
    ),
  );
});
