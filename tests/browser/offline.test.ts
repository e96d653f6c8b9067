import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFixture } from '../site/built.ts';
import { openPage, type Visit, visit } from './pages.ts';

/** The fixture's settings say `offline: true`. */
describe('without a network', () => {
  let site: Visit;
  let dir: string;
  let context: BrowserContext;
  let page: Page;
  const article = 'zh-hant/news/2023/05/scholarship/';

  beforeAll(async () => {
    const built = await builtFixture();
    dir = `${built.dir}-offline`;
    cpSync(built.dir, dir, { recursive: true });
    site = await visit({ ...built, dir });
    ({ context, page } = await openPage(site.browser, 'wide'));
    await page.goto(site.url + article);
    await page.evaluate(() => navigator.serviceWorker.ready);
    // The first visit is over before the worker serves.
    await page.reload({ waitUntil: 'networkidle' });
  });
  afterAll(() => site?.close());

  test('the page that brought the worker is kept, with its style, and so is its other edition', async () => {
    const { context: first, page: opened } = await openPage(site.browser, 'wide');
    await opened.goto(site.url + article);
    // Kept by the worker as it begins, without another visit.
    const paths = [article, article.replace('zh-hant', 'zh-hans')].map((path) => new URL(path, site.url).pathname);
    const kept = () =>
      opened.evaluate(async (some) => {
        const cache = await caches.open('huikan-pages-1');
        return (await Promise.all(some.map((path) => cache.match(path)))).every(Boolean);
      }, paths);
    await expect.poll(kept, { timeout: 180_000 }).toBe(true);
    await first.setOffline(true);
    await opened.reload();
    expect(await opened.locator('article[data-article-id="2023/05/scholarship"]').count()).toBe(1);
    expect(await opened.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await opened.click('[data-edition-switch] a');
    await opened.locator('html[lang=zh-Hans] article[data-article-id="2023/05/scholarship"]').waitFor();
    await first.close();
  });

  test('what was read can be read again, with its style', async () => {
    await context.setOffline(true);
    await page.goto(site.url + article);
    expect(await page.locator('article[data-article-id="2023/05/scholarship"]').count()).toBe(1);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await context.setOffline(false);
  });

  test('what was not read says so, and leads to what was', async () => {
    await context.setOffline(true);
    const response = await page.goto(`${site.url}zh-hant/tag/`);
    expect(response?.status()).toBe(503);
    expect(await page.locator(`a[href$="${article}"]`).count()).toBe(1);
    await context.setOffline(false);
  });

  test('a small archive is searched whole, once something was searched', async () => {
    const response = await page.goto(`${site.url}zh-hant/search/?q=${encodeURIComponent('商會')}`);
    // The page for readers without a network would be waited for in vain.
    expect(response?.status()).toBe(200);
    await page.waitForSelector('[data-search-status][data-total]');
    // The manifest is kept when all that it leads to is.
    const isKept = () =>
      page.evaluate(async (address) => Boolean(await caches.match(address)), `${site.url}search/manifest`);
    await expect.poll(isKept, { timeout: 60_000 }).toBe(true);
    await context.setOffline(true);
    // Never asked before.
    await page.goto(`${site.url}zh-hant/search/?q=${encodeURIComponent('獎學金')}`);
    await page.waitForSelector('li[data-search-result] a');
    await page.fill('input[name=q]', '月球背面的会员');
    await page.press('input[name=q]', 'Enter');
    await page.waitForSelector('[data-search-status][data-tier=approximate]');
    // What is found is told before its articles are there to be listed.
    await page.waitForSelector('li[data-search-result] a');
    await context.setOffline(false);
  });

  test('a correction is seen at once where there is a network', async () => {
    const file = join(dir, article, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', '（已更正）</h1>'));
    await page.goto(site.url + article);
    expect(await page.locator('h1').textContent()).toContain('（已更正）');
    await context.setOffline(true);
    await page.goto(site.url + article);
    expect(await page.locator('h1').textContent()).toContain('（已更正）');
    await context.setOffline(false);
  });

  test('what was withdrawn since it was read is read no more', async () => {
    await page.goto(site.url + article);
    const withdrawn = join(dir, 'withdrawn.json');
    const before = readFileSync(withdrawn, 'utf8');
    writeFileSync(withdrawn, JSON.stringify([new URL(article, site.url).pathname]));
    // A worker asks once in its life: this begins another.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.unregister();
    });
    await page.goto(`${site.url}zh-hant/archive/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload({ waitUntil: 'networkidle' });
    await context.setOffline(true);
    const response = await page.goto(site.url + article);
    expect(response?.status()).toBe(503);
    await context.setOffline(false);
    writeFileSync(withdrawn, before);
  });

  test('a chamber that turns it off takes it off its readers’ devices', async () => {
    await page.goto(site.url + article);
    const { serviceWorker } = await import('../../src/build/service-worker.ts');
    writeFileSync(join(dir, 'offline.js'), await serviceWorker(false));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const gone = new Promise<void>((resolve) => {
        const look = async () =>
          (await navigator.serviceWorker.getRegistrations()).length === 0 ? resolve() : setTimeout(look, 50);
        void look();
      });
      await registration.update();
      await gone;
    });
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});
