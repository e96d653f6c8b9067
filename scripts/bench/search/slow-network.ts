/**
 * How long a reader on a slow network waits for the first result of a visit's first search: 400 kbit/s, 400 ms to the
 * host and back, the whole search page, nothing cached. Once from a host that sends text as it is, once from one that
 * compresses it, as nginx with the settings that are published, Netlify, Cloudflare and GitHub do.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { type Serving, serve } from '../../../src/build/serve.ts';
import { indexedTexts } from '../../../src/search/indexed-texts.ts';
import { launchChromium } from '../../chromium.ts';
import { type Random, seededRandom } from '../random.ts';
import { quantile } from './score.ts';

const network = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** What hosts compress while they send it. */
const isText = /^(?:text\/|application\/(?:javascript|json|xml))/;

/** Serves what another server on this machine serves, text compressed. */
async function compressing(inner: Serving): Promise<Serving> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, inner.url));
    const type = answer.headers.get('content-type') ?? '';
    const content = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries(answer.headers);
    delete headers['content-length'];
    response.writeHead(answer.status, { ...headers, ...(isText.test(type) && { 'content-encoding': 'gzip' }) });
    response.end(isText.test(type) ? gzipSync(content) : content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(inner.url).pathname}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A request as the page saw it, in milliseconds since the visit began. */
interface Seen {
  start: number;
  end: number;
  bytes: number;
}

/** How many requests had to wait for one another, at most. */
function wavesOf(seen: readonly Seen[]): number {
  const depths = new Map<Seen, number>();
  for (const one of [...seen].sort((a, b) => a.start - b.start)) {
    const before = [...depths].filter(([{ end }]) => end <= one.start).map(([, depth]) => depth);
    depths.set(one, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths.values());
}

/** Notes in the page when the first result is painted: asked from outside, it was told half a second late at times. */
function noteFirstResult(): void {
  const page = globalThis as { firstResult?: number };
  const observer = new MutationObserver(() => {
    if (!document.querySelector('li[data-search-result] a')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      page.firstResult = performance.timeOrigin + performance.now();
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** One visit of the search page with a query. */
async function visit(browser: Browser, address: string): Promise<{ feedback: number; first: number; seen: Seen[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstResult);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
  const begin = performance.now();
  const since = (): number => performance.now() - begin;
  const seen = new Map<object, Seen>();
  const sizes: Promise<void>[] = [];
  page.on('request', (request) => seen.set(request, { start: since(), end: Number.POSITIVE_INFINITY, bytes: 0 }));
  page.on('requestfinished', (request) => {
    const one = seen.get(request)!;
    one.end = since();
    const measure = async (): Promise<void> => {
      one.bytes = (await request.sizes()).responseBodySize;
    };
    sizes.push(measure().catch(() => undefined));
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent);
  const feedback = since();
  const painted = await page.waitForFunction(() => (globalThis as { firstResult?: number }).firstResult, undefined, {
    timeout: 60_000,
  });
  const first = Number(await painted.jsonValue()) - (performance.timeOrigin + begin);
  await Promise.all(sizes);
  await context.close();
  return { feedback, first, seen: [...seen.values()].filter(({ end }) => end <= first) };
}

/** Words of two to six characters that stand in the archive. */
function drawWords(dir: string, count: number, random: Random): string[] {
  const texts = [...indexedTexts(join(dir, 'search')).values()];
  const words: string[] = [];
  while (words.length < count) {
    const { text } = random.pick(texts);
    const runs = text.match(/\p{Script=Han}{6,}/gu);
    if (runs) words.push(random.pick(runs).slice(0, random.between(2, 6)));
  }
  return words;
}

/** Prints the figures. @param dir a published site at the root of its host */
export async function benchSlowNetwork(dir: string, visits = 10): Promise<void> {
  const words = drawWords(dir, visits, seededRandom(3));
  const browser = await launchChromium();
  const plain = await serve(dir, '/', 0);
  const compressed = await compressing(plain);
  console.log('\nfirst search of a visit at 400 kbit/s and 400 ms (p50/max):');
  try {
    for (const [name, { url }] of Object.entries({ 'text as it is': plain, 'text compressed': compressed })) {
      const visited: Awaited<ReturnType<typeof visit>>[] = [];
      for (const word of words)
        visited.push(await visit(browser, `${url}zh-hans/search/?q=${encodeURIComponent(word)}`));
      const pair = (values: readonly number[]) =>
        `${quantile(values, 0.5).toFixed(0)}/${Math.max(...values).toFixed(0)}`;
      console.log(
        `  ${name}: first word ${pair(visited.map(({ feedback }) => feedback))} ms, ` +
          `first result ${pair(visited.map(({ first }) => first))} ms, ` +
          `${pair(visited.map(({ seen }) => seen.reduce((sum, { bytes }) => sum + bytes, 0) / 1000))} kB, ` +
          `${pair(visited.map(({ seen }) => wavesOf(seen)))} waves`,
      );
    }
  } finally {
    await browser.close();
    await compressed.close();
    await plain.close();
  }
}
