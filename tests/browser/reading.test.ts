import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KindOfPage, pagesOfEachKind } from '../../scripts/page-kinds.ts';
import { type BuiltSite, builtSample } from '../site/built.ts';
import { openPage, type Visit, visit } from './pages.ts';

describe('reading', () => {
  let built: BuiltSite;
  let site: Visit;
  let pages: KindOfPage[];
  const article = 'zh-hans/news/2026/11/five-old-reports/';
  beforeAll(async () => {
    built = await builtSample();
    pages = pagesOfEachKind(built.dir);
    site = await visit(built);
  });
  afterAll(() => site?.close());

  test('by keyboard alone everything can be reached, seen and left again', async () => {
    const { context, page } = await openPage(site.browser, 'wide');
    // Both editions are made of the same parts.
    for (const { path } of pages.filter((one) => !one.path.startsWith('zh-hans/'))) {
      await page.goto(site.url + path);
      const all = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href],button,input,select,summary,[tabindex="0"]')].filter(
            (element) =>
              element.checkVisibility() &&
              !element.closest('[tabindex="-1"]:not(main)') &&
              // Of radio buttons the tab key reaches the one that is chosen, and the arrows the others.
              !element.matches('[type=radio]:not(:checked)'),
          ).length,
      );
      const reached = new Set<string>();
      for (let i = 0; i <= all + 1; i++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate((n) => {
          const element = document.activeElement as HTMLElement | null;
          if (!element || element === document.body) return undefined;
          element.dataset.reached ??= String(n);
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          return {
            name: element.dataset.reached,
            seen: outlineStyle !== 'none' && outlineWidth !== '0px' && width * height > 0,
            html: element.outerHTML.slice(0, 120),
          };
        }, i);
        if (!focused) break;
        expect(focused.seen, `${path} ${focused.html}`).toBe(true);
        reached.add(focused.name);
      }
      expect(reached.size, path).toBe(all);
    }
    await context.close();
  });

  test('an original stands beside its article and grows without a script', async () => {
    const { context, page } = await openPage(site.browser, 'wide', 'light', { javaScriptEnabled: false });
    await page.goto(`${site.url}zh-hant/news/2011/03/founding-congress/`);
    await page.getByRole('link', { name: '原件' }).click();
    const sheet = page.locator('.sheet');
    const [before, text] = [await sheet.boundingBox(), await page.locator('.compare-text').boundingBox()];
    expect(before!.x + before!.width).toBeLessThan(text!.x);
    await page.getByText('200%').click();
    expect((await sheet.boundingBox())!.width).toBeCloseTo(2 * before!.width, 0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await context.close();
  });

  test('a button copies a citation and says so', async () => {
    const { context, page } = await openPage(site.browser, 'wide', 'light', { permissions: ['clipboard-read'] });
    await page.goto(site.url + article);
    const button = page.locator('button[data-copy^="cite-"]').first();
    await button.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    const source = await button.getAttribute('data-copy');
    // It says so for some seconds, which a busy machine may look away for.
    const said = button.evaluate(
      (element) =>
        new Promise<string | null>((told) =>
          new MutationObserver(() => told(element.textContent)).observe(element, { childList: true }),
        ),
    );
    await button.click();
    expect(await said).toBe(await button.getAttribute('data-done'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe((await page.locator(`#${source}`).textContent())!.trim());
    await context.close();
  });

  test('the first key leads past the masthead', async () => {
    const { context, page } = await openPage(site.browser, 'wide');
    await page.goto(site.url + article);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await context.close();
  });

  test('size, light and edition are chosen once and kept', async () => {
    const { context, page } = await openPage(site.browser, 'wide');
    await page.goto(site.url + article);
    const size = () => page.evaluate(() => getComputedStyle(document.querySelector('.prose')!).fontSize);
    const before = await size();
    await page.locator('article button[data-size="largest"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('button[data-theme="dark"]').click();
    const after = await size();
    expect(Number.parseFloat(after)).toBeGreaterThan(Number.parseFloat(before));
    await page.locator('[data-edition-switch] a').click();
    await page.waitForURL(/zh-hant/);
    expect(new URL(page.url()).pathname).toBe(`/${article.replace('zh-hans', 'zh-hant')}`);
    expect(await size()).toBe(after);
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect(await page.getAttribute('button[data-size="largest"]', 'aria-pressed')).toBe('true');
    await page.goto(site.url);
    await page.waitForURL(/zh-hant/);
    await context.close();
  });

  test('without JavaScript the article, its lists and the other edition are all there', async () => {
    const { context, page } = await openPage(site.browser, 'narrow', 'light', { javaScriptEnabled: false });
    await page.goto(site.url);
    await page.click('[data-chooser] a[lang="zh-Hans"]');
    await page.click('.report .entry-title a >> nth=0');
    expect(await page.locator('[data-article-body]').isVisible()).toBe(true);
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.click('[data-edition-switch] a');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant');
    await context.close();
  });

  test('on paper stand the article, its address and how to cite it, and nothing to click', async () => {
    const { context, page } = await openPage(site.browser, 'wide');
    await page.goto(site.url + article);
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['h1', '[data-article-body]', '#permalink', '#cite-gbt'])
      expect(await page.locator(shown).isVisible(), shown).toBe(true);
    for (const hidden of ['.site-nav', '.masthead-tools', '.foot', '.neighbours', '.related', 'button'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    await context.close();
  });

  test('no page asks another site for anything, and an article loads little', async () => {
    const { context, page } = await openPage(site.browser, 'wide');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const { path } of pages) await page.goto(site.url + path);
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual([]);
    asked.length = 0;
    await page.goto(site.url + article);
    const weight = (ending: string) =>
      asked
        .filter((url) => url.endsWith(ending))
        .reduce((sum, url) => sum + gzipSync(readFileSync(join(built.dir, new URL(url).pathname))).length, 0);
    expect(weight('.js')).toBeGreaterThan(0);
    expect(weight('.js')).toBeLessThanOrEqual(5 * 1024);
    expect(weight('.css')).toBeGreaterThan(0);
    expect(weight('.css')).toBeLessThanOrEqual(15 * 1024);
    await context.close();
  });
});
