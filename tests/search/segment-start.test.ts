import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCanonicalise } from '../../src/search/canonical.ts';
import { startOf } from '../../src/search/segment-start.ts';
import { indexSegment } from '../../src/search/segment-store.ts';
import { temporaryFolder } from '../archive/folder.ts';
import { documentsFrom } from './archives.ts';
import { longText } from './indexes.ts';

const classes = new Map([['會', '会']]);
const canonicalise = makeCanonicalise(classes);

/** An article whose text follows from two numbers: which it is, and how often it was corrected. */
const documentOf = (number: number, version: number) =>
  documentsFrom([
    {
      id: `${2000 + (number >> 1)}/a${number}`,
      date: `${2000 + (number >> 1)}-01-01`,
      hans: [`会员大会${number}`, longText(number * 50 + version, 900 + 300 * (number % 7) + 20 * version)],
      hant: [`會員大會${number}`, longText(number * 50 + version, 900 + 300 * (number % 7) + 20 * version)],
      topics: { tag: [`t${(number + version) % 3}`, `t${number % 5}`] },
    },
  ])[0]!;

type Written = { number: number; version: number };

async function make(folder: string, articles: readonly Written[], others: readonly string[] = []) {
  const documents = articles.map(({ number, version }) => documentOf(number, version));
  const entries = documents.map(({ id, date, digest }) => ({ id, date, digest, characters: 1000 }));
  const asked: string[] = [];
  const load = (ids: readonly string[]) => {
    asked.push(...ids);
    return documents.filter(({ id }) => ids.includes(id)).toReversed();
  };
  const start = startOf(others, entries, '1');
  const finished = await indexSegment(folder, entries, { load, canonicalise, classes, version: '1' }, start);
  const files = ['index', 'texts', 'articles.json', 'summary.json'].map((file) => readFileSync(join(folder, file)));
  return { finished, files, asked };
}

const numbered = (...versions: number[]): Written[] => versions.map((version, number) => ({ number, version }));
const folderOf = (name: string) => join(temporaryFolder(), name);

test('a segment that starts from one of before is the one that is indexed anew', async () => {
  const edit = fc.constantFrom<'stays' | 'changes' | 'goes'>('stays', 'stays', 'stays', 'changes', 'goes');
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 1, maxLength: 12 }),
      fc.integer({ max: 3, min: 0 }),
      async (edits, more) => {
        const before = folderOf('before');
        await make(
          before,
          edits.map((_, at) => ({ number: at + 2, version: 0 })),
        );
        const now = [
          ...edits.flatMap((one, at) =>
            one === 'goes' ? [] : [{ number: at + 2, version: Number(one === 'changes') }],
          ),
          ...Array.from({ length: more }, (_, at) => ({ number: edits.length + 2 + at, version: 0 })),
        ];
        const anew = await make(folderOf('anew'), now);
        const { finished, files } = await make(folderOf('patched'), now, [before]);
        expect(finished).toEqual(anew.finished);
        expect(files.map((file, at) => file.equals(anew.files[at]!))).toEqual([true, true, true, true]);
      },
    ),
    { numRuns: 25 },
  );
});

describe('of the articles', () => {
  test('only those are asked for that are others than in the segment that has most of them', async () => {
    const [one, other] = [folderOf('one'), folderOf('other')];
    await make(one, numbered(1, 0, 1, 1));
    await make(other, numbered(0, 0, 0, 0));
    expect((await make(folderOf('now'), numbered(0, 0, 0, 1), [one, other])).asked).toEqual(['2001/a3']);
  });

  test('all are asked for where most are others', async () => {
    const before = folderOf('before');
    await make(before, numbered(1, 1, 1, 0));
    expect((await make(folderOf('now'), numbered(0, 0, 0, 0), [before])).asked).toHaveLength(4);
  });

  test.each(['index', 'texts', 'articles.json', 'summary.json'])(
    'all are asked for where %s is damaged',
    async (file) => {
      const before = folderOf('before');
      const { files } = await make(before, numbered(0, 0, 0, 0));
      expect(files).toHaveLength(4);
      const bytes = readFileSync(join(before, file));
      bytes[bytes.length >> 1]! ^= 1;
      writeFileSync(join(before, file), bytes);
      expect((await make(folderOf('now'), numbered(0, 0, 0, 1), [before])).asked).toHaveLength(4);
    },
  );
});

test('a segment that was indexed otherwise is none to start from', async () => {
  const before = folderOf('before');
  await make(before, numbered(0, 0));
  const entries = numbered(0, 0).map(({ number, version }) => {
    const { id, date, digest } = documentOf(number, version);
    return { id, date, digest, characters: 1000 };
  });
  expect(startOf([before], entries, '1')?.stays).toEqual([0, 1]);
  expect(startOf([before], entries, '2')).toBeUndefined();
});
