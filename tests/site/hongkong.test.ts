import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFixture, filesOf, textOf } from './built.ts';

const site = await builtFixture();
const pages = filesOf(site, '.html');

test('a chamber with its own script, region, base and categories is built without touching the code', () => {
  expect(textOf(site, 'zh-hant/index.html')).toContain('data-region="hk"');
  expect(textOf(site, 'zh-hant/index.html')).toContain('data-paragraphs="space"');
});

test('every address inside the site begins with its base', () => {
  for (const path of pages) {
    const outside = [...textOf(site, path).matchAll(/(?:href|src)="(\/[^"]*)"/g)]
      .map(([, href]) => href!)
      .filter((href) => !href.startsWith('/archive/'));
    expect(outside, path).toEqual([]);
  }
});

test('every address inside the site leads to a file', () => {
  const missing = new Set<string>();
  for (const path of pages)
    for (const [, href] of textOf(site, path).matchAll(/(?:href|src)="\/archive(\/[^"#?]*)/g)) {
      const file = href!.slice(1) + (href!.endsWith('/') ? 'index.html' : '');
      if (!existsSync(join(site.dir, decodeURI(file)))) missing.add(href!);
    }
  expect([...missing]).toEqual([]);
});

test('canonical addresses carry origin and base', () => {
  expect(textOf(site, 'zh-hans/index.html')).toMatch(
    /<link rel="canonical" href="https:\/\/[^/]+\/archive\/zh-hans\/"/,
  );
});

test('the host is told the base, too', () => {
  expect(textOf(site, '_headers')).toContain('/archive/_assets/*');
});

test('a chamber changes its look by theme.css and components/ alone, on every page of its own', () => {
  const [theme] = filesOf(site, '.css').filter((path) => /theme\.[^/]+\.css$/.test(path));
  expect(textOf(site, theme!)).toContain('--seal:#1f4e79');
  for (const path of pages) {
    const html = textOf(site, path);
    if (html.includes('http-equiv="refresh"')) continue;
    expect([path, html.includes(`/archive/${theme}`)]).toEqual([path, true]);
    if (html.includes('<footer class="foot">')) expect([path, html.includes('class="motto"')]).toEqual([path, true]);
  }
});
