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
])('%s is %s to a server', (address, path) => expect(oldPath(address)).toBe(path));

test.each(['/a%00b.html', '/a\u0001.html', 'http://[', `/${'a'.repeat(2000)}`, '/\ud800.html', 'ftp://example.org/a'])(
  'no server can be asked for %j',
  (address) => expect(oldPath(address)).toBe(undefined),
);

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
  ['/news/con/a.html', undefined],
  ['/.git/a.html', undefined],
  ['/show.asp?page=a.html', undefined],
  ['/a.html.gz', undefined],
  ['/A.HTML', 'A.HTML'],
  ['/a%3Ab.html', undefined],
  [`/${'%E6%97%A7'.repeat(100)}.html`, undefined],
])('the file of %s is %s', (path, file) => expect(fileOfOldPath(path)).toBe(file));
