import { expect, test } from 'vitest';
import { resolveAddress, settleLinks } from '../../src/import/links.ts';
import { paragraph } from '../../src/import/page.ts';

test.each([
  ['../1.jpg', '/news/a/2.html', '/news/1.jpg'],
  ['1.jpg', 'https://a.org/b/c.html', 'https://a.org/b/1.jpg'],
  ['/汝州/', '/news/2.html', '/汝州/'],
  ['//b.org/x', '/news/2.html', 'http://b.org/x'],
  ['javascript:x', 'https://a.org/', undefined],
  ['%ff', '/a/', '/a/%ff'],
  ['1.jpg', null, undefined],
])('%s on %s is %s', (url, base, whole) => expect(resolveAddress(url, base)).toBe(whole));

test.each([
  ['https://a.org/', null, 'https://a.org/'],
  [' ht\ntps://a.org/ ', null, 'https://a.org/'],
  ['mailto:a@b.org', null, 'mailto:a@b.org'],
  ['/a/', null, '/a/'],
  ['a.html', null, undefined],
  ['a.html', '/news/b.html', '/news/a.html'],
  ['#top', '/news/b.html', undefined],
  ['java\tscript:x', 'https://a.org/', undefined],
  ['', '/a', undefined],
])('the link %j on a page at %s leads to %s', (url, address, expected) => {
  const block = {
    ...paragraph('甲'),
    marks: [
      { type: 'link', start: 0, end: 1, url },
      { type: 'strong', start: 0, end: 1 },
    ],
  };
  const [{ marks, text }] = settleLinks([block as never], address) as [typeof block];
  expect(text).toBe('甲');
  expect(marks.filter(({ type }) => type === 'strong')).toHaveLength(1);
  expect(marks.find(({ type }) => type === 'link')?.url).toBe(expected);
});
