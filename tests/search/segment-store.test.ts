import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCanonicalise } from '../../src/search/canonical.ts';
import { indexSegment, publishTexts, segmentIn, segmentIndexIn } from '../../src/search/segment-store.ts';
import { temporaryFolder } from '../archive/folder.ts';
import { documentsFrom } from './archives.ts';

const classes = new Map<string, string>();
const canonicalise = makeCanonicalise(classes);
const documents = documentsFrom(
  ['a', 'b', 'c'].map((id) => ({
    id,
    date: '2016-01-01',
    hans: [id, '文'.repeat(5000)],
    hant: [id, '文'.repeat(5000)],
    topics: {},
  })),
);
const entries = documents.map(({ id, date, digest }) => ({ id, date, digest, characters: 5000 }));
const options = (load: Parameters<typeof indexSegment>[2]['load'] = () => documents) => ({
  load,
  canonicalise,
  classes,
  version: '1',
});

async function sample() {
  const folder = join(temporaryFolder(), 'segment');
  return { folder, finished: await indexSegment(folder, entries, options()) };
}
const sink = (known: readonly string[] = []) => {
  const written = new Map<string, Buffer>();
  return {
    written,
    needs: (path: string) => !known.includes(path),
    write: (path: string, content: string | Uint8Array) => void written.set(path, Buffer.from(content as Uint8Array)),
    reuse: () => false,
    published: () => undefined,
  };
};

test('a segment is told as it was made', async () => {
  const { folder, finished } = await sample();
  expect(finished).toMatchObject({ count: 3, pack: 1, files: 3 });
  expect(segmentIn(folder)).toEqual(finished);
  expect(segmentIndexIn(folder)!.lengths).toHaveLength(3);
  expect(finished.bytes).toBe(readFileSync(join(folder, 'texts')).length);
});

test('articles may come in any order', async () => {
  const { folder, finished } = await sample();
  const other = join(temporaryFolder(), 'segment');
  expect(
    await indexSegment(
      other,
      entries,
      options(() => documents.toReversed()),
    ),
  ).toEqual(finished);
  for (const file of ['texts', 'index'])
    expect(readFileSync(join(other, file))).toEqual(readFileSync(join(folder, file)));
});

test('an article that is not given is named, and the segment that was there stays', async () => {
  const { folder, finished } = await sample();
  await expect(
    indexSegment(
      folder,
      entries,
      options(() => documents.slice(1)),
    ),
  ).rejects.toThrow('article a');
  expect(segmentIn(folder)).toEqual(finished);
});

test('what a cut-off build left is no hindrance', async () => {
  const { folder } = await sample();
  writeFileSync(`${folder}.unfinished`, '');
  await indexSegment(folder, entries, options());
  expect(existsSync(`${folder}.unfinished`)).toBe(false);
});

describe('a segment that is not there or damaged', () => {
  test('is nothing', async () => {
    const nowhere = join(temporaryFolder(), 'none');
    expect([segmentIn(nowhere), segmentIndexIn(nowhere)]).toEqual([undefined, undefined]);
  });

  test.each(['index', 'summary.json'])('has no index where %s was changed', async (file) => {
    const { folder } = await sample();
    const bytes = readFileSync(join(folder, file));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(folder, file), bytes);
    expect(segmentIndexIn(folder)).toBeUndefined();
  });

  test.each<[string, (texts: string) => void]>([
    [
      'were changed',
      (texts) => {
        const bytes = readFileSync(texts);
        bytes[bytes.length - 9]! ^= 1;
        writeFileSync(texts, bytes);
      },
    ],
    ['are cut off', (texts) => writeFileSync(texts, readFileSync(texts).subarray(0, -1))],
    ['are gone', (texts) => rmSync(texts)],
  ])('publishes nothing where its texts %s', async (_, damage) => {
    const { folder, finished } = await sample();
    damage(join(folder, 'texts'));
    const output = sink();
    expect(publishTexts(folder, finished, 'k', output)).toBe(false);
    expect(output.written.size).toBe(0);
  });
});

test('texts are published under the segment’s key, and only those that are due', async () => {
  const { folder, finished } = await sample();
  const all = sink();
  expect(publishTexts(folder, finished, 'k', all)).toBe(true);
  expect([...all.written.keys()]).toEqual(['search/k/0', 'search/k/1', 'search/k/2']);
  const [first, ...others] = [...all.written.keys()];
  const one = sink(others);
  publishTexts(folder, finished, 'k', one);
  expect([...one.written]).toEqual([[first, all.written.get(first!)]]);
  // What is published already is not read.
  rmSync(join(folder, 'texts'));
  expect(publishTexts(folder, finished, 'k', sink([...all.written.keys()]))).toBe(true);
});
