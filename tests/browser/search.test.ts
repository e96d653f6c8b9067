import { once } from 'node:events';
import { appendFile, cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../src/build/serve.ts';
import { runCommand } from '../site/command.ts';
import { sharedCache } from '../workspace.ts';
import { violations } from './axe.ts';
import { leaveBrowser, startBrowser } from './pages.ts';

let folder: string;
/** Of this archive, and of two others. */
let ports: number[];
let site: Serving;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let requested: string[];

const status = '[data-search-status]';
const results = 'li[data-search-result] a[href]';
const total = () => page.locator(status).getAttribute('data-total');
const titles = () => page.locator(results).allTextContents();
const found = (count: number) => page.waitForSelector(`${status}[data-total="${count}"]`);
const settled = () => page.waitForSelector(`${status}[data-total]`);
const open = (path: string) => page.goto(site.url + path);

async function search(query: string): Promise<void> {
  await page.fill('input[name=q]', query);
  await page.press('input[name=q]', 'Enter');
  await settled();
}

/** Ports that nothing listens on. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const free = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return free;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-search-page-'));
  ports = await freePorts(3);
  const [own, ...others] = ports.map((port) => `http://127.0.0.1:${port}`);
  const content = join(folder, 'content');
  await cp('tests/fixtures/sample', content, { recursive: true });
  const archives = others.map((url, at) => `  - { title: ${['绍兴会刊', '沈阳会刊'][at]}, url: "${url}/archive/" }\n`);
  await appendFile(join(content, 'site.yaml'), `\narchives:\n${archives.join('')}`);
  folder = join(folder, 'site');
  // A base path, since nothing may depend on standing at the root of a host.
  const args = ['build', '--content', content, '--out', folder, '--base', '/archive/', '--site', own!];
  const { code, output } = runCommand(args, sharedCache());
  expect(code, output).toBe(0);
  site = await serve(folder, '/archive/', ports[0]);
  browser = await startBrowser();
});
afterAll(async () => {
  await leaveBrowser();
  await site?.close();
  await rm(dirname(folder), { recursive: true, force: true });
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  requested = [];
  page.on('request', (request) => requested.push(request.url().slice(site.url.length)));
});
afterEach(() => context.close());

describe('the search page', () => {
  it('fetches of the index what every query needs, and nothing else before it is used', async () => {
    await open('zh-hans/search/');
    await page.waitForLoadState('networkidle');
    expect(requested.filter((path) => path.startsWith('search/')).sort()).toEqual([
      'search/client.js',
      'search/manifest',
      'search/page.js',
    ]);
  });

  it.each([
    ['zh-hans', '汝州什么时候回归'],
    ['zh-hans', '汝州 回歸工程'],
    ['zh-hant', '汝州 回归工程'],
  ])('finds in %s what is typed as %s, and shows it in the edition', async (edition, query) => {
    await open(`${edition}/search/?q=${encodeURIComponent(query)}`);
    await settled();
    if (query === '汝州什么时候回归') {
      expect(await page.getAttribute(status, 'data-tier')).toBe('approximate');
      expect(await page.textContent(status)).toBe('没有一模一样的；最接近的：');
      expect(await page.locator(results).first().textContent()).toContain('回归工程');
      expect(await page.title()).toMatch(/^汝州什么时候回归 · /);
      return;
    }
    expect(Number(await total())).toBeGreaterThan(0);
    const word = edition === 'zh-hans' ? '回归工程' : '回歸工程';
    expect(await page.locator('li[data-search-result] mark').allTextContents()).toContain(word);
    expect(await page.locator(results).first().getAttribute('href')).toMatch(new RegExp(`^/archive/${edition}/news/`));
  });

  it('shows results before filters on a phone, where only those in use stand open', async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    const opened = () =>
      page.locator('[data-filter][open]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.filter));
    await open('zh-hans/search/?q=汝州');
    await settled();
    expect(await opened()).toEqual([]);
    const first = await page.locator(results).first().boundingBox();
    expect(first!.y).toBeLessThan(700);
    await open('zh-hans/search/?q=汝州&category=investment');
    await settled();
    expect(await opened()).toEqual(['category']);
    expect(await page.locator('[data-filter=category] input:checked').count()).toBe(1);
  });

  it('keeps query, filters and order in the address, back and forth', async () => {
    await open('zh-hans/search/');
    await search('商会');
    const all = Number(await total());
    const year = page.locator('[data-filter=year] input').first();
    await year.waitFor();
    await year.check();
    await page.waitForURL(/[?&]year=\d{4}/);
    await page.waitForFunction(
      (before) => Number(document.querySelector<HTMLElement>('[data-search-status]')?.dataset.total ?? before) < before,
      all,
    );
    const filtered = await total();
    await page.selectOption('select[name=sort]', 'oldest');
    await page.waitForURL(/sort=oldest/);
    await settled();
    await page.goBack();
    await page.goBack();
    await found(all);
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('商会')}`);
    await page.goForward();
    await found(Number(filtered));
    expect(await page.locator('[data-filter=year] input:checked').count()).toBe(1);
    await page.reload();
    await found(Number(filtered));
  });

  it('orders by date', async () => {
    await open(`zh-hans/search/?q=${encodeURIComponent('商会')}&sort=oldest`);
    await settled();
    const dates = await page
      .locator('li[data-search-result] time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual([...dates].sort());
  });

  it('turns pages', async () => {
    await open(`zh-hans/search/?q=${encodeURIComponent('商会')}`);
    await settled();
    const first = await titles();
    await page.click('[data-search-pages] a[rel=next]');
    await page.waitForURL(/page=2/);
    await page.waitForFunction(
      (title) => document.querySelector('li[data-search-result] a')?.textContent !== title,
      first[0],
    );
    for (const title of await titles()) expect(first).not.toContain(title);
  });

  it('does not search on half-typed pinyin', async () => {
    await open('zh-hans/search/');
    await page.focus('input[name=q]');
    const devtools = await context.newCDPSession(page);
    for (const text of ['r', 'ru', 'ru z', 'ru zhou']) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await page.waitForTimeout(600);
    expect(requested.filter((path) => /search\/shards-[^/]+\//.test(path))).toEqual([]);
    await devtools.send('Input.insertText', { text: '汝州' });
    await settled();
    expect(await page.inputValue('input[name=q]')).toBe('汝州');
    expect(Number(await total())).toBeGreaterThan(0);
  });

  it('works by keyboard alone: slash, suggestions, arrows, escape', async () => {
    await open('zh-hans/search/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.type('ruzhou', { delay: 20 });
    const options = page.locator('[data-search-suggestions] [role=option]');
    await options.first().waitFor();
    expect(await options.first().textContent()).toContain('汝州');
    await page.keyboard.press('ArrowDown');
    const active = await page.getAttribute('input[name=q]', 'aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(encodeURIComponent('汝州')));
    expect(await page.inputValue('input[name=q]')).toBe('汝州');
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLElement>('[data-search-status]')?.dataset.total) > 0,
    );
    await page.keyboard.type('市');
    await options.first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
  });

  it('offers characters for pinyin', async () => {
    await open('zh-hant/search/?q=ruzhou');
    await found(0);
    await page.click('[data-offer] >> nth=0');
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLElement>('[data-search-status]')?.dataset.total) > 0,
    );
    expect(await page.inputValue('input[name=q]')).toBe('汝州');
  });

  it('tells what is found to a screen reader', async () => {
    await open(`zh-hans/search/?q=${encodeURIComponent('商会')}`);
    await settled();
    expect(await page.getAttribute(status, 'aria-live')).toBe('polite');
    expect(await page.textContent(status)).toBe(`找到${await total()}篇`);
  });

  it('says plainly that the index cannot be fetched, and recovers', async () => {
    await page.route('**/search/manifest', (route) => route.abort());
    await open(`zh-hans/search/?q=${encodeURIComponent('商会')}`);
    await page.waitForSelector(`${status} a[href="/archive/zh-hans/archive/"]`);
    await page.unroute('**/search/manifest');
    await page.press('input[name=q]', 'Enter');
    await settled();
    expect(Number(await total())).toBeGreaterThan(0);
  });

  it('searches again without a network what it has loaded', async () => {
    await open('zh-hans/search/');
    await search('商会');
    const before = await titles();
    await search('汝州');
    await context.setOffline(true);
    await search('商會');
    expect(await titles()).toEqual(before);
  });

  it('leads to the archive without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.url}zh-hant/search/`);
    expect(await still.locator('.search-browse a').first().getAttribute('href')).toBe('/archive/zh-hant/archive/');
    await plain.close();
  });

  it('gives other pages its results through /search/client.js', async () => {
    await open('zh-hans/');
    // As text, since the test's own tools would rewrite the import.
    const answer = await page.evaluate<{ total: number; first: Record<string, string> }>(`(async () => {
      const { search } = await import('/archive/search/client.js');
      const { total, results } = await search('回歸工程', { edition: 'zh-Hans' });
      return { total, first: await results[0].load() };
    })()`);
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.first).toMatchObject({
      url: expect.stringMatching(/^\/archive\/zh-hans\/news\//),
      title: expect.any(String),
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(answer.first.excerpt).toContain('<mark>');
  });
});

describe('a search that survives', () => {
  /** A copy of the site that a test may change. */
  async function copyOf() {
    const dir = await mkdtemp(join(tmpdir(), 'huikan-search-copy-'));
    await cp(folder, dir, { recursive: true });
    const serving = await serve(dir, '/archive/', 0);
    return {
      dir,
      url: serving.url,
      close: async () => {
        await serving.close();
        await rm(dir, { recursive: true, force: true });
      },
    };
  }

  it('goes on in a page that was open while the site was published anew', async () => {
    const copy = await copyOf();
    try {
      await page.goto(`${copy.url}zh-hans/search/`);
      await search('商会');
      // Another index: the same content under other names, as after a correction.
      const index = join(copy.dir, 'search');
      const manifest = JSON.parse(gunzipSync(await readFile(join(index, 'manifest'))).toString());
      const renamed = (name: string): string => name.replace(/[\da-f]+$/, (digest) => [...digest].reverse().join(''));
      for (const name of await readdir(index))
        if (/^(?:index|shards)-/.test(name)) await rename(join(index, name), join(index, renamed(name)));
      const groups = manifest.groups.replace(/.{8}/g, renamed);
      const now = { ...manifest, index: renamed(manifest.index), groups };
      await writeFile(join(index, 'manifest'), gzipSync(JSON.stringify(now)));
      await search('漯河动员');
      expect(Number(await total())).toBeGreaterThan(0);
      expect(await titles()).toContain('漯河动员全市筹办第四届豫商大会');
    } finally {
      await copy.close();
    }
  });

  it('shows what did load though one file is missing', async () => {
    let refused = '';
    await page.route(/\/search\/[\da-f]{12}\/\w+$/, (route) => {
      refused ||= route.request().url();
      return route.request().url() === refused ? route.abort() : route.continue();
    });
    await open(`zh-hans/search/?q=${encodeURIComponent('商会')}`);
    await settled();
    expect(refused).not.toBe('');
    expect(await page.textContent(status)).toMatch(/有几篇取不到/);
    expect((await titles()).length).toBeGreaterThan(0);
  });

  it('says at once that it searches on a slow network, and fetches for the first result only what it takes', async () => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    // 400 kbit/s, 400 ms.
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await open(`zh-hans/search/?q=${encodeURIComponent('汝州')}`);
    await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent !== '');
    await page.waitForSelector(results);
    await expect.poll(() => requested.some((path) => path.startsWith('search/reader-'))).toBe(true);
    const place = (pattern: RegExp) => requested.findIndex((path) => pattern.test(path));
    expect(place(/^search\/[\da-f]{12}\/\w+$/)).toBeGreaterThan(-1);
    // Pagefind's reader is the largest file: it comes when there is something to read.
    expect(place(/^search\/reader-/)).toBeGreaterThan(place(/^search\/[\da-f]{12}\/\w+$/));
  });

  it('moves nothing on a phone when results come', async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.addInitScript(() => {
      const scope = globalThis as unknown as { shift: number };
      scope.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean; value: number })[])
          if (!entry.hadRecentInput) scope.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const query of ['汝州', '守信奖', '2016年年会捐款月球']) {
      await open(`zh-hans/search/?q=${encodeURIComponent(query)}`);
      await settled();
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      expect(shift, query).toBeLessThan(0.05);
    }
  });
});

describe('several archives, one box', () => {
  it('finds in all of them, and in those that are left when one is down', async () => {
    // The same site at other addresses: each allows it, since its settings list the others.
    const others = await Promise.all(ports.slice(1).map((port) => serve(folder, '/archive/', port)));
    try {
      await open('zh-hans/search/');
      await search('回归工程');
      const own = Number(await total());
      await page.check('input[name=in][value=all]');
      await page.waitForURL(/in=all/);
      await found(own * 3);
      const names = await page.locator('.archive-name').allTextContents();
      expect(new Set(names)).toEqual(new Set(['甬台豫商会刊（样本）', '绍兴会刊', '沈阳会刊']));
      const hosts = await page
        .locator(results)
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).origin));
      expect(new Set(hosts)).toEqual(new Set(ports.map((port) => `http://127.0.0.1:${port}`)));
      await others[1]!.close();
      await page.reload();
      await found(own * 2);
      expect(await page.textContent('[data-search-notes]')).toContain('现在取不到：沈阳会刊');
    } finally {
      await Promise.all(others.map((other) => other.close().catch(() => undefined)));
    }
  });
});

describe('a researcher', () => {
  it('asks for a range of days, and is told what is not known', async () => {
    await open(`zh-hans/search/?q=${encodeURIComponent('商会')}`);
    await settled();
    const all = Number(await total());
    await page.fill('input[name=from]', '2016-04');
    await page.fill('input[name=to]', '2017');
    await page.press('input[name=to]', 'Tab');
    await page.waitForURL(/from=2016-04&to=2017/);
    await page.waitForFunction(
      (before) => Number(document.querySelector<HTMLElement>('[data-search-status]')?.dataset.total ?? before) < before,
      all,
    );
    const dates = await page
      .locator('li[data-search-result] time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!));
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(date >= '2016-04' && date < '2018').toBe(true);
  });

  it.each(['csv', 'ris', 'json'])('takes the results along as %s', async (format) => {
    await open(`zh-hans/search/?q=${encodeURIComponent('回归工程')}`);
    await settled();
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-search-export=${format}]`)]);
    expect(download.suggestedFilename()).toBe(`回归工程.${format}`);
    const written = await readFile(await download.path(), 'utf8');
    for (const title of await titles()) expect(written).toContain(title);
  });
});

describe('the box over any page', () => {
  it('opens by a slash, suggests, and leads on', async () => {
    await open('zh-hans/archive/');
    await page.keyboard.press('/');
    const box = page.locator('dialog.search-dialog');
    await box.waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.type('ruzhou', { delay: 20 });
    const options = box.locator('[role=option]');
    await options.first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    // Anew: until the closed box is drawn no more, its field has the focus, and a slash would be typed into it.
    await open('zh-hans/archive/');
    await page.keyboard.press('/');
    await box.waitFor();
    await page.fill('dialog input[name=q]', '回归工程');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/zh-hans\/search\/\?q=/);
    await settled();
  });
});

describe('an article that was found', () => {
  it('opens with the matches marked, at the first', async () => {
    await open(`zh-hant/search/?q=${encodeURIComponent('汝州')}`);
    await settled();
    await page.click(`${results} >> nth=0`);
    await page.waitForSelector('article[data-article-id] mark');
    expect(new Set(await page.locator('article[data-article-id] mark').allTextContents())).toEqual(new Set(['汝州']));
    expect(await page.locator('article[data-article-id] mark:not(h1 *)').first().isVisible()).toBe(true);
  });

  it('fetches nothing for marks when nothing is to be marked', async () => {
    await open('zh-hans/');
    await page.click('main a[href*="/news/"] >> nth=0');
    await page.waitForSelector('article[data-article-id]');
    await page.waitForLoadState('networkidle');
    expect(requested.filter((path) => path.startsWith('search/'))).toEqual([]);
  });
});
