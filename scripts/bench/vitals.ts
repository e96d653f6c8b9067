/**
 * `npm run bench -- vitals [--dist DIR] [--base PATH]`: what a page weighs, when its largest part is drawn (LCP) and how much
 * it moves (CLS), on an old telephone on a slow network: 400 kbit/s, 400 ms, a quarter of this machine's speed. Text
 * comes compressed, as hosts send it.
 */
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { launchChromium } from '../chromium.ts';
import { command, exitCodes, mustBeFolder, readOptions } from '../options.ts';
import { pagesOfEachKind } from '../page-kinds.ts';
import { asSent } from './as-sent.ts';

/** Bytes a second and milliseconds of a slow 3G network, and by how much the processor is slower. */
const network = { downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8, latency: 400, offline: false };
const slower = 4;
/** Readers wait so long, in milliseconds, and no longer. */
const longest = 3000;
/** What a kind of page may weigh, in bytes: without its pictures, or with them. */
const heaviest: Record<string, { bytes: number; pictures: boolean }> = {
  article: { bytes: 25_000, pictures: false },
  home: { bytes: 60_000, pictures: true },
};

/** What was measured of a page: bytes as they came over the network, times in milliseconds. */
interface Measured {
  bytes: number;
  pictures: number;
  lcp: number;
  cls: number;
}

/** Prints a line a page; fails where one is too heavy, too slow, or moves. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const { values } = readOptions(
      args,
      {
        dist: { type: 'string', default: 'dist' },
        base: { type: 'string', default: '/' },
        edition: { type: 'string', default: 'zh-hans' },
      },
      'vitals',
    );
    mustBeFolder(values.dist);
    return asSent(resolve(values.dist), (dist) => measureAll(dist, values.base, values.edition));
  });

async function measureAll(dist: string, base: string, edition: string): Promise<number> {
  const pages = pagesOfEachKind(dist).filter(
    ({ path }) => !path.startsWith('zh-han') || path.startsWith(`${edition}/`),
  );
  const server = await serve(dist, base, 0);
  const browser = await launchChromium();
  let passed = true;
  try {
    console.log(
      `${'page'.padEnd(14)}${['kB', 'pictures kB', 'LCP ms', 'CLS'].map((one) => one.padStart(12)).join('')}`,
    );
    for (const { kind, path } of pages) {
      const { bytes, pictures, lcp, cls } = await measure(browser, server.url + path);
      const limit = heaviest[kind];
      const weight = limit?.pictures ? bytes : bytes - pictures;
      const isGood = lcp <= longest && cls === 0 && weight <= (limit?.bytes ?? Number.POSITIVE_INFINITY);
      passed &&= isGood;
      const figures = [(bytes / 1000).toFixed(1), (pictures / 1000).toFixed(1), lcp.toFixed(0), cls.toFixed(4)];
      console.log(`${kind.padEnd(14)}${figures.map((one) => one.padStart(12)).join('')}${isGood ? '' : '  ✗'}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return passed ? exitCodes.ok : exitCodes.contentErrors;
}

/** Opens a page as one who comes for the first time. */
async function measure(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const types = new Map<string, string>();
  let bytes = 0;
  let pictures = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (types.get(requestId) === 'Image') pictures += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      seen.lcp = list.getEntries().at(-1)!.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.cls += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle', timeout: 0 });
  // The observer is told of what was drawn when the page is next idle.
  await page.waitForFunction(() => (window as unknown as { seen: { lcp: number } }).seen.lcp > 0, undefined, {
    timeout: 0,
  });
  const { lcp, cls } = await page.evaluate(() => (window as unknown as { seen: { lcp: number; cls: number } }).seen);
  await context.close();
  return { bytes, pictures, lcp, cls };
}
