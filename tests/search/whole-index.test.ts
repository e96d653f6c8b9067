import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PublishedFolder } from '../../src/build/published-folder.ts';
import { indexArchive } from '../../src/search/index.ts';
import type { Manifest } from '../../src/search/index-format.ts';
import { filesOfIndex } from '../../src/search/whole-index.ts';
import { temporaryFolder } from '../archive/folder.ts';
import { documentsFrom } from './archives.ts';

test('the files of an index are those that are published beside its manifest, and as large as it says', async () => {
  const folder = temporaryFolder();
  const documents = documentsFrom(
    Array.from({ length: 7 }, (_, number) => ({
      id: `a${number}`,
      date: `2016-01-0${number + 1}`,
      hans: [`题${number}`, '会员的话。'.repeat(300)] as [string, string],
      hant: [`題${number}`, '會員的話。'.repeat(300)] as [string, string],
      topics: { tag: ['a'] },
    })),
  );
  const output = new PublishedFolder(join(folder, 'site'), join(folder, 'published'));
  const report = await indexArchive({
    entries: documents.map(({ id, date, digest }) => ({ id, date, digest, characters: 1500 })),
    load: (ids) => documents.filter(({ id }) => ids.includes(id)),
    labels: {},
    synonyms: [['甲会', '乙会']],
    output,
    cacheDir: join(folder, 'cache'),
    segmentCharacters: 4000,
  });
  output.finish();
  const search = join(folder, 'site/search');
  const published = readdirSync(search, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(search.length + 1));
  const manifest = JSON.parse(gunzipSync(readFileSync(join(search, 'manifest'))).toString()) as Manifest;
  expect(['manifest', ...filesOfIndex(manifest)].toSorted()).toEqual(published.toSorted());
  expect(manifest.bytes).toBeLessThan(report.bytes);
});
