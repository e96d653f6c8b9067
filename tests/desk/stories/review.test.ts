import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionSlug, editions } from '../../../src/core/edition.ts';
import { leaveBrowser, startBrowser } from '../../browser/pages.ts';
import { buildByButton, openDesk, Repositories, settings } from './opened-desk.ts';

const seeds = resolve('../shared/seeds');

/** Seven files of as many kinds, as a chamber's disk has them. */
const mixed: Record<string, string> = {
  'old-page.html':
    '<html><head><title>商会换届 - 样本商会</title></head><body><h1>商会换届</h1><p>发布时间：2012-03-05　来源：样本日报</p><p>三月四日，商会举行换届大会，选出新一届理事会。</p><p>会长在会上讲话，感谢各位会员多年来的支持，并介绍今后三年的打算。</p></body></html>',
  'note.txt':
    '商会春游\n\n2013年4月12日\n\n商会组织会员到植物园春游，七十多人参加。\n\n大家中午在园里聚餐，下午四点返回。\n',
  'memo.md': '---\ntitle: 会员座谈会\ndate: 2014-05-06\n---\n\n商会召开**会员座谈会**，听取意见。\n\n- 场地\n- 会费\n',
  'list.csv':
    '标题,日期,内容\n商会迁址,2015-01-07,商会办公室一月七日迁到新址，电话不变。\n助学活动,2015-09-01,商会向山区小学捐赠图书三百册。\n',
  'feed.jsonl':
    '{"title":"商会年会","date":"2016-12-30","content":"商会年会在本市举行，会员二百人出席，会上表彰了先进。"}\n',
  'rows.tsv': '标题\t日期\t内容\n走访会员\t2017-06-08\t秘书处走访了五家会员企业，了解经营情况。\n',
  'page.htm':
    '<html><body><h2>慰问老会员</h2><p>2018年1月20日</p><p>春节前，商会慰问了八位老会员，送去慰问品。</p></body></html>',
};

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(leaveBrowser);

/** Waits until the review shows another doubt than before, or none. */
async function press(page: Page, key: string): Promise<void> {
  const before = await page.locator('.review-head h1').textContent();
  await page.keyboard.press(key);
  await page.waitForFunction((old) => document.querySelector('.review-head h1')?.textContent !== old, before);
}

const left = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.locator('.review-head h1').textContent()) ?? '')?.[0]);

test.skipIf(!existsSync(seeds))(
  'story a: five old documents and seven mixed files are dropped, settled by keys and published (skipped without ../shared/seeds)',
  async () => {
    const repositories = new Repositories({ 'site.yaml': settings });
    const dir = repositories.clone('secretary');
    const opened = await openDesk(browser, dir);
    const { page } = opened;
    let clicks = 0;
    const click = async (selector: string): Promise<void> => {
      clicks++;
      await page.locator(selector).first().click();
    };
    await click('nav a[href="#import"]');
    const own = mkdtempSync(join(repositories.dir, 'mixed-'));
    for (const [name, text] of Object.entries(mixed)) writeFileSync(join(own, name), text);
    const files = [
      ...readdirSync(seeds).map((name) => join(seeds, name)),
      ...Object.keys(mixed).map((name) => join(own, name)),
    ];
    await page.locator('#import-files').setInputFiles(files);
    clicks++;
    await page.locator('.import-state a.button').waitFor();
    await click('.import-state a.button');
    await page.locator('.decision h2').waitFor();
    const doubts = await left(page);
    expect(doubts).toBeGreaterThan(10);
    let keys = 0;
    for (let open = doubts; open > 0 && keys < 200; open = await left(page)) {
      const hasFirst = (await page.locator('.decision button.suggestion').count()) > 0;
      const canAccept = (await page.locator('.decision button[data-key="0"]').count()) > 0;
      expect(hasFirst || canAccept).toBe(true);
      await press(page, hasFirst && !canAccept ? '1' : 'Enter');
      keys++;
    }
    expect(await left(page)).toBe(0);
    // One key a doubt: forty doubts take no more than sixty.
    expect(keys / doubts).toBeLessThanOrEqual(60 / 40);
    await click('nav a[href="#publish"]');
    await page.locator('.publish .changes li').first().waitFor();
    await click('.publish-foot button.main');
    await page.getByText('已发送').first().waitFor();
    expect(repositories.log()[0]).toContain('新增');
    const sent = readdirSync(join(dir, 'news'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.mdx'),
    );
    expect(sent.length).toBe(readdirSync(seeds).length + 8);
    for (const path of sent) {
      expect(repositories.sent(`news/${path}`)).toBe(readFileSync(join(dir, 'news', path), 'utf8'));
      expect(repositories.sent(`news/${path}`)).not.toMatch(/^review:/m);
    }
    // The site is rebuilt, and every article is read in both editions.
    const site = await buildByButton(page, '做一份预览');
    for (const path of sent)
      for (const edition of editions) {
        const answer = await fetch(`${site}${editionSlug(edition)}/news/${path.replace(/\.mdx$/, '/')}`);
        expect(answer.status, path).toBe(200);
        expect(await answer.text()).toContain(`<html lang="${edition}"`);
      }
    await page.goto(`${site}zh-hant/`);
    await page.getByRole('link', { name: '商會換屆' }).first().click();
    await page.getByText('三月四日，商會舉行換屆大會').first().waitFor();
    await page.locator('[data-edition-switch] a[hreflang=zh-Hans]').first().click();
    await page.getByText('三月四日，商会举行换届大会').first().waitFor();
    expect(opened.errors).toEqual([]);
    console.info(`story a: ${doubts} doubts, ${keys} keys, ${clicks} clicks`);
    await opened.close();
    repositories.remove();
  },
);

test('what was settled can be taken back, many at once as well', async () => {
  const entries = Array.from({ length: 3 }, (_, i) => `  - kind: pinyin-kept\n    quote: 第${i}处`).join('\n');
  const article = `---\ntitle: 甲\ndate: 2016-04-18\nreview:\n${entries}\n---\n\n第0处，第1处，第2处，都在这里。\n`;
  const path = 'news/2016/04/jia.mdx';
  const repositories = new Repositories({ 'site.yaml': settings, [path]: article });
  const dir = repositories.clone('one');
  const opened = await openDesk(browser, dir);
  const { page } = opened;
  await page.locator('.decision h2').waitFor();
  expect(await left(page)).toBe(3);
  await page.keyboard.press('a');
  await page.locator('dialog .places li').nth(2).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('没有要核对的').or(page.getByText('都核对完了')).waitFor();
  expect(readFileSync(join(dir, path), 'utf8')).not.toContain('review');
  await page.keyboard.press('z');
  await page.locator('.decision h2').waitFor();
  expect(readFileSync(join(dir, path), 'utf8')).toBe(article);
  await press(page, '0');
  expect(await left(page)).toBe(2);
  await page.keyboard.press('e');
  await page.locator('dialog input').fill('第一处');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /还有 1 处/.test(document.querySelector('.review-head h1')?.textContent ?? ''));
  expect(readFileSync(join(dir, path), 'utf8')).toContain('第一处');
  expect(opened.errors).toEqual([]);
  await opened.close();
  repositories.remove();
});

/** An article of an old site as an import leaves it. */
const imported = (date: string, kinds: readonly string[], body: string): string =>
  `---\ntitle: 旧文\ndate: ${date}\nconversion: { reviewed: 2026-01-01 }\nreview:\n${kinds.map((one) => `  - ${one}\n`).join('')}---\n\n${body}\n`;
const times = (count: number, make: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i));
const lost = '{ kind: lost-char, quote: 代, suggestions: [表] }';

/** Thirteen articles with forty doubts of the kinds that a first import of thirteen old pages brought. */
const fortyDoubts: Record<string, string> = {
  ...Object.fromEntries(
    times(3, String).map((n) => [
      `news/2012/0${Number(n) + 1}/lost.mdx`,
      imported(
        `2012-0${Number(n) + 1}-04`,
        times(4, () => lost),
        times(4, (i) => `第${n}${i}次会上，各位代<Gap likely="表" />发言。`).join('\n\n'),
      ),
    ]),
  ),
  'news/2013/05/bytes.mdx': imported(
    '2013-05',
    times(6, (i) => `{ kind: gbk-run-restored, quote: '?${i}', suggestions: [第${i}家] }`),
    times(6, (i) => `走访了第${i}家企业。`).join('\n\n'),
  ),
  'news/2013/06/glosses.mdx': imported(
    '2013-06',
    times(5, (i) => `{ kind: pinyin-kept, quote: 第${i}处 }`),
    times(5, (i) => `会场有第${i}处展台。`).join('\n\n'),
  ),
  ...Object.fromEntries(
    times(3, String).map((n) => [
      `news/undated/trip-${n}.mdx`,
      imported(
        'unknown',
        [`{ kind: date-year-missing, quote: ${Number(n) + 3}月12日, suggestions: ['2013'] }`],
        `${Number(n) + 3}月12日，会员第${n}次出游。`,
      ),
    ]),
  ),
  'news/undated/gift.mdx': imported('unknown', ['{ kind: date-missing }'], '商会向小学捐赠图书。'),
  'news/2014/01/title.mdx': imported(
    '2014-01',
    ['{ kind: title-doubtful, suggestions: [商会换届] }', '{ kind: author-doubtful, quote: 张文 }'],
    '商会换届大会召开。',
  ),
  'news/2014/02/source.mdx': imported(
    '2014-02',
    [
      '{ kind: source-doubtful, suggestions: [甬江日报] }',
      '{ kind: dropped-doubtful, quote: 未完待续 }',
      '{ kind: characters-unaccounted, quote: 下页 }',
    ],
    '商会发布年报。',
  ),
  'news/2014/03/twice.mdx': imported(
    '2014-03',
    [
      '{ kind: duplicate }',
      '{ kind: mixed-script }',
      '{ kind: source-from-dateline, quote: 甬江日报 }',
      '{ kind: author-guessed, quote: 王五 }',
    ],
    '商会春节联欢。',
  ),
  'news/2014/04/letters.mdx': imported(
    '2014-04',
    [
      '{ kind: encoding-doubtful }',
      '{ kind: paragraphs-rebuilt }',
      '{ kind: mojibake-restored }',
      '{ kind: editor-doubtful, quote: 李四 }',
    ],
    '商会座谈会纪要。',
  ),
};

test('forty doubts of thirteen articles take no more than sixty keys', async () => {
  const repositories = new Repositories({ 'site.yaml': settings, ...fortyDoubts });
  const dir = repositories.clone('one');
  const opened = await openDesk(browser, dir);
  const { page } = opened;
  await page.evaluate(() => {
    const counter = globalThis as unknown as { keys: number };
    counter.keys = 0;
    addEventListener('keydown', () => counter.keys++, { capture: true });
  });
  await page.locator('.decision h2').waitFor();
  const doubts = await left(page);
  expect(doubts).toBe(40);
  for (let open = doubts; open > 0; open = await left(page)) {
    const before = await page.locator('.review-head h1').textContent();
    const has = async (key: string) => (await page.locator(`.decision [data-key="${key}"]`).count()) > 0;
    if (await has('1')) await page.keyboard.press('1');
    else if (await has('A')) {
      await page.keyboard.press('a');
      await page.locator('dialog .places').waitFor();
      await page.keyboard.press('Enter');
    } else if ((await page.locator('.decision h2').textContent())?.includes('没有找到发布日期')) {
      await page.keyboard.press('e');
      await page.locator('dialog input').waitFor();
      await page.keyboard.type('2015-06-08');
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Enter');
    await page.waitForFunction((old) => document.querySelector('.review-head h1')?.textContent !== old, before);
  }
  const keys = await page.evaluate(() => (globalThis as unknown as { keys: number }).keys);
  console.info(`forty doubts: ${keys} keys`);
  expect(keys).toBeLessThanOrEqual(60);
  const texts = readdirSync(join(dir, 'news'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readFileSync(join(dir, 'news', path), 'utf8'));
  expect(texts).toHaveLength(13);
  for (const text of texts) expect(text).not.toMatch(/^review:|<Gap/m);
  // An undated article keeps its address once its date is known.
  expect(readFileSync(join(dir, 'news/undated/gift.mdx'), 'utf8')).toContain('date: 2015-06-08');
  expect(opened.errors).toEqual([]);
  await opened.close();
  repositories.remove();
});
