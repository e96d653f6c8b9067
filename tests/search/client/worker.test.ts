import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { localOrigin } from '../../../scripts/bench/search/local-fetch.ts';
import type { SearchAnswer } from '../../../src/search/client/archive.ts';
import type { Answer, Question, Start } from '../../../src/search/client/worker.ts';
import { documentsFrom } from '../archives.ts';
import { publishedSite } from './published-index.ts';

const root = `${localOrigin}/search/`;
const manifest = `${root}manifest`;
const site = await publishedSite(
  documentsFrom(
    ['汝州', '台州'].map((place, at) => ({
      id: `a${at}`,
      date: `2020-01-0${at + 1}`,
      hans: [`${place}商会成立`, `${place}的会员到会。`] as [string, string],
      hant: [`${place}商會成立`, `${place}的會員到會。`] as [string, string],
      topics: {},
    })),
  ),
);
const packedManifest = async (): Promise<ArrayBuffer> => (await site(manifest)).arrayBuffer();

beforeEach(() => {
  vi.resetModules();
});

/** The worker's script at work. @param load gives what is deferred, as a script leaves it behind */
async function startedWorker(load: () => Promise<object> = () => import('../../../src/search/client/deferred.ts')) {
  const fetched: string[] = [];
  const imported: string[] = [];
  const waiting = new Map<number, (answer: Answer) => void>();
  let listener = (_: { data: Question | Start }): void => {};
  const scope = {
    location: { href: `${localOrigin}/_assets/search-worker.js` },
    huikanDeferred: undefined as object | undefined,
    addEventListener(_: string, given: typeof listener) {
      listener = given;
    },
    postMessage: (answer: Answer) => waiting.get(answer.id)!(answer),
    importScripts: (address: string) => imported.push(address),
  };
  vi.stubGlobal('self', scope);
  vi.stubGlobal('DEFERRED', 'search-deferred.js');
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    fetched.push(String(address).slice(localOrigin.length));
    if (!address.endsWith('search-deferred.js')) return site(address, options);
    scope.huikanDeferred = await load();
    return new Response('');
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  await import('../../../src/search/client/worker.ts');
  let asked = 0;
  return {
    fetched,
    imported,
    start: (content: ArrayBuffer | undefined, address = manifest) => listener({ data: { manifest: address, content } }),
    ask: (name: Question['name'], args: unknown[], at = root): Promise<Answer> =>
      new Promise((resolve) => {
        waiting.set(++asked, resolve);
        listener({ data: { id: asked, name, args, root: at } });
      }),
  };
}

const total = (answer: Answer): number | undefined =>
  'value' in answer ? (answer.value as SearchAnswer).total : undefined;

test('a question has its answer, with the manifest that the page fetched', async () => {
  const { ask, start, fetched } = await startedWorker();
  const answer = ask('search', ['商会', { edition: 'zh-Hans' }]);
  start(await packedManifest());
  expect(total(await answer)).toBe(2);
  expect(total(await ask('search', ['汝州', { edition: 'zh-Hans' }]))).toBe(1);
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched).not.toContain('/search/manifest');
});

test('an index stays open between questions', async () => {
  const { ask, start, fetched } = await startedWorker();
  start(await packedManifest());
  await ask('search', ['汝州', { edition: 'zh-Hans' }]);
  const before = fetched.length;
  await ask('search', ['汝州', { edition: 'zh-Hans' }]);
  expect(fetched).toHaveLength(before);
});

test('a manifest that the page could not fetch is fetched here', async () => {
  const { ask, start, fetched } = await startedWorker();
  start(undefined);
  expect(total(await ask('search', ['商会', { edition: 'zh-Hans' }]))).toBe(2);
  expect(fetched.filter((path) => path === '/search/manifest')).toHaveLength(1);
});

test('what the page fetched is believed once: when the archive is opened again, its manifest is fetched', async () => {
  const { ask, start, fetched } = await startedWorker();
  start(new TextEncoder().encode('{"format":0}').buffer);
  expect(await ask('open', [])).toMatchObject({ kind: 'SearchUnavailable' });
  expect(fetched).toEqual([]);
  expect(await ask('open', [])).toHaveProperty('value');
  expect(fetched).toEqual(['/search/manifest']);
});

test('another archive is asked with its own manifest', async () => {
  const { ask, start, fetched } = await startedWorker();
  const other = 'https://b.example/search/';
  start(await packedManifest(), `${other}manifest`);
  expect(total(await ask('search', ['商会', { edition: 'zh-Hans' }]))).toBe(2);
  expect(fetched).toContain('/search/manifest');
});

test('an error is told by its name and words', async () => {
  const { ask, start } = await startedWorker();
  start(undefined);
  const answer = await ask('open', [], `${localOrigin}/nowhere/`);
  expect(answer).toEqual({ id: 1, error: 'manifest: 404', kind: 'SearchUnavailable' });
});

test('what is deferred is fetched when it is needed, and once', async () => {
  const { ask, start, fetched, imported } = await startedWorker();
  start(await packedManifest());
  await ask('search', ['汝州', { edition: 'zh-Hans' }]);
  expect(imported).toEqual([]);
  expect(await ask('suggest', ['汝州', 'zh-Hans'])).toMatchObject({ value: [{ text: '汝州商会成立', kind: 'title' }] });
  await ask('suggest', ['台州', 'zh-Hans']);
  expect(imported).toEqual([`${localOrigin}/_assets/search-deferred.js`]);
  const script = '/_assets/search-deferred.js';
  expect(fetched.filter((path) => path === script)).toHaveLength(1);
});

test('what is deferred and could not be fetched is fetched again', async () => {
  let isOffline = true;
  const { ask, start } = await startedWorker(async () => {
    if (isOffline) throw new TypeError('offline');
    return import('../../../src/search/client/deferred.ts');
  });
  start(await packedManifest());
  expect(await ask('suggest', ['汝州', 'zh-Hans'])).toMatchObject({ kind: 'TypeError', error: 'offline' });
  isOffline = false;
  expect(await ask('suggest', ['汝州', 'zh-Hans'])).toMatchObject({ value: [{ text: '汝州商会成立' }] });
});
