import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leaveBrowser, startBrowser } from '../../browser/pages.ts';
import { type OpenedDesk, oldArticle, oldPath, openDesk, Repositories, settings } from './opened-desk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const reviewed =
  '---\ntitle: 甲\ndate: 2016-04-18\nreview:\n  - kind: pinyin-kept\n    quote: 这里\n---\n\n这里有一处。\n';

let browser: Browser;
let repositories: Repositories;
let opened: OpenedDesk;
beforeAll(async () => {
  browser = await startBrowser();
  repositories = new Repositories({
    'site.yaml': settings,
    [oldPath]: oldArticle,
    'news/2016/04/jia.mdx': reviewed,
    'glossary/names.yaml': '- { hans: 陈松年, hant: 陳松年 }\n',
  });
  opened = await openDesk(browser, repositories.clone('one'), 'zh-Hant');
});
afterAll(async () => {
  await opened?.close();
  repositories?.remove();
  await leaveBrowser();
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run({
        runOnly: only,
        resultTypes: ['violations'],
        iframes: false,
      }),
    tags,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Every screen by its address, and what shows that it is there. */
const screens = [
  ['review', '.decision h2'],
  ['write', '.articles li'],
  [`write/${oldPath}`, '.cm-content'],
  ['import', '.drop-zone'],
  ['publish', '.publish h1'],
  ['settings', '.settings form'],
  ['settings/names', '.entries'],
  ['settings/places', '.settings p'],
] as const;

test.each([
  ['light', 1280],
  ['dark', 1024],
  ['light', 768],
] as const)('axe finds nothing on any screen, and none scrolls sideways: %s, %d px', async (colorScheme, width) => {
  const { page, running } = opened;
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const found: string[] = [];
  for (const [address, sign] of screens) {
    await page.goto(`${running.url}#${address}`);
    await page.locator(sign).first().waitFor();
    if (process.env.HUIKAN_PICTURES)
      await page.screenshot({
        path: `${process.env.HUIKAN_PICTURES}/${address.split('/').slice(0, 2).join('-')}-${width}.png`,
      });
    found.push(...(await violations(page)).map((one) => `${address} ${one}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found.push(`${address}: ${wide} px wide`);
  }
  expect(found).toEqual([]);
});

test('the words of the page are in the script of the archive', async () => {
  const { page, running } = opened;
  await page.goto(`${running.url}#publish`);
  await page.locator('.publish h1').waitFor();
  expect(await page.locator('nav').textContent()).toContain('發布');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
});

test('the glossary by keyboard alone, and axe finds nothing in its dialogs', async () => {
  const { page, running, desk, errors } = opened;
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      if (!at?.matches('a, button, input')) return '';
      return at.getAttribute('aria-label') || at.textContent?.trim() || at.id;
    });
  /** Goes on by Tab to what is called so. */
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 40 && !(await focused()).includes(name); i++) await page.keyboard.press('Tab');
    expect(await focused()).toContain(name);
  };
  await page.goto(`${running.url}#settings`);
  await page.locator('.settings form').waitFor();
  await tabTo('人名');
  await page.keyboard.press('Enter');
  await page.locator('.entries').waitFor();
  await tabTo('陈松年');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
  // Closed by Escape, the focus is where it was.
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await focused()).toContain('陈松年');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('加一條');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor();
  await page.locator('dialog input').first().focus();
  await page.keyboard.insertText('陈某');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('陳謀');
  await tabTo('看看會變哪些句子');
  await page.keyboard.press('Enter');
  await page.locator('dialog .places li').first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await focused()).toBe('寫進表裡');
  await page.keyboard.press('Enter');
  await page.locator('.entries td', { hasText: '陳謀' }).waitFor();
  expect(await focused()).toBe('entry-search');
  expect(desk.files.read('glossary/names.yaml')?.plain).toContain('{ hans: 陈某, hant: 陳謀 }');
  expect(errors).toEqual([]);
});
