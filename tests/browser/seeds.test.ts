import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/build/serve.ts';
import { walk } from '../../src/core/walk.ts';
import { runCommand, temporary } from '../site/command.ts';
import { startBrowser } from './pages.ts';

/** Five real legacy documents; they are other people's text, so they lie beside the project. */
const seeds = join(import.meta.dirname, '../../../shared/seeds');

/** Words of a title and a name (of a person or a company) from the body of each, typed in either script. */
const queries: [title: string[], name: string[]][] = [
  [
    ['迎老乡 建家乡', '迎老鄉 建家鄉'],
    ['李跃勇', '李躍勇'],
  ],
  [
    ['精心谋划大招商', '精心謀劃大招商'],
    ['靳克文', '靳克文'],
  ],
  [
    ['人勤春来早', '人勤春來早'],
    ['邓俊峰', '鄧俊峰'],
  ],
  [
    ['全省侨联工作座谈会', '全省僑聯工作座談會'],
    ['杨海强', '楊海強'],
  ],
  [
    ['回归工程 硕果', '回歸工程 碩果'],
    ['金发科技', '金發科技'],
  ],
];

describe.skipIf(!existsSync(seeds))('the archive made of the five seeds in ../shared/seeds', () => {
  let site: Serving;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const place = temporary('seeds');
    const [content, dist, cache] = ['content', 'dist', 'cache'].map((name) => join(place, name)) as [
      string,
      string,
      string,
    ];
    const files = readdirSync(seeds).map((name) => join(seeds, name));
    expect(runCommand(['import', ...files, '--out', content], cache).code).toBe(0);
    expect(walk(join(content, 'news')).length).toBe(5);
    const { code, output } = runCommand(['build', '--content', content, '--out', dist], cache);
    expect(code, output).toBe(0);
    site = await serve(dist, '/', 0);
    browser = await startBrowser();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe.each(['zh-hans', 'zh-hant'])('in the edition %s', (edition) => {
    test.each(queries.flatMap(([title, name]) => [...title, ...name]))('%s is found', async (query) => {
      await page.goto(`${site.url}${edition}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('[data-search-status][data-total="1"]');
      const href = await page.getAttribute('li[data-search-result] a[href]', 'href');
      const key = /\/news\/([^?#]+)\//.exec(href ?? '')?.[1];
      await page.goto(new URL(href ?? '', site.url).href);
      expect(await page.getAttribute('article', 'data-article-id')).toBe(key);
    });
  });
});
