import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileSink } from '../../src/core/file-sink.ts';
import type { Facet } from '../../src/search/index-format.ts';
import { type IndexPublication, mergeFacets, publishIndex, type SegmentParts } from '../../src/search/reading-index.ts';
import { SegmentIndexWriter } from '../../src/search/segment-index.ts';
import { readTables } from '../../src/search/tables.ts';
import { temporaryFolder } from '../archive/folder.ts';
import { indexOf, longText } from './indexes.ts';

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
  const index = writer.finish();
  const parts = [
    {
      count: 1,
      index: async () => index,
      facets: { tag: { a: [0] } },
      dates: [['2016-04-18', 1]] as [string, number][],
      files: 2,
    },
  ];
  /** A folder that remembers keys, and what was written. */
  const sink = (known: ReadonlyMap<string, string> = new Map()) => {
    const written = new Map<string, Buffer>();
    const asked = new Map<string, string>();
    const sink: FileSink & { written: typeof written; asked: typeof asked } = {
      written,
      asked,
      needs: (path: string, key: string) => {
        asked.set(path, key);
        return known.get(path) !== key;
      },
      write: (path: string, content: string | Uint8Array) => void written.set(path, Buffer.from(content as Uint8Array)),
      reuse: () => false,
      published: () => undefined,
    };
    return sink;
  };

  /** Publishes the parts as an index of that name. */
  const publish = (
    output: FileSink,
    record: string,
    load: () => Promise<SegmentParts[]>,
    { name = 'n', segments = ['a'], indexOf = () => undefined }: Partial<IndexPublication> = {},
  ) => publishIndex({ name, segments, record, output, load, indexOf });

  test('writes shards and a facet for each kind, and gives the tables', async () => {
    const output = sink();
    const report = await publish(output, join(temporaryFolder(), 'record'), async () => parts);
    const names = [...output.written.keys()];
    expect(names.slice(0, 2)).toEqual([`search/shards-${report.groups}/0`, 'search/n/dates']);
    expect(names).toContain('search/n/facet-tag');
    expect(report.files).toBe(names.length);
    expect(report.bytes).toBe([...output.written.values()].reduce((sum, { length }) => sum + length, 0));
    expect(JSON.parse(gunzipSync(output.written.get('search/n/facet-tag')!).toString())).toEqual({ a: [0] });
    expect(readTables(report.tables).lengths).toHaveLength(1);
  });

  test('asks for every file again and writes only what is due', async () => {
    const record = join(temporaryFolder(), 'record');
    const first = sink();
    const report = await publish(first, record, async () => parts);
    const second = sink(first.asked);
    const loaded = async () => {
      throw new Error('nothing is due');
    };
    expect(await publish(second, record, loaded)).toEqual(report);
    expect([...second.asked.keys()].toSorted()).toEqual([...first.asked.keys()].toSorted());
    expect(second.written.size).toBe(0);
    const third = sink(new Map([...first.asked].filter(([path]) => path !== 'search/n/dates')));
    expect(await publish(third, record, async () => parts)).toEqual(report);
    expect([...third.written.keys()]).toEqual(['search/n/dates']);
  });

  /** Segments of articles that are long enough for several shards; the fourth of each is short, the last of two characters. */
  const archive = Array.from({ length: 3 }, (_, segment) =>
    Array.from({ length: 9 }, (_, at) => longText(segment * 9 + at, [900, 900, 900, 20, 900, 900, 900, 900, 2][at]!)),
  );
  const partsOf = (segments: readonly (readonly string[])[]): SegmentParts[] =>
    segments.map((texts) => ({
      count: texts.length,
      index: async () => indexOf(texts),
      facets: {},
      dates: [['2016-04-18', texts.length]],
      files: 0,
    }));

  /** Named by what is in them, as in an archive. */
  const keysOf = (segments: readonly (readonly string[])[]): string[] => segments.map((texts) => JSON.stringify(texts));
  const cached = (key: string) => indexOf(JSON.parse(key) as string[]);
  const edited = (edit: (text: string) => string) => archive.with(1, archive[1]!.with(3, edit(archive[1]![3]!)));
  const short = longText(99, 2);

  test.each([
    ['a word is put in', edited((text) => `${text.slice(0, 9)}更正${text.slice(9)}`), true],
    ['a word is taken out', edited((text) => text.slice(0, -2)), true],
    ['a word is another', edited((text) => text.replace(/^../, '更正')), true],
    ['nothing is written', archive, true],
    ['the newest article is new', archive.with(2, [...archive[2]!, short]), true],
    ['a new article begins a segment', [...archive, [short]], true],
    ['the last segment is divided', [...archive.slice(0, 2), archive[2]!.slice(0, 8), archive[2]!.slice(8)], true],
    ['the newest article went', archive.with(2, archive[2]!.slice(0, 8)), true],
    ['an old article is new', archive.with(0, [short, ...archive[0]!]), false],
    ['an article is many times as long', edited((text) => text.repeat(30)), false],
  ])('where %s, the index is the one that is made anew', async (_, now, isPatched) => {
    const record = join(temporaryFolder(), 'record');
    const before = sink();
    await publish(before, record, async () => partsOf(archive), { name: 'old', segments: keysOf(archive) });
    const anew = sink();
    const report = await publish(anew, join(temporaryFolder(), 'record'), async () => partsOf(now));
    const patched = sink();
    let reused = 0;
    patched.reuse = (path, published) => {
      reused++;
      patched.written.set(path, before.written.get(published)!);
      return true;
    };
    patched.published = (path) => before.written.get(path);
    const options = { segments: keysOf(now), indexOf: cached };
    expect(await publish(patched, record, async () => partsOf(now), options)).toEqual(report);
    const byName = (files: Map<string, Buffer>) => [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(byName(patched.written)).toEqual(byName(anew.written));
    expect(reused > 0).toBe(isPatched);
    // What the record says of it is right as well: nothing is due, and the next edit is patched in, too.
    expect(await publish(sink(anew.asked), record, async () => [], { segments: keysOf(now) })).toEqual(report);
  });

  test('where a shard is not published any more as it was, all are made from the segments', async () => {
    const record = join(temporaryFolder(), 'record');
    const now = edited((text) => text.slice(0, -2));
    await publish(sink(), record, async () => partsOf(archive), { name: 'old', segments: keysOf(archive) });
    const anew = sink();
    const report = await publish(anew, join(temporaryFolder(), 'record'), async () => partsOf(now));
    const made = sink();
    const options = { segments: keysOf(now), indexOf: cached };
    expect(await publish(made, record, async () => partsOf(now), options)).toEqual(report);
    expect(made.written).toEqual(anew.written);
  });

  test('a shard that is not published any more is made', async () => {
    const record = join(temporaryFolder(), 'record');
    const first = sink();
    await publish(first, record, async () => partsOf(archive), { segments: ['a', 'b', 'c'] });
    const second = sink();
    await publish(second, record, async () => partsOf(archive), { segments: ['a', 'b', 'c'] });
    expect(second.written).toEqual(first.written);
  });
});
