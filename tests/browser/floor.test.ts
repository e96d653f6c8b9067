import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOfEachKind } from '../../scripts/page-kinds.ts';
import { type BuiltSite, builtSample, filesOf } from '../site/built.ts';
import { openPage, type Visit, visit } from './pages.ts';

/** What no browser of the floor knows: a rule whose selector names one of these is dropped whole. */
const newSelectors = /:(?:has|is|where|focus-visible)\(|:focus-visible|:(?:is|where|has)\(/;
const newProperties =
  /^(?:aspect-ratio|inset(?:-[\w-]+)?|(?:margin|padding|border)-(?:inline|block)(?:-[\w-]+)?|text-wrap|text-autospace|text-spacing-trim|content-visibility|accent-color|color-scheme|scrollbar-width)$/;

/** A style sheet as a browser of 2020 takes it: rules and declarations that it does not know are gone. */
function asOldBrowsersRead(css: string): string {
  return css
    .replace(
      /@(?:media|container|supports)[^{]*(?:[<>]=?|field-sizing|text-spacing-trim)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g,
      '',
    )
    .replace(/([^{}]+)\{([^{}]*)\}/g, (whole, selector: string, body: string) => {
      if (selector.trim().startsWith('@')) return whole;
      if (newSelectors.test(selector)) return '';
      const isFlexible = /display:\s*(?:inline-)?flex/.test(body);
      const kept = body.split(';').filter((declaration) => {
        const [name = '', value = ''] = declaration.split(':');
        if (newProperties.test(name.trim()) || /color-mix\(|light-dark\(|svh|dvh/.test(value)) return false;
        // Between flexible boxes `gap` is of Chrome 84 and Safari 14.1.
        return !(isFlexible && /^(?:row-|column-)?gap$/.test(name.trim()));
      });
      return `${selector}{${kept.join(';')}}`;
    });
}

/** Takes away from scripts and workers what the browsers of the floor lack. */
const withoutNewFeatures = `(() => {
  const scope = globalThis;
  delete scope.DecompressionStream;
  delete scope.structuredClone;
  for (const name of ['at', 'toSorted', 'toReversed', 'findLast', 'with']) {
    delete Array.prototype[name];
    delete String.prototype[name];
    delete Object.getPrototypeOf(Uint8Array.prototype)[name];
  }
  delete String.prototype.replaceAll;
  delete Object.hasOwn;
  delete Object.groupBy;
  delete Map.groupBy;
  delete Promise.any;
  if (scope.Intl) delete scope.Intl.Segmenter;
  if (scope.WebAssembly) {
    // Under a policy without 'unsafe-eval' Chrome of before 2021 compiles none.
    const refuse = () => Promise.reject(new Error('refused by the policy'));
    scope.WebAssembly.instantiate = refuse;
    scope.WebAssembly.compile = refuse;
  }
  const Native = scope.RegExp;
  const behind = /\\(\\?<[=!]/;
  scope.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags]) {
      if (behind.test(String(pattern.source ?? pattern))) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
      return Reflect.construct(target, [pattern, flags]);
    },
  });
  if (scope.Worker) {
    const Started = scope.Worker;
    scope.Worker = function (address, options) {
      if (options && options.type === 'module') throw new TypeError('no module workers');
      return new Started(address, options);
    };
  }
})();`;

describe('in a browser of the floor', () => {
  let built: BuiltSite;
  let site: Visit;
  beforeAll(async () => {
    built = await builtSample();
    site = await visit(built);
  });
  afterAll(() => site?.close());

  const rewrite = (change: (text: string) => string) => async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  };

  async function oldBrowser(
    screen: 'narrow' | 'wide',
  ): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
    const { context, page } = await openPage(site.browser, screen);
    await context.route('**/*.css', rewrite(asOldBrowsersRead));
    await context.route(
      /\/_assets\/search-worker-[^/]*\.js$/,
      rewrite((script) => withoutNewFeatures + script),
    );
    await page.addInitScript(withoutNewFeatures);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    return { context, page, errors };
  }

  test('the style sheet holds no syntax that would take a whole rule with it', () => {
    const [sheet] = filesOf(built, '.css').filter((path) => path.includes('site'));
    const css = readFileSync(join(built.dir, sheet!), 'utf8');
    expect(css.match(/@media[^{]*[<>]=?[^{]*/g)).toBeNull();
    expect(css.match(/@layer|@container|&/g)).toBeNull();
    // Until 2024 both sides had to be named; a minifier of today leaves the second out.
    expect(css.match(/text-emphasis-position:(?!var)[^;}]*|under right/g)).toEqual(['under right']);
    const lists = [...css.matchAll(/(?:^|[{}])([^{}@]+)\{/g)].map(([, selector = '']) => selector);
    expect(lists.filter((list) => newSelectors.test(list) && list.includes(','))).toEqual([]);
  });

  test('the column of an article holds, and the front page has its columns', async () => {
    const { context, page, errors } = await oldBrowser('wide');
    await page.goto(`${site.url}zh-hans/news/2021/03/tenth-anniversary/`);
    const column = await page.evaluate(() => {
      const { width, left } = document.querySelector('[data-article-body] p')!.getBoundingClientRect();
      return { width, left, rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) };
    });
    expect(column.width).toBeLessThanOrEqual(40 * column.rem);
    expect(column.left).toBeGreaterThan(200);
    await page.goto(`${site.url}zh-hans/`);
    const [lead, seconds] = await page.evaluate(() =>
      ['.lead', '.seconds'].map((name) => document.querySelector(name)!.getBoundingClientRect().top),
    );
    expect(Math.abs(lead! - seconds!)).toBeLessThan(60);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('no kind of page is wider than the narrowest screen', async () => {
    const { context, page, errors } = await oldBrowser('narrow');
    const wide: string[] = [];
    for (const { path } of pagesOfEachKind(built.dir)) {
      await page.goto(site.url + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width} px`);
    }
    expect(wide).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('search finds and ranks as it does elsewhere, under the shipped policy', async () => {
    const query = encodeURIComponent('商会');
    const titles = async (page: Page) => {
      await page.goto(`${site.url}zh-hans/search/?q=${query}`);
      await page.waitForSelector('[data-search-status][data-total]');
      return page.locator('[data-search-results] .entry-title').allTextContents();
    };
    const { context: now, page: today } = await openPage(site.browser, 'wide');
    const expected = await titles(today);
    await now.close();
    const { context, page, errors } = await oldBrowser('wide');
    expect(await titles(page)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await context.close();
  });
});
