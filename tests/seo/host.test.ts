import { describe, expect, test } from 'vitest';
import type { ArticleSummary } from '../../src/archive/index.ts';
import { beyondLimits, redirectPage, redirects, redirectsFile } from '../../src/seo/host.ts';
import { paperArchive } from '../views/paper-archive.ts';

const [plain] = paperArchive([{ id: 'a', date: '2016-04-18', title: '甲', people: [] }]).articles;
const withOld = (...urls: string[]): ArticleSummary => ({
  ...plain!,
  addresses: urls.map((address) => ({ kind: 'legacy', address, line: 1, column: 1 })),
});
const from = (...urls: string[]): string[] => redirects([withOld(...urls)], '/').map((one) => one.from);

describe('an old address', () => {
  test('leads to the edition that the article was written in, behind the base', () => {
    expect(redirects([withOld('/old.html'), { ...withOld('/b.html'), script: 'zh-Hant' }], '/base/')).toEqual([
      { from: '/old.html', to: '/base/zh-hans/news/2016/04/a/' },
      { from: '/b.html', to: '/base/zh-hant/news/2016/04/a/' },
    ]);
  });

  test('of another host keeps its path and its question', () =>
    expect(from('http://www.example.org/news.asp?id=5', 'https://example.org')).toEqual(['/news.asp?id=5', '/']));

  test('is encoded, so that a line has three words', () => {
    const file = redirectsFile(redirects([withOld('/旧 闻.html', '/a\tb.html')], '/'));
    for (const line of file.trimEnd().split('\n')) expect(line.split(/\s+/)).toHaveLength(3);
    expect(file).toContain('/%E6%97%A7%20%E9%97%BB.html /zh-hans/news/2016/04/a/ 301');
  });

  test('cannot lead out of the site', () =>
    expect(from('/../../etc/a.html', '/a/%2e%2e/%2e%2e/b.html', '//example.org/c.html')).toEqual([
      '/etc/a.html',
      '/b.html',
      '/c.html',
    ]));

  test('that is written in several ways is one', () =>
    expect(from('/a.html', 'http://old.example/a.html', '/%61.html#top')).toEqual(['/a.html']));

  test('that is no address is left out', () => expect(from('http://[', '/a.html')).toEqual(['/a.html']));
});

test('the original in the other script leads to its own edition', () => {
  const [address] = withOld('/en/old.html').addresses!;
  const article = {
    ...withOld('/old.html'),
    addresses: [...withOld('/old.html').addresses!, { ...address!, parallel: true }],
  };
  expect(redirects([article as ArticleSummary], '/')).toEqual([
    { from: '/old.html', to: '/zh-hans/news/2016/04/a/' },
    { from: '/en/old.html', to: '/zh-hant/news/2016/04/a/' },
  ]);
});

test('an article whose date became known leads on from where it stood, in each edition and side by side', () => {
  const moved = { ...plain!, formerly: 'undated/a' } as ArticleSummary;
  expect(redirects([moved], '/base/')).toEqual([
    { from: '/base/zh-hans/news/undated/a/', to: '/base/zh-hans/news/2016/04/a/', moved: true },
    { from: '/base/zh-hant/news/undated/a/', to: '/base/zh-hant/news/2016/04/a/', moved: true },
    { from: '/base/both/undated/a/', to: '/base/both/2016/04/a/', moved: true },
  ]);
});

test('a withdrawn article is no longer shown side by side: that page leads to the edition of its script', () => {
  const withdrawn = { ...plain!, script: 'zh-Hant', withdrawn: { date: '2026-01-01' } } as unknown as ArticleSummary;
  const to = '/zh-hant/news/2016/04/a/';
  expect(redirects([withdrawn], '/')).toEqual([{ from: '/both/2016/04/a/', to, moved: true }]);
  expect(redirects([{ ...withdrawn, formerly: 'undated/a' } as ArticleSummary], '/')).toContainEqual({
    from: '/both/undated/a/',
    to,
    moved: true,
  });
});

test('what follows a question mark is said as Netlify wants it', () => {
  const list = redirects([withOld('/news.asp?id=5&page=2', '/a"b$c.html')], '/');
  expect(redirectsFile(list)).toContain('/news.asp id=5 page=2 /zh-hans/news/2016/04/a/ 301\n');
});

test('a star and a colon in an old address stand for themselves', () => {
  expect(redirectsFile(redirects([withOld('/*', '/a/:b.html')], '/'))).toBe(
    '/%2A /zh-hans/news/2016/04/a/ 301\n/a/%3Ab.html /zh-hans/news/2016/04/a/ 301\n',
  );
});

test('no old addresses, no lines', () => expect(redirectsFile(redirects([plain!], '/'))).toBe(''));

test('a page that leads on cannot be made to say more', () => {
  const page = redirectPage('/a"><script>/');
  expect(page).not.toContain('<script>');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/a&quot;&gt;&lt;script&gt;/">');
});

test.each([
  [20_000, 1_000_000_000, []],
  [20_001, 0, ['Cloudflare Pages']],
  [1, 1_000_000_001, ['GitHub Pages']],
])('%i files of %i bytes are too much for %j', (files, bytes, hosts) => {
  expect(beyondLimits(files, bytes)).toEqual(hosts);
});
