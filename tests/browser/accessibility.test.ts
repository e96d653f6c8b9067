/** Every kind of page on a wide and on a narrow screen: what axe finds, what moves, what does not fit. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KindOfPage, ofEdition, pagesOfEachKind } from '../../scripts/page-kinds.ts';
import { builtFixture, builtSample } from '../site/built.ts';
import { violations } from './axe.ts';
import { openPage, type Visit, visit } from './pages.ts';

/** Kinds on which each part of a chamber's own look stands: its colours and components are the same on all others. */
const ownLook = ['home', 'article', 'archive', 'search', 'both'];

/** Adds up what moves while a page loads; Chromium tells. */
const countShifts = (): void => {
  const shifts = { sum: 0, moved: '' };
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Element | null }[];
    })[]) {
      shifts.sum += entry.value;
      shifts.moved += entry.sources.map(({ node }) => (node?.outerHTML ?? '').slice(0, 80)).join(' ');
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

async function shiftsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  const { sum, moved } = await page.evaluate(
    () => (globalThis as unknown as { shifts: { sum: number; moved: string } }).shifts,
  );
  return sum === 0 ? [] : [`moves by ${sum}: ${moved}`];
}

/** At 400 % zoom, in text of the usual size and in the largest. */
async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of ['normal', 'largest']) {
    const width = await page.evaluate((chosen) => {
      document.documentElement.dataset.size = chosen;
      return document.documentElement.scrollWidth;
    }, size);
    if (width > 320) found.push(`${width} px in ${size} text`);
  }
  return found;
}

// What axe measures by colour does not change with the width, nor what it measures by size with the colours; and both
// editions are made of the same parts.
describe.each([
  { name: 'the sample archive', build: builtSample, light: 'dark' as const },
  { name: 'the fixture archive', build: builtFixture, light: 'light' as const },
])('$name', ({ build, light }) => {
  let site: Visit;
  let pages: KindOfPage[];
  beforeAll(async () => {
    const built = await build();
    pages = pagesOfEachKind(built.dir);
    site = await visit(built);
  });
  afterAll(() => site?.close());

  test('on a narrow screen nothing moves while a page loads, axe finds nothing, and none scrolls sideways', async () => {
    const sample = build === builtSample ? [] : pagesOfEachKind((await builtSample()).dir).map(({ kind }) => kind);
    const { context, page } = await openPage(site.browser, 'narrow', light);
    await page.addInitScript(countShifts);
    const found: string[] = [];
    for (const { kind, path } of ofEdition(pages, 'zh-Hant')) {
      await page.goto(site.url + path, { waitUntil: 'load' });
      const shifts = kind === 'search' ? [] : await shiftsOf(page);
      const broken = sample.includes(kind) && !ownLook.includes(kind) ? [] : await violations(page);
      found.push(...[...shifts, ...broken, ...(await tooWide(page))].map((one) => `${path} ${one}`));
    }
    await context.close();
    expect(found).toEqual([]);
  });

  test.runIf(build === builtSample)('on a wide screen axe finds nothing on any kind of page', async () => {
    const { context, page } = await openPage(site.browser, 'wide', 'light');
    const found: string[] = [];
    for (const { path } of ofEdition(pages, 'zh-Hans')) {
      await page.goto(site.url + path);
      found.push(...(await violations(page)).map((one) => `${path} ${one}`));
    }
    await context.close();
    expect(found).toEqual([]);
  });

  test.runIf(build === builtSample)('what is broken on purpose is found', async () => {
    const { context, page } = await openPage(site.browser, 'narrow');
    await page.addInitScript(countShifts);
    await page.goto(`${site.url}zh-hans/`);
    await shiftsOf(page);
    await page.evaluate(() => {
      const image = new Image();
      image.src = '/favicon.svg';
      // Set one by one: the site's policy allows no style attribute in what is inserted as HTML.
      Object.assign(image.style, { width: '400px', height: '40px', maxWidth: 'none' });
      document.body.prepend(image);
    });
    expect((await shiftsOf(page))[0]).toContain('moves by');
    expect((await violations(page))[0]).toContain('image-alt');
    expect(await tooWide(page)).toHaveLength(2);
    await context.close();
  });
});
