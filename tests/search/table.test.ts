import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, numberOf } from '../../src/search/published.ts';
import { numberTable } from '../../src/search/table.ts';

const signature = Buffer.from('pagefind_dcd');

/** A CBOR item of definite length, as Pagefind writes them. */
function item(kind: number, value: number, content: Uint8Array = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(value < 24 ? 1 : value < 256 ? 2 : 3);
  head[0] = (kind << 5) | (value < 24 ? value : value < 256 ? 24 : 25);
  if (value >= 24) head.writeUIntBE(value, 1, head.length - 1);
  return Buffer.concat([head, content]);
}
const text = (words: string) => item(3, Buffer.byteLength(words), Buffer.from(words));
const list = (items: readonly Uint8Array[]) => item(4, items.length, Buffer.concat(items));
const tableOf = (articles: readonly [string, number][], files: readonly [string, string, string][]) =>
  Buffer.concat([
    signature,
    list([
      text('1.5.2'),
      list(articles.map(([key, count]) => list([text(key), item(0, count)]))),
      list(files.map((file) => list(file.map(text)))),
      list([]),
      list([text('title')]),
    ]),
  ]);

describe('the table of an index', () => {
  test('has numbers for keys, and all else as it was', () => {
    const { table, names } = numberTable(
      tableOf(
        [
          ['unknown_7814ec8', 535],
          ['unknown_739b3eb', 7],
        ],
        [
          ['一个', '丁卯', 'unknown_a4b6fd8'],
          ['七夕', '龙舟', 'unknown_86bd58a'],
        ],
      ),
    );
    expect(Buffer.from(table)).toEqual(
      tableOf(
        [
          ['0', 535],
          ['1', 7],
        ],
        [
          ['一个', '丁卯', '0'],
          ['七夕', '龙舟', '1'],
        ],
      ),
    );
    expect([...names]).toEqual([
      ['unknown_a4b6fd8', '0'],
      ['unknown_86bd58a', '1'],
    ]);
  });

  test('may be of any size', () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.nat(60_000)), { maxLength: 300 }),
        fc.uniqueArray(key, { maxLength: 300 }),
        (articles, keys) => {
          const files = keys.map((one): [string, string, string] => ['一个', '丁卯', one]);
          const { table, names } = numberTable(tableOf(articles, files));
          const expected = tableOf(
            articles.map(([, count], i) => [keyOf(i), count]),
            files.map(([first, last], i) => [first, last, keyOf(i)]),
          );
          expect(Buffer.from(table).equals(expected)).toBe(true);
          expect([...names.keys()]).toEqual(keys);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('a key is read as the number that it was made of', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(numberOf(keyOf(number))).toBe(number);
    }),
  );
});
