import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { plainReader } from '../../src/search/client/plain-reader.ts';
import { startReader } from '../../src/search/client/reader.ts';
import { keyOf, signature } from '../../src/search/index-format.ts';
import { pagefindChunk, pagefindMeta } from '../../src/search/pagefind-format.ts';
import type { Posting } from '../../src/search/posting-list.ts';

const { close, createIndex } = await import('pagefind');
afterAll(() => close());

/** For each article the places of one term among others. */
const archive = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 12 });

const postingsOf = (articles: readonly (readonly boolean[])[]): Posting[] =>
  articles.flatMap((marks, article) => {
    const places = marks.flatMap((isTerm, place) => (isTerm ? [place] : []));
    return places.length > 0 ? [{ article, places }] : [];
  });

/** What Pagefind's own indexer writes, unpacked. */
async function stockFiles(articles: readonly (readonly boolean[])[]): Promise<Map<string, Buffer>> {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const [number, marks] of articles.entries())
    await index!.addCustomRecord({
      url: String(number),
      content: marks.map((isTerm) => (isTerm ? 'aa' : 'zz')).join(' '),
      language: 'unknown',
    });
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  return new Map(
    files.map(({ path, content }) => [path, path.includes('pf_') ? gunzipSync(content) : Buffer.from(content)]),
  );
}

const find = (files: ReadonlyMap<string, Buffer>, end: string): Buffer =>
  [...files].find(([path]) => path.endsWith(end))![1];

test("a chunk's term and the table of articles are written as Pagefind writes them", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (articles) => {
      const postings = postingsOf(articles);
      fc.pre(postings.length > 0);
      const files = await stockFiles(articles);
      type Word = [term: string, pages: unknown, variants: unknown];
      const [words] = decode(find(files, '.pf_index').subarray(signature.length)) as [Word[]];
      const [own] = decode(pagefindChunk('aa', postings).subarray(signature.length)) as [Word[]];
      expect(own[0]).toEqual(words.find(([term]) => term === 'aa'));
      const meta = decode(find(files, '.pf_meta').subarray(signature.length)) as [string, [string, number][], unknown];
      const table = decode(
        pagefindMeta(articles.map(({ length }) => length)).subarray(signature.length),
      ) as typeof meta;
      expect([table[0], table[1]]).toEqual([meta[0], meta[1].map(([, length], number) => [keyOf(number), length])]);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test('the reader ranks by how often a term stands in an article for its length', async () => {
  const files = await stockFiles([[true]]);
  const module = new Uint8Array(find(files, 'wasm.unknown.pagefind').byteLength);
  module.set(find(files, 'wasm.unknown.pagefind'));
  const { scores } = await startReader(new Uint8Array(gunzipSync(module)), [100, 100, 1000, 100]);
  const [once, often, long] = scores([
    { article: 0, places: [3] },
    { article: 1, places: [3, 9, 30] },
    { article: 2, places: [3] },
  ]);
  expect(often).toBeGreaterThan(once!);
  expect(once).toBeGreaterThan(long!);
  expect(scores([])).toEqual([]);
  // Browsers without WebAssembly rank by a formula of our own.
  const lengths = [100, 100, 1000, 100, 37, 5];
  const postings: Posting[] = [2, 1, 40, 7, 3, 1].map((count, article) => ({
    article,
    places: Array.from({ length: count }, (_, place) => place * 3),
  }));
  const reader = await startReader(new Uint8Array(gunzipSync(module)), lengths);
  for (const [i, score] of plainReader(lengths).scores(postings).entries())
    expect(score).toBeCloseTo(reader.scores(postings)[i]!, 3);
  // Without inverse document frequency the others count nothing.
  expect(scores([{ article: 0, places: [3] }])[0]).toBeCloseTo(once!, 3);
});
