import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facet } from '../../src/search/index-format.ts';
import { mergeFacets, publishIndex } from '../../src/search/reading-index.ts';
import { SegmentIndexWriter } from '../../src/search/segment-index.ts';
import { readTables } from '../../src/search/tables.ts';
import { temporaryFolder } from '../archive/folder.ts';

const distances = (numbers: readonly number[]) => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

describe('merging facets', () => {
  test('numbers go on from segment to segment', () => {
    expect(
      mergeFacets([
        { facet: { a: [0, 2], constructor: [1] }, count: 3 },
        { facet: {}, count: 2 },
        { facet: { a: [1], b: [0] }, count: 2 },
      ]),
    ).toEqual({ a: [0, 2, 4], constructor: [1], b: [5] });
  });

  test('gives the distances between the numbers of all articles', () => {
    const segment = fc.array(fc.boolean(), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 5 }), (segments) => {
        const numbers = (has: readonly boolean[]) => has.flatMap((one, number) => (one ? number : []));
        const parts = segments.map((has) => {
          const own = distances(numbers(has));
          const facet: Facet = own.length > 0 ? { a: own } : {};
          return { facet, count: has.length };
        });
        expect(Object.values(mergeFacets(parts)).flat()).toEqual(distances(numbers(segments.flat())));
      }),
    );
  });
});

describe('publishing the index', () => {
  const writer = new SegmentIndexWriter();
  writer.add([0x41, 0x42], [0, 0]);
  const parts = [
    { index: writer.finish(), facets: { tag: { a: [0] } }, dates: [['2016-04-18', 1]] as [string, number][], files: 2 },
  ];
  /** A folder that remembers keys, and what was written. */
  const sink = (known: ReadonlyMap<string, string> = new Map()) => {
    const written = new Map<string, Buffer>();
    const asked = new Map<string, string>();
    return {
      written,
      asked,
      needs: (path: string, key: string) => {
        asked.set(path, key);
        return known.get(path) !== key;
      },
      write: (path: string, content: string | Uint8Array) => void written.set(path, Buffer.from(content as Uint8Array)),
    };
  };

  test('writes shards and a facet for each kind, and gives the tables', async () => {
    const output = sink();
    const report = await publishIndex('n', join(temporaryFolder(), 'record'), output, async () => parts);
    const names = [...output.written.keys()];
    expect(names.slice(0, 2)).toEqual(['search/n/0', 'search/n/dates']);
    expect(names).toContain('search/n/facet-tag');
    expect(report.files).toBe(names.length);
    expect(report.bytes).toBe([...output.written.values()].reduce((sum, { length }) => sum + length, 0));
    expect(JSON.parse(gunzipSync(output.written.get('search/n/facet-tag')!).toString())).toEqual({ a: [0] });
    expect(readTables(report.tables).lengths).toHaveLength(1);
  });

  test('asks for every file again and writes only what is due', async () => {
    const record = join(temporaryFolder(), 'record');
    const first = sink();
    const report = await publishIndex('n', record, first, async () => parts);
    const second = sink(first.asked);
    const loaded = async () => {
      throw new Error('nothing is due');
    };
    expect(await publishIndex('n', record, second, loaded)).toEqual(report);
    expect([...second.asked.keys()].toSorted()).toEqual([...first.asked.keys()].toSorted());
    expect(second.written.size).toBe(0);
    const third = sink(new Map([...first.asked].filter(([path]) => path !== 'search/n/dates')));
    expect(await publishIndex('n', record, third, async () => parts)).toEqual(report);
    expect([...third.written.keys()]).toEqual(['search/n/dates']);
  });
});
