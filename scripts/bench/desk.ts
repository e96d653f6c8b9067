/**
 * `npm run bench -- desk [--articles 10000]`: the desk on a generated archive, in Chromium: how long it takes to open, to
 * show the queue, to draw both editions after a key, to settle a doubt, and what memory its process has.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { messages } from '../../src/i18n/messages.ts';
import { launchChromium } from '../chromium.ts';
import { exitCodes, readOptions, WrongUse } from '../options.ts';
import { writeArchive } from './archive.ts';
import { typeKeys } from './desk/keys.ts';
import { familyOf } from './process-tree.ts';
import { quantile } from './search/score.ts';

/** What may be taken at most: seconds, milliseconds, megabytes. */
const limits: Readonly<Record<string, number>> = { open: 5, queue: 2, key: 300, memory: 700 };
const characters = 2500;
/** Keys that are typed, and doubts that are settled. */
const [keys, decisions] = [60, 20];
/** Milliseconds between two looks at the memory, and for which a step is waited for. */
const [interval, patience] = [250, 240_000];

const program = fileURLToPath(new URL('../huikan.mjs', import.meta.url));

/** A desk in a process of its own. */
interface Started {
  url: string;
  since: number;
  memory(): number;
  stop(): Promise<void>;
}

async function start(contentDir: string, cacheDir: string): Promise<Started> {
  const since = performance.now();
  const child = spawn(process.execPath, [program, 'desk', '--content', contentDir, '--port', '0', '--no-open'], {
    env: { ...process.env, HUIKAN_CACHE: cacheDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let most = 0;
  const timer = setInterval(() => {
    if (process.platform !== 'linux') return;
    most = Math.max(
      most,
      familyOf(child.pid!).reduce((sum, [, { memory }]) => sum + memory, 0),
    );
  }, interval);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`the desk ended: ${said}`)));
  });
  return {
    url,
    since,
    memory: () => most,
    async stop() {
      clearInterval(timer);
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Seconds since a moment. */
const seconds = (since: number): number => (performance.now() - since) / 1000;

/** Waits until the whole archive has been read. */
async function untilRead(page: Page): Promise<void> {
  const left = (): Promise<number> =>
    page.evaluate(async () => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch('api/state', { method: 'POST', headers, body: '{}' });
      const { reading } = (await answer.json()) as { reading: { done: number; total: number } };
      return reading.total - reading.done;
    });
  while ((await left()) > 0) await wait(interval);
}

/** A first and a second opening, the queue, keys and decisions. */
async function measure(contentDir: string, cacheDir: string, files: readonly string[], told: (line: string) => void) {
  const browser = await launchChromium();
  const all: Started[] = [];
  const started = async (...where: Parameters<typeof start>): Promise<Started> => {
    all.push(await start(...where));
    return all.at(-1)!;
  };
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const first = await started(contentDir, cacheDir);
    await page.goto(`${first.url}#write`);
    await page.locator('.articles li').first().waitFor();
    const openFirst = seconds(first.since);
    told(`first opening ${openFirst.toFixed(1)} s`);
    await untilRead(page);
    const read = seconds(first.since);
    told(`the whole archive read ${read.toFixed(1)} s, ${first.memory().toFixed(0)} MB`);
    await first.stop();

    const again = await started(contentDir, cacheDir);
    await page.goto(`${again.url}#write`);
    await page.locator('.articles li').first().waitFor();
    const open = seconds(again.since);
    const asked = performance.now();
    await page.locator('nav a[href="#review"]').click();
    await page.locator('.decision h2').waitFor();
    const queue = seconds(asked);
    told(`opened again in ${open.toFixed(1)} s, the queue in ${queue.toFixed(1)} s`);
    await page.frameLocator('.article-side iframe').locator('mark.desk').waitFor();
    const settled: number[] = [];
    for (let i = 0; i < decisions; i++) {
      const before = await page.locator('.review-head h1').textContent();
      const pressed = performance.now();
      await page.keyboard.press('Enter');
      await page.waitForFunction((old) => document.querySelector('.review-head h1')?.textContent !== old, before);
      settled.push(performance.now() - pressed);
    }
    const grouped = performance.now();
    await page.locator('.switch button').nth(1).click();
    await page.locator('.switch button[aria-pressed=true]').nth(0).waitFor();
    await page.locator('.decision h2').waitFor();
    const byKind = seconds(grouped);
    told(`${decisions} doubts settled, ${quantile(settled, 0.95).toFixed(0)} ms each (p95)`);
    await page.goto(`${again.url}#write/${files[files.length >> 1]}`);
    const typed = await typeKeys(page, keys);
    const memory = Math.max(first.memory(), again.memory());
    await again.stop();
    return {
      open,
      queue,
      key: quantile(typed, 0.95),
      memory,
      openFirst,
      read,
      byKind,
      keyMedian: quantile(typed, 0.5),
      decision: quantile(settled, 0.95),
    };
  } finally {
    for (const one of all) await one.stop();
    await browser.close();
  }
}

/** Prints the figures as JSON; fails where one is over what may be taken. */
export async function run(args: string[]): Promise<number> {
  const { values } = readOptions(args, { articles: { type: 'string', default: '10000' } }, 'bench');
  const count = Number(values.articles);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new WrongUse(messages.wholeNumbers('--articles', values.articles), 'bench');
  const folder = mkdtempSync(join(tmpdir(), 'huikan-bench-desk-'));
  try {
    const contentDir = join(folder, 'content');
    const files = writeArchive(contentDir, count, { characters });
    const figures = await measure(contentDir, join(folder, 'cache'), files, (line) => console.error(line));
    console.log(JSON.stringify({ articles: count, characters, ...figures, limits }, undefined, 2));
    const over = Object.entries(limits).filter(([name, limit]) => figures[name as 'open'] > limit);
    return over.length > 0 ? exitCodes.contentErrors : exitCodes.ok;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
