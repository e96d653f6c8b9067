/** The archive's own search, asked through its real client. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PublishedFolder } from '../../../src/build/published-folder.ts';
import { bundleClient } from '../../../src/search/bundle.ts';
import { filesAt } from '../../../src/search/client/files.ts';
import { createService } from '../../../src/search/client/service.ts';
import { indexArchive } from '../../../src/search/index.ts';
import type { Manifest } from '../../../src/search/index-format.ts';
import { divide } from '../../../src/search/segments.ts';
import type { Engine } from './engine.ts';
import { localFetch, localOrigin, trafficOf } from './local-fetch.ts';

/** What the page fetches before a query: its scripts, the manifest, Pagefind's reader, its tables. */
async function startFiles(dir: string): Promise<string[]> {
  const manifest: Manifest = JSON.parse(gunzipSync(await readFile(join(dir, 'search/manifest'))).toString());
  const worker = (await readdir(join(dir, '_assets'))).find((name) => name.startsWith('search-worker-'))!;
  return ['search/client.js', 'search/page.js', `_assets/${worker}`, 'search/manifest', `search/${manifest.reader}`];
}

export const huikan: Engine = {
  async build({ entries, labels, read }, dir) {
    async function* load(ids: readonly string[]) {
      for (const id of ids) yield read(id);
    }
    const output = new PublishedFolder(dir, `${dir}.published`);
    await indexArchive({ entries, labels, load, output, cacheDir: `${dir}.cache` });
    output.finish();
    await bundleClient(dir);
  },
  async open({ entries }, dir) {
    const articles = divide(entries).flat();
    const atStart = await startFiles(dir);
    return {
      start: await trafficOf(dir, atStart),
      async ask(query, edition) {
        const { fetch, take } = localFetch(dir, new Set(atStart));
        const service = createService(filesAt(`${localOrigin}/search/`, fetch));
        const { found, tier } = await service.search(query, { edition });
        // What only shares a part of the query is told apart, and is no answer to an exact question.
        const exact = tier === 'exact' ? found : [];
        return { ids: exact.map(({ article }) => articles[article]!.id), traffic: take() };
      },
    };
  },
};
