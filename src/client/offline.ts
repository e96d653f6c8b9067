/**
 * Keeps what was read for reading without a network (a service worker). Pages always come from the network where
 * there is one, so that a correction is never hidden behind an older copy; files whose names say what is in them
 * never change and come from the device.
 */
import { keepSearchMessage } from '../search/client/keep.ts';
import { keepSearch, searchCache, searchFile } from './offline-search.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const scope = new URL(worker.registration.scope).pathname;
const cacheNames = { pages: 'huikan-pages-1', assets: 'huikan-assets-1' } as const;
/** Pages and files that are kept; the ones read longest ago go first. */
const limits = { pages: 300, assets: 300 } as const;

type Kind = keyof typeof cacheNames;

/** Puts an answer last in a cache, and takes out the first where there are too many. */
async function keep(kind: Kind, request: Request, response: Response): Promise<void> {
  const cache = await caches.open(cacheNames[kind]);
  await cache.delete(request);
  await cache.put(request, response);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - limits[kind])).map((one) => cache.delete(one)));
}

const kept = async (kind: Kind, request: Request): Promise<Response | undefined> =>
  (await caches.open(cacheNames[kind])).match(request, { ignoreSearch: kind === 'pages' });

/** What the network says now; what was kept where there is none. */
async function networkFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    const response = await fetch(request, { cache: 'no-cache' });
    dropping ??= dropWithdrawn();
    event.waitUntil(dropping);
    if (response.ok && !response.redirected) {
      const copy = response.clone();
      const keepBoth = async () => {
        await keep('pages', request, copy);
        if (request.mode === 'navigate') await keepOtherEdition(request.url);
      };
      event.waitUntil(keepBoth().catch(() => undefined));
    }
    return response;
  } catch (error) {
    const copy = await kept('pages', request);
    if (copy) return copy;
    if (request.mode === 'navigate') return listOfKept();
    throw error;
  }
}

/** The files of the site that a page needs to look as it does: style sheets, scripts, pictures. */
const assetsOf = (html: string): string[] =>
  [...html.matchAll(/(?:href|src)="([^"]*\/_assets\/[^"]*)"/g)].map(([, address = '']) => address);

/** Fetches a page and what it shows, as if it were read now. */
async function fetchAndKeep(url: string): Promise<void> {
  const request = new Request(url.split('#')[0]!);
  if (!new URL(request.url).pathname.startsWith(scope)) return;
  const response = await fetch(request, { cache: 'no-cache' });
  if (!response.ok || response.redirected) return;
  const html = await response.clone().text();
  await keep('pages', request, response);
  const missing = await Promise.all(
    assetsOf(html).map(async (address) => ((await kept('assets', new Request(address))) ? undefined : address)),
  );
  for (const address of new Set(missing)) {
    if (address === undefined) continue;
    const asset = new Request(address);
    const answer = await fetch(asset);
    if (answer.ok) await keep('assets', asset, answer);
  }
  await keepOtherEdition(request.url);
}

/** The same page in the other script, of an article: a reader who changes over may be without a network by then. */
async function keepOtherEdition(url: string): Promise<void> {
  const { pathname } = new URL(url);
  const [edition] = /^zh-han[st](?=\/news\/)/.exec(pathname.slice(scope.length)) ?? [];
  if (!edition) return;
  const other = new Request(
    scope + (edition === 'zh-hans' ? 'zh-hant' : 'zh-hans') + pathname.slice(scope.length + edition.length),
  );
  if (await kept('pages', other)) return;
  const response = await fetch(other);
  if (response.ok && !response.redirected) await keep('pages', other, response);
}

async function deviceFirst(event: FetchEvent): Promise<Response> {
  const copy = await kept('assets', event.request);
  if (copy) return copy;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keep('assets', event.request, response.clone()));
  return response;
}

/** A page instead of one that was never read: what there is to read. */
async function listOfKept(): Promise<Response> {
  const cache = await caches.open(cacheNames.pages);
  const items: string[] = [];
  let stylesheet = '';
  for (const request of [...(await cache.keys())].reverse()) {
    const html = (await (await cache.match(request))?.text()) ?? '';
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
    const { pathname } = new URL(request.url);
    stylesheet ||= /<link rel="stylesheet" href="[^"]*"[^>]*>/.exec(html)?.[0] ?? '';
    if (title) items.push(`<li class="report"><a href="${pathname}">${title}</a></li>`);
  }
  const html = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>没有网络 · 沒有網路</title>${stylesheet}</head><body><main id="main"><h1>没有网络 <span lang="zh-Hant">沒有網路</span></h1><p>这一页还没有读过，联网后再试。<span lang="zh-Hant">這一頁還沒有讀過，連上網路後再試。</span></p><ul class="entries">${items.join('')}</ul></main></body></html>`;
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** Takes out what was withdrawn since it was read, once in each life of the worker. */
let dropping: Promise<void> | undefined;

async function dropWithdrawn(): Promise<void> {
  const answer = await fetch(`${scope}withdrawn.json`, { cache: 'no-cache' }).catch(() => undefined);
  if (!answer?.ok) return;
  const cache = await caches.open(cacheNames.pages);
  const paths = (await answer.json()) as string[];
  await Promise.all(paths.map((path) => cache.delete(new URL(path, location.origin).href, { ignoreSearch: true })));
}

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  const current: readonly string[] = [...Object.values(cacheNames), searchCache];
  const clear = async () => {
    for (const name of await caches.keys())
      if (name.startsWith('huikan-') && !current.includes(name)) await caches.delete(name);
    await worker.clients.claim();
    // The page that brought the worker was fetched before there was one.
    const open = await worker.clients.matchAll({ type: 'window' });
    await Promise.all(open.map(({ url }) => fetchAndKeep(url).catch(() => undefined)));
  };
  event.waitUntil(clear());
});

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(scope)) return;
  const path = pathname.slice(scope.length);
  // The index of a small archive is kept by itself (offline-search.ts); the scripts of search are kept as pages are.
  if (path.startsWith('search/') && !/^search\/(?:[\w-]+\.js)?$/.test(path)) {
    event.respondWith(searchFile(event.request));
    return;
  }
  event.respondWith(path.startsWith('_assets/') ? deviceFirst(event) : networkFirst(event));
});

/** The search page says when its reader has found something: from then on the index is worth keeping. */
worker.addEventListener('message', (event) => {
  if (event.data === keepSearchMessage)
    event.waitUntil(keepSearch(`${location.origin}${scope}search/`).catch(() => undefined));
});
