import { expect, test } from 'vitest';
import { builtSample, filesOf, textOf } from './built.ts';

const site = await builtSample();
const files = filesOf(site, '');
const pagesOf = (edition: string) => files.filter((path) => path.startsWith(`${edition}/`) && path.endsWith('.html'));

test('both editions have the same pages', () => {
  const bare = (edition: string) => pagesOf(edition).map((path) => path.slice(edition.length));
  expect(bare('zh-hant')).toEqual(bare('zh-hans'));
  expect(pagesOf('zh-hans').length).toBeGreaterThan(200);
});

test.each([
  ['zh-hans', 'zh-Hans'],
  ['zh-hant', 'zh-Hant'],
])('every page of /%s/ says lang="%s" and leads to its other edition', (slug, lang) => {
  const other = slug === 'zh-hans' ? 'zh-hant' : 'zh-hans';
  for (const path of pagesOf(slug)) {
    const html = textOf(site, path);
    expect(html, path).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${lang}"`));
    const counterpart = `/${other}${path.slice(slug.length).replace(/index\.html$/, '')}`;
    expect(html, path).toMatch(
      new RegExp(`<span data-edition-switch>\\s*<a[^>]*href="${counterpart}"[^>]*hreflang="zh-Han[st]"`),
    );
  }
});

test('an article stays as written in its own script and is converted in the other', () => {
  const path = 'news/2016/09/mid-autumn-opera/index.html';
  const body = (edition: string) =>
    /data-article-body[^>]*>([\s\S]*?)<\/div>/.exec(textOf(site, `${edition}/${path}`))?.[1] ?? '';
  expect(body('zh-hant')).toContain('豫劇專場');
  expect(body('zh-hans')).toContain('豫剧专场');
  expect(body('zh-hans')).not.toContain('劇');
});

test('a draft is not published', () => {
  expect(files.filter((path) => path.includes('annual-meeting-preview'))).toEqual([]);
});

test('an old address leads to the article', () => {
  const line = textOf(site, '_redirects')
    .split('\n')
    .find((one) => one.includes('.html'));
  const [from = '', to = ''] = line?.split(' ') ?? [];
  expect(files.includes(`${to.slice(1)}index.html`)).toBe(true);
  expect(textOf(site, from.slice(1))).toContain(`url=${to}`);
});

test('nothing inline runs: no script with code, no style, no event handler', () => {
  for (const path of files.filter((one) => one.endsWith('.html'))) {
    const html = textOf(site, path);
    for (const [tag] of html.matchAll(/<script(?![^>]*type="application\/ld\+json")[^>]*>(?=[^<])/g))
      expect.soft(tag, path).toBe('');
    expect.soft(/<[^>]+ (?:on\w+|style)=/.exec(html)?.[0], path).toBeUndefined();
  }
});
