import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { keyOf, signature } from '../../src/search/index-format.ts';
import { pagefindFiles, placesInFile } from '../../src/search/pagefind-files.ts';
import { noCharacter, PairsWriter } from '../../src/search/pairs.ts';

/** A run of characters with an empty place behind it, or several. */
type Article = readonly (readonly string[])[];
type Table = [version: string, articles: [string, number][], files: [string, string, string][], ...rest: unknown[]];

process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(placesInFile);
const { close, createIndex } = await import('pagefind');
afterAll(() => close());

const tableOf = (meta: Uint8Array): Table => decode(meta.subarray(signature.length));

/** What Pagefind's own indexer writes, with numbers for the keys that it draws. */
async function stockFiles(articles: readonly Article[]): Promise<Map<string, Buffer>> {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const [number, runs] of articles.entries()) {
    const places = runs.flatMap((run) => run.map((character, at) => character + (run[at + 1] ?? '')).with(-1, ', ,'));
    await index!.addCustomRecord({ url: String(number), content: places.join(' '), language: 'unknown' });
  }
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  const unpacked = new Map(
    files.map(({ path, content }) => [path, path.includes('pf_') ? gunzipSync(content) : content]),
  );
  const find = (end: string): Buffer => Buffer.from([...unpacked].find(([path]) => path.endsWith(end))![1]);
  const meta = find('.pf_meta');
  const named = new Map([['meta', meta]]);
  for (const [number, [, , key]] of tableOf(meta)[2].entries())
    named.set(`terms/${keyOf(number)}`, find(`${key}.pf_index`));
  return named;
}

function ownFiles(articles: readonly Article[]): Map<string, Uint8Array> {
  const pairs = new PairsWriter();
  for (const runs of articles)
    pairs.add(runs.flatMap((run) => [...run.map((character) => character.codePointAt(0)!), noCharacter]));
  return pagefindFiles(pairs.inverted());
}

async function expectSame(articles: readonly Article[]): Promise<number> {
  const [own, stock] = [ownFiles(articles), await stockFiles(articles)];
  expect([...own.keys()]).toEqual([...stock.keys()]);
  for (const [name, content] of stock) if (name !== 'meta') expect(content.equals(own.get(name)!), name).toBe(true);
  const [version, pages, files, ...rest] = tableOf(stock.get('meta')!);
  expect(tableOf(own.get('meta')!)).toEqual([
    version,
    pages.map(([, length], number) => [keyOf(number), length]),
    files.map(([from, to], number) => [from, to, keyOf(number)]),
    ...rest,
  ]);
  return own.size;
}

// Of two bytes, three and four, letters and figures, and one that UTF-16 sorts behind the last.
const characters = ['会', '商', '员', '换', '届', '豫', 'a', 'z', '5', '9', 'ß', 'ꀀ', 'ꀂ', '﨎', '𠀀', '𪚥'];

test('an index is written as Pagefind writes it, byte for byte but for the keys', async () => {
  const run = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 40 });
  // Pagefind leaves out what has no term, as no article is: its title has an end.
  const article = fc
    .tuple(fc.constant(['会', '刊']), fc.array(run, { maxLength: 120 }))
    .map(([title, text]) => [title, ...text]);
  await fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 40, size: 'max' }), async (articles) => {
      await expectSame(articles);
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 60_000);

test('files end where Pagefind ends them', async () => {
  const common = [...'的一是在会'];
  const rare = Array.from({ length: 90 }, (_, i) => String.fromCodePoint(0x5000 + i * 3));
  const article = (number: number): Article => [
    ...common.map((character, at) => Array.from({ length: 40 }, (_, i) => (i % 2 ? character : common[(at + i) % 5]!))),
    rare.map((_, i) => rare[(i * (number + 1)) % rare.length]!),
  ];
  expect(await expectSame(Array.from({ length: 60 }, (_, number) => article(number)))).toBeGreaterThan(6);
});
