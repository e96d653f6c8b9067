import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { localFetch, localOrigin } from '../../../scripts/bench/search/local-fetch.ts';
import { PublishedFolder } from '../../../src/build/published-folder.ts';
import { filesAt, SearchOutdated, SearchUnavailable } from '../../../src/search/client/files.ts';
import { createService } from '../../../src/search/client/service.ts';
import { indexArchive } from '../../../src/search/index.ts';
import { documentsFrom } from '../archives.ts';

const articles = ['汝州', '台州', '邓州'].map((place, at) => ({
  id: `a${at}`,
  date: `2020-01-0${at + 1}`,
  hans: [`${place}商会成立`, `${place}的会员到会。`] as [string, string],
  hant: [`${place}商會成立`, `${place}的會員到會。`] as [string, string],
  topics: {},
}));

let folder: string;

async function publish(name: string, count: number): Promise<void> {
  const documents = documentsFrom(articles.slice(0, count));
  const output = new PublishedFolder(join(folder, name), join(folder, `${name}.published`));
  await indexArchive({
    entries: documents.map(({ id, date, digest }) => ({ id, date, digest, characters: 10 })),
    load: () => documents,
    labels: {},
    output,
    cacheDir: join(folder, `${name}.cache`),
  });
  output.finish();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-service-'));
  await publish('before', 2);
  await publish('after', 3);
});

afterAll(() => rm(folder, { recursive: true }));

/** A server whose site is published anew when told to. */
async function server() {
  const dir = join(folder, 'live');
  const put = async (name: string): Promise<void> => {
    await rm(dir, { recursive: true, force: true });
    await cp(join(folder, name, 'search'), join(dir, 'search'), { recursive: true });
  };
  await put('before');
  return { put, dir, service: createService(filesAt(`${localOrigin}/search/`, localFetch(dir).fetch)) };
}

it('goes on in the index that was published meanwhile', async () => {
  const { put, service } = await server();
  await service.open();
  await put('after');
  expect((await service.search('邓州', { edition: 'zh-Hans' })).total).toBe(1);
  expect((await service.search('商会成立', { edition: 'zh-Hant' })).total).toBe(3);
});

it('shows no article of the new index for a number of the old one', async () => {
  const { put, service } = await server();
  // No title begins with it, so that no text is read before one is to be shown.
  const { found, version } = await service.search('会员', { edition: 'zh-Hans' });
  await put('after');
  await expect(service.show(found[0]!, '会员', 'zh-Hant', version)).rejects.toThrow(SearchOutdated);
  const again = await service.search('汝州', { edition: 'zh-Hans' });
  expect((await service.show(again.found[0]!, '汝州', 'zh-Hans', again.version)).title).toBe('汝州商会成立');
});

it('says that a file is missing where the index is the same', async () => {
  const { dir, service } = await server();
  await service.open();
  const shards = (await readdir(join(dir, 'search'))).filter((name) => name.startsWith('shards-'));
  for (const group of shards) await rm(join(dir, 'search', group), { recursive: true });
  await expect(service.search('商会', { edition: 'zh-Hans' })).rejects.toThrow(shards[0]);
});

it('opens nothing anew where the question itself is at fault', async () => {
  const opened = vi.fn();
  const files = {
    ...filesAt(`${localOrigin}/search/`, localFetch(join(folder, 'after')).fetch),
  };
  const { fresh } = files;
  files.fresh = async (path) => {
    opened();
    return fresh(path);
  };
  const failing = createService(files, async () => {
    throw new TypeError('no script');
  });
  await expect(failing.suggest('汝州', 'zh-Hans')).rejects.toThrow('no script');
  expect(opened).toHaveBeenCalledTimes(1);
  await failing.open();
  expect(opened).toHaveBeenCalledTimes(1);
});

it('opens the archive again after it could not be opened', async () => {
  let isOffline = true;
  const { fetch } = localFetch(join(folder, 'after'));
  const service = createService(
    filesAt(`${localOrigin}/search/`, async (...request) => {
      if (isOffline) throw new TypeError('offline');
      return fetch(...request);
    }),
  );
  await expect(service.open()).rejects.toThrow(SearchUnavailable);
  isOffline = false;
  expect((await service.search('商会', { edition: 'zh-Hans' })).total).toBe(3);
});
