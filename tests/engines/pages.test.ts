import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ofEdition, pagesOfEachKind } from '../../scripts/page-kinds.ts';
import { type Serving, serve } from '../../src/build/serve.ts';
import { type BuiltSite, builtSample } from '../site/built.ts';
import type { Engine } from './engine.ts';
import { firefoxProgram, startFirefox } from './firefox.ts';
import { hasWebKit, startWebKit } from './webkit.ts';

const engines = [
  { name: 'Firefox', start: startFirefox, lacks: !firefoxProgram && 'firefox-esr' },
  { name: 'WebKit', start: startWebKit, lacks: !hasWebKit() && 'webkit2gtk-driver, xvfb' },
];

/** Lists, which are laid out as the archive's first page is; Chromium looks at them all. */
const furtherLists = new Set(['archive-page', 'year', 'month', 'category', 'person']);

/** How far the digits of dates and figures stand from one another, in their own size, where they are nearest. */
const nearestDigits = `(() => {
  const range = document.createRange();
  let nearest = 1;
  for (const element of document.querySelectorAll('time, .prose p, .entry-summary, h1, h3')) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const { index } of node.data.matchAll(/\\d(?=\\d)/g)) {
        const [here, next] = [index, index + 1].map((at) => {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        });
        if (here.width > 0 && Math.abs(here.top - next.top) < 2) nearest = Math.min(nearest, (next.left - here.left) / size);
      }
    }
  }
  return nearest;
})()`;

describe.each(engines)('$name', ({ name, start, lacks }) => {
  if (lacks) {
    test.skip(`${name} is looked at where ${lacks} is installed`, () => undefined);
    return;
  }
  let built: BuiltSite;
  let site: Serving;
  let engine: Engine;
  beforeAll(async () => {
    built = await builtSample();
    site = await serve(built.dir, built.base, 0);
    engine = await start();
  });
  afterAll(async () => {
    await engine?.close();
    await site?.close();
  });

  test('no layout scrolls sideways at 360 px or 1280 px', async () => {
    const wide: string[] = [];
    const pages = pagesOfEachKind(built.dir).filter(({ kind }) => !furtherLists.has(kind));
    for (const { path } of ofEdition(pages, 'zh-Hant')) {
      await engine.open(site.url + path);
      for (const width of [360, 1280]) {
        await engine.resize(width, 800);
        const [inner, scroll] = await engine.evaluate<[number, number]>(
          '[innerWidth, document.documentElement.scrollWidth]',
        );
        if (scroll > inner) wide.push(`${path}: ${scroll} px of ${inner}`);
      }
    }
    expect(wide).toEqual([]);
  });

  test('no digit stands on another', async () => {
    for (const path of ['zh-hans/', 'zh-hant/', 'zh-hans/news/2021/03/tenth-anniversary/']) {
      await engine.open(site.url + path);
      expect(await engine.evaluate<number>(nearestDigits)).toBeGreaterThan(0.4);
    }
  });

  test('the search finds in either script', async () => {
    for (const query of ['商会', '商會']) {
      await engine.open(`${site.url}zh-hant/search/?q=${encodeURIComponent(query)}`);
      const total = await engine.evaluate<string>(`new Promise((found) => {
        const status = document.querySelector('[data-search-status]');
        const look = () => (status.dataset.total === undefined ? setTimeout(look, 50) : found(status.dataset.total));
        look();
      })`);
      expect(Number(total)).toBeGreaterThan(5);
    }
  });
});
