/** The index of a few articles, published into a folder for as long as a test file runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { localFetch, localOrigin } from '../../../scripts/bench/search/local-fetch.ts';
import { PublishedFolder } from '../../../src/build/published-folder.ts';
import { type Files, filesAt } from '../../../src/search/client/files.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { indexArchive } from '../../../src/search/index.ts';
import type { TopicLabels } from '../../../src/search/names.ts';

/** @returns what fetches from the site */
export async function publishedSite(
  documents: readonly SearchDocument[],
  labels: TopicLabels = {},
  synonyms: readonly (readonly string[])[] = [],
): Promise<typeof fetch> {
  const folder = mkdtempSync(join(tmpdir(), 'huikan-index-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const output = new PublishedFolder(join(folder, 'site'), join(folder, 'published'));
  await indexArchive({
    entries: documents.map(({ id, date, digest }) => ({ id, date, digest, characters: 40 })),
    load: (ids) => documents.filter(({ id }) => ids.includes(id)),
    labels,
    synonyms,
    output,
    cacheDir: join(folder, 'cache'),
    segmentCharacters: 60,
  });
  output.finish();
  return localFetch(join(folder, 'site')).fetch;
}

/** @returns the files of the index as a browser fetches them */
export async function publishedIndex(...given: Parameters<typeof publishedSite>): Promise<Files> {
  return filesAt(`${localOrigin}/search/`, await publishedSite(...given));
}
