import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readClasses } from '../../src/search/classes.ts';
import type { Manifest, Names } from '../../src/search/index-format.ts';
import { type PublishedSegment, publishManifest, shortDigest } from '../../src/search/manifest.ts';

const segment = (key: string, characters: string, facets: PublishedSegment['facets'] = {}): PublishedSegment => ({
  key,
  count: 2,
  pack: 1,
  years: [['2016', 2]],
  dates: [['2016-04-18', 2]],
  characters,
  facets,

  bytes: 10,
});
const shared = {
  reader: Buffer.from('reader'),
  index: 'i-1',
  groups: '0123456789abcdef',
  tables: { lengths: '(', units: 'a', seconds: ['(', '(', '('], terms: ')', sizes: '*' },
  indexBytes: 1000,
  classes: new Map([
    ['髮', '发'],
    ['後', '后'],
  ]),
  labels: { tag: { a: { 'zh-Hans': '招商', 'zh-Hant': '招商' } } },
  synonyms: [['省侨商会', '河南省侨商联合会']],
};

/** What is written below search/. */
function published(segments: readonly PublishedSegment[], kept = false) {
  const written = new Map<string, Buffer>();
  const files = publishManifest(
    {
      needs: () => !kept,
      write: (path, content) => void written.set(path, Buffer.from(content as Uint8Array)),
      reuse: () => false,
      published: () => undefined,
    },
    segments,
    shared,
  );
  const read = <T>(name: string): T => JSON.parse(gunzipSync(written.get(`search/${name}`)!).toString());
  return { written, files, read };
}

describe('the manifest', () => {
  const { read, files, written } = published([
    segment('s1', '会发', { tag: { a: [0, 1] } }),
    segment('s2', '会', { tag: { a: [1] } }),
  ]);
  const manifest = read<Manifest>('manifest');

  test('names the index, the reader and the segments', () => {
    expect(manifest).toMatchObject({
      index: 'i-1',
      groups: shared.groups,
      tables: shared.tables,
      reader: `reader-${shortDigest('reader')}`,
      segments: [
        { key: 's1', count: 2, pack: 1, years: [['2016', 2]] },
        { key: 's2', count: 2, pack: 1, years: [['2016', 2]] },
      ],
    });
    expect(Object.keys(manifest.segments[0]!)).toEqual(['key', 'count', 'pack', 'years']);
    expect(written.get(`search/${manifest.reader}`)!.toString()).toBe('reader');
  });

  test('has the classes of the characters that stand in the archive', () => {
    expect([...readClasses(manifest.classes)]).toEqual([['髮', '发']]);
  });

  test('names the files of topics, counted over all segments', () => {
    expect(read<Names>(manifest.names['zh-Hant'])).toEqual([
      { kind: 'tag', slug: 'a', label: '招商', count: 3, pinyin: 'zhao shang' },
    ]);
  });

  test('is told with every file and its size', () => {
    expect(new Set(files.map(({ name }) => `search/${name}`))).toEqual(new Set(written.keys()));
    for (const { name, bytes } of files) expect(bytes).toBe(written.get(`search/${name}`)!.length);
    // With the texts of two segments and the index itself.
    const others = files.filter(({ name }) => name !== 'manifest').reduce((sum, { bytes }) => sum + bytes, 0);
    expect(manifest.bytes).toBe(1000 + 2 * 10 + others);
  });
});

test('what is published already is told and not written', () => {
  const { files, written } = published([segment('s', '会')], true);
  expect(written.size).toBe(0);
  expect(files.map(({ name }) => name)).toContain('manifest');
});

test('a short digest has twelve digits of the content', () => {
  expect(shortDigest('甲')).toMatch(/^[0-9a-f]{12}$/);
  expect(shortDigest('甲')).not.toBe(shortDigest('乙'));
});
