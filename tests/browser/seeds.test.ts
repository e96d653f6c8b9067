import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/build/serve.ts';
import { foldToSimplified } from '../../src/conversion/fold-to-simplified.ts';
import { walk } from '../../src/core/walk.ts';
import { runCommand, temporary } from '../site/command.ts';
import { leaveBrowser, startBrowser } from './pages.ts';

/** Five real legacy documents; they are other people's text, so they lie beside the project. */
const seeds = join(import.meta.dirname, '../../../shared/seeds');

/** What the page of a seed says: its dates, and the words that stand for a title, a person or a source. */
function saidIn(html: string): { dates: string[]; words: string[] } {
  const own = html.replace(/<nav class="neighbours"[\s\S]*?<\/nav>|<svg[\s\S]*?<\/svg>|_assets\/[^"]*/g, '');
  const text = decodeHTML(decodeURIComponent(own.replace(/%(?![0-9A-F]{2})/g, '')));
  const [, json = '{}'] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
  const { headline, author = [], editor = [], sourceOrganization, isBasedOn } = JSON.parse(json);
  const people = [...author, ...editor].map(({ name }: { name: string }) => name);
  const sources = [sourceOrganization?.name, isBasedOn?.publisher?.name].filter((name) => name !== undefined);
  return {
    dates: [...text.matchAll(/(?:19|20)\d\d(?:[-/年]\d{1,2}(?:[-/月]\d{1,2})?)?/g)].map(([found]) => found),
    words: [headline, ...people, ...sources].map((one) => foldToSimplified(one).replace(/[\s\p{P}]/gu, '')),
  };
}

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
  let place: string;
  let site: Serving;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    place = temporary('seeds');
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
    await leaveBrowser();
    await site?.close();
  });

  test('pages say no date, title, person or source that the seed does not', () => {
    const state = readFileSync(join(place, 'content/.import/state.jsonl'), 'utf8').trimEnd().split('\n');
    expect(state.length).toBe(5);
    for (const line of state) {
      const { name, path } = JSON.parse(line) as { name: string; path: string };
      const seed = readFileSync(join(seeds, name), 'utf8');
      const numbers = new Set(seed.match(/\d+/g)?.map(Number));
      // A damaged seed has glosses between its characters: each character of what is said stands in it.
      const characters = new Set(foldToSimplified(seed));
      for (const edition of ['zh-hans', 'zh-hant']) {
        const { dates, words } = saidIn(
          readFileSync(join(place, 'dist', edition, path.replace(/\.mdx$/, '/index.html')), 'utf8'),
        );
        const invented = dates.filter((date) => date.match(/\d+/g)!.some((number) => !numbers.has(Number(number))));
        expect([name, edition, invented]).toEqual([name, edition, []]);
        expect([name, words.filter((word) => [...word].some((one) => !characters.has(one)))]).toEqual([name, []]);
      }
    }
  });

  test('what is certain is mended, and recorded', () => {
    const lines = walk(join(place, 'dist/dump')).filter((path) => path.endsWith('.jsonl'));
    const articles = lines.flatMap((path) =>
      readFileSync(join(place, 'dist/dump', path), 'utf8')
        .trimEnd()
        .split('\n'),
    );
    const repaired = new Set(
      articles.flatMap((line) => (JSON.parse(line).repairs ?? []).map(({ from }: { from: string }) => from)),
    );
    for (const fault of ['關于', '干部', '示范', '20余', '髮展']) {
      expect(repaired).toContain(fault);
      for (const line of articles) expect(JSON.parse(line).text['zh-Hant']).not.toContain(fault);
    }
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
