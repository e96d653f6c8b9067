import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KindOfPage, ofEdition, pagesOfEachKind } from '../../scripts/page-kinds.ts';
import type { Edition } from '../../src/core/edition.ts';
import { builtFixture, builtSample } from '../site/built.ts';
import { violations } from './axe.ts';
import { openPage, type Visit, visit } from './pages.ts';

type Look = ['light' | 'dark', 'wide' | 'narrow', Edition];

describe.each([
  {
    name: 'the sample archive',
    build: builtSample,
    // What axe measures by colour does not change with the width, nor what it measures by size with the colours; and
    // both editions are made of the same parts.
    looks: [
      ['light', 'wide', 'zh-Hans'],
      ['dark', 'narrow', 'zh-Hant'],
    ] satisfies Look[],
  },
  {
    name: 'the fixture archive',
    build: builtFixture,
    looks: [['light', 'narrow', 'zh-Hant']] satisfies Look[],
  },
])('$name', ({ name, build, looks }) => {
  let site: Visit;
  let pages: KindOfPage[];
  beforeAll(async () => {
    const built = await build();
    pages = pagesOfEachKind(built.dir);
    site = await visit(built);
  });
  afterAll(() => site?.close());

  test.each<Look>(looks)('axe finds nothing on any kind of page, %s and %s, in %s', async (light, screen, edition) => {
    const { context, page } = await openPage(site.browser, screen, light);
    const found: string[] = [];
    for (const { path } of ofEdition(pages, edition)) {
      await page.goto(site.url + path);
      found.push(...(await violations(page)).map((one) => `${path} ${one}`));
    }
    await context.close();
    expect(found).toEqual([]);
  });

  test('axe finds a mistake made on purpose', async () => {
    const { context, page } = await openPage(site.browser, 'wide');
    await page.goto(`${site.url}zh-hans/`);
    await page.evaluate(() => document.querySelector('h1')!.insertAdjacentHTML('afterend', '<img src="/favicon.svg">'));
    expect((await violations(page))[0]).toContain('image-alt');
    await context.close();
  });

  test('at 400 % zoom no page scrolls sideways, in the largest text either', async () => {
    const { context, page } = await openPage(site.browser, 'narrow');
    const wide: string[] = [];
    for (const { path } of ofEdition(pages, 'zh-Hant')) {
      await page.goto(site.url + path);
      for (const size of ['normal', 'largest']) {
        const width = await page.evaluate((chosen) => {
          document.documentElement.dataset.size = chosen;
          return document.documentElement.scrollWidth;
        }, size);
        if (width > 320) wide.push(`${path} ${size}: ${width} px`);
      }
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  test('nothing moves while a page loads', async () => {
    const { context, page } = await openPage(site.browser, 'narrow');
    await page.addInitScript(() => {
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
    });
    for (const { path } of ofEdition(pages, 'zh-Hans').filter(({ kind }) => kind !== 'search')) {
      await page.goto(site.url + path, { waitUntil: 'load' });
      await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
      const { sum, moved } = await page.evaluate(
        () => (globalThis as unknown as { shifts: { sum: number; moved: string } }).shifts,
      );
      expect(sum, `${name} ${path}: ${moved}`).toBe(0);
    }
    await context.close();
  });
});
