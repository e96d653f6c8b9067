import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, headerRules, headersFile, headersOf, readHeadersFile } from '../../src/seo/headers.ts';

const site = {
  base: '/base/',
  searches: true,
  outsidePictures: false,
  inlinedPictures: false,
  archives: [] as string[],
  folders: ['about', 'news', 'tag'],
};
const policyOf = (path: string, changes: Partial<typeof site> = {}): string =>
  headersOf(headerRules({ ...site, ...changes }), path)['Content-Security-Policy'] ?? '';

test('nothing inline runs, and no page can be framed', () => {
  for (const path of ['/base/', '/base/zh-hans/search/', '/base/old.html', '/base/search/worker-1.js']) {
    expect(policyOf(path)).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(policyOf(path)).toContain("frame-ancestors 'none'");
    expect(policyOf(path)).toContain("default-src 'none'");
  }
});

test('WebAssembly runs where search does', () => {
  for (const path of ['/base/zh-hans/search/', '/base/zh-hant/search/', '/base/search/worker-1.js'])
    expect(policyOf(path)).toContain("'wasm-unsafe-eval'");
  for (const path of [
    '/base/',
    '/base/404.html',
    '/base/zh-hans/',
    '/base/zh-hans/news/2016/04/a/',
    '/base/zh-hant/tag/b/',
  ])
    expect(policyOf(path)).not.toContain('wasm');
  for (const path of ['/base/', '/base/zh-hans/search/'])
    expect(policyOf(path, { searches: false })).not.toContain('wasm');
});

test('pictures come from where the archive has them', () => {
  expect(policyOf('/base/')).toContain("img-src 'self';");
  expect(policyOf('/base/', { outsidePictures: true })).toContain("img-src 'self' https:;");
  expect(policyOf('/base/', { inlinedPictures: true })).toContain("img-src 'self' data:;");
});

describe('hosts that join the values of all rules', () => {
  test('hold a page to policies of which the strictest is the page’s own', () => {
    for (const path of ['/base/zh-hans/news/2016/04/a/', '/base/zh-hans/search/', '/base/_assets/a.css']) {
      const all = headerRules(site)
        .filter(({ pattern }) => headersOf([{ pattern, headers: { matches: '' } }], path).matches === '')
        .map(({ headers }) => headers['Content-Security-Policy'])
        .filter(Boolean);
      expect(all).toContain(policyOf(path));
      expect(all.filter((one) => one !== policyOf(path) && one !== contentSecurityPolicy(site, true))).toEqual([]);
    }
  });

  test('have one value of how long a file is kept', () => {
    const rules = headerRules(site).filter(({ headers }) => headers['Cache-Control']);
    expect(rules.map(({ pattern }) => pattern)).toEqual(['/base/_assets/*']);
  });
});

test('the file is read as it was written', () => {
  const rules = headerRules(site);
  expect(readHeadersFile(headersFile(rules))).toEqual(rules);
});

test('other archives are asked by search alone, and may ask', () => {
  const archives = ['https://other.example.org'];
  expect(policyOf('/base/zh-hans/search/', { archives })).toContain("connect-src 'self' https://other.example.org;");
  expect(policyOf('/base/search/worker-1.js', { archives })).toContain('https://other.example.org');
  expect(policyOf('/base/zh-hans/', { archives })).toContain("connect-src 'self';");
  const allows = (path: string, some: string[]) =>
    headersOf(headerRules({ ...site, archives: some }), path)['Access-Control-Allow-Origin'];
  expect(allows('/base/search/manifest', archives)).toBe('*');
  expect(allows('/base/zh-hans/', archives)).toBeUndefined();
  expect(allows('/base/search/manifest', [])).toBeUndefined();
});
