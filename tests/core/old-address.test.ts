import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOfOldPath, oldPath } from '../../src/core/old-address.ts';

test.each([
  ['/old.html', '/old.html'],
  ['http://www.example.org/news.asp?id=5', '/news.asp?id=5'],
  ['https://example.org', '/'],
  ['/%6fld.html', '/old.html'],
  ['/%e6%97%a7.html', '/%E6%97%A7.html'],
  ['/旧.html', '/%E6%97%A7.html'],
  ['/a/../b.html#top', '/b.html'],
  ['http://example.org//a//b.html', '/a/b.html'],
  ['/../../etc/a.html', '/etc/a.html'],
  ['/%D0%C2.html', '/%D0%C2.html'],
  ['/%d0%c2%2d%5F%7e%2E%41.html', '/%D0%C2-_~.A.html'],
  ['/a%20b%2f%3fc', '/a%20b%2F%3Fc'],
  ['HTTP://example.org:81/a///b//', '/a/b/'],
  ['/a?b=//c&d=%e6', '/a?b=//c&d=%E6'],
  ['/a?', '/a'],
  ['/%7G', '/%7G'],
  ['/%80%1g%20', '/%80%1g%20'],
  [`/${'a'.repeat(1999)}`, `/${'a'.repeat(1999)}`],
])('%s is %s to a server', (address, path) => expect(oldPath(address)).toBe(path));

test.each([
  '/a%00b.html',
  '/a\u0001.html',
  'http://[',
  `/${'a'.repeat(2000)}`,
  '/\ud800.html',
  'ftp://example.org/a',
  'xhttp://example.org/a',
  'https+x://example.org/a',
  '/a%0Ab',
  '/a%1fb',
  '/a%7fb',
  'mailto:a@example.org',
])('no server can be asked for %j', (address) => expect(oldPath(address)).toBe(undefined));

test('what is normalised stays as it is', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, validSchemes: ['http', 'https'] }), (url) => {
      const path = oldPath(url);
      fc.pre(path !== undefined);
      expect(oldPath(path!)).toBe(path);
    }),
  );
});

test.each<[string, string | undefined]>([
  ['/news/%E6%97%A7%20%E9%97%BB.htm', 'news/旧 闻.htm'],
  ['/a.html?id=1', undefined],
  ['/news.asp', undefined],
  ['/%D0%C2.html', undefined],
  ['/a%2Fb.html', 'a/b.html'],
  ['/con.html', undefined],
  ...['CON', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'com0.a'].map((name): [string, undefined] => [
    `/${name}.html`,
    undefined,
  ]),
  ...['icon', 'cons', 'com', 'com10', 'lpta', 'a.con', 'nul1'].map((name): [string, string] => [
    `/${name}.html`,
    `${name}.html`,
  ]),
  ...[...'<>:"|?*\\', '\u0001', '\u001f', '\u007f'].map((sign): [string, undefined] => [
    `/a${encodeURIComponent(sign)}.html`,
    undefined,
  ]),
  ['/a./b.html', undefined],
  ['/a%20/b.html', undefined],
  ['/a.b%20c/d.html', 'a.b c/d.html'],
  ['/a//b.html', undefined],
  ['/.html', undefined],
  ['/a.htmlx', undefined],
  ['/ahtml', undefined],
  [`/${'a'.repeat(235)}.html`, `${'a'.repeat(235)}.html`],
  [`/${'a'.repeat(236)}.html`, undefined],
  ['/news/con/a.html', undefined],
  ['/.git/a.html', undefined],
  ['/show.asp?page=a.html', undefined],
  ['/a.html.gz', undefined],
  ['/A.HTML', 'A.HTML'],
  ['/a%3Ab.html', undefined],
  [`/${'%E6%97%A7'.repeat(100)}.html`, undefined],
])('the file of %s is %s', (path, file) => expect(fileOfOldPath(path)).toBe(file));
