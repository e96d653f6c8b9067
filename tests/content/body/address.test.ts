import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressProblem, pictureProblem } from '../../../src/content/body/address.ts';
import { boundsOf } from '../bounds.ts';

const file = 'content/news/2016/04/ruzhou.mdx';
/** The code, and what is said to have been meant. */
const told = (address: string, from = file): string => {
  const found = addressProblem(address, from);
  if (!found) return 'fine';
  const { better } = found.params as { better?: string };
  return better === undefined ? found.code : `${found.code} → ${better}`;
};

describe('an address of a link', () => {
  test.each(['', '/about/', '#section-2', 'https://example.org/a', 'HTTP://EXAMPLE.ORG/', 'mailto:a@b.cn', 'tel:+86'])(
    '%s is fine',
    (address) => expect(told(address)).toBe('fine'),
  );

  test.each([
    ['javascript:alert(1)', 'javascript:'],
    [' java\nscript:alert(1)', 'javascript:'],
    ['data:text/html,x', 'data:'],
    ['ftp://example.org/', 'ftp:'],
  ])('%j is refused by its scheme', (address, scheme) => {
    expect(addressProblem(address, file)).toEqual({ code: 'unsafe-link', params: { scheme } });
  });

  test.each([
    ['C:\\新闻\\a.jpg', 'a.jpg'],
    ['d:/a.jpg', 'a.jpg'],
    ['file:///home/a.jpg', 'a.jpg'],
    ['..\\photos\\a.jpg', 'a.jpg'],
    ['c:%5Cphotos%5Ca.jpg', 'a.jpg'],
  ])('%s lies on the disk of whoever wrote it', (address, name) => {
    expect(addressProblem(address, file)).toMatchObject({ code: 'local-path', params: { name } });
  });

  test('a backslash in the address of another site is none of a disk', () => {
    expect(told('https://example.org/a\\b')).toBe('fine');
  });

  test.each([
    ['images\\a.jpg', '/images/a.jpg'],
    ['\\files\\a b.pdf', '/files/a b.pdf'],
  ])('%s is the archive’s, with the slashes of Windows', (address, better) =>
    expect(addressProblem(address, file)).toEqual({ code: 'relative-address', params: { address, better } }),
  );

  test.each([
    ['www.example.org/a', 'https://www.example.org/a'],
    ['example.com.cn', 'https://example.com.cn'],
    ['office@example.org', 'mailto:office@example.org'],
    ['ｗｗｗ．example．org', 'https://www.example.org'],
    ['https：//example。org', 'https://example.org'],
    ['http:/example.org', undefined],
    ['../../../../images/a.jpg', '/images/a.jpg'],
    ['images/a.jpg', '/images/a.jpg'],
    ['public/files/a.pdf?x=1', '/files/a.pdf?x=1'],
    ['../05/expo.mdx#top', '/news/2016/05/expo/#top'],
    ['./expo.md', '/news/2016/04/expo/'],
    ['pages/about.mdx', '/about/'],
    ['expo', undefined],
    ['../05/expo', undefined],
  ])('%s is told, and %s is meant', (address, better) => {
    const expected = told(address);
    if (address === 'http:/example.org') return expect(expected).toBe('fine');
    expect(expected).toBe(better === undefined ? 'relative-address' : `relative-address → ${better}`);
  });

  test('what is meant is an address that is fine', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      'news',
      '2016',
      'images',
      'files',
      'pages',
      'a.mdx',
      'b.jpg',
      'www.a.org',
      '甲',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const found = addressProblem(parts.join('/'), file);
        if (found?.code !== 'relative-address' || found.params.better === undefined) return;
        expect(addressProblem(found.params.better, file)).toBeUndefined();
      }),
    );
  });
});

test.each([
  ['/images/a.jpg', undefined],
  ['https://example.org/a.jpg', 'outside-image'],
  ['HTTPS://EXAMPLE.ORG/a.jpg', 'outside-image'],
  ['http://example.org/a.jpg', 'image-address'],
  ['//example.org/a.jpg', 'image-address'],
  ['https:///a.jpg', 'image-address'],
  ['images/a.jpg', 'image-address'],
  ['', 'image-address'],
])('the picture %s: %s', (address, code) => expect(pictureProblem(address)).toBe(code));

test.each([
  ['http://http://a.org/', 'http://a.org/'],
  ['https://http://a.org/', 'http://a.org/'],
  ['http:https://a.org/', 'https://a.org/'],
  ['HTTP://https://a.org/b', 'https://a.org/b'],
])('the scheme of %s stands twice: %s', (address, better) => expect(told(address)).toBe(`doubled-scheme → ${better}`));

describe('an address that only one office reaches', () => {
  test.each(['localhost', '127.0.0.1', '0.0.0.0', '192.168.1.20', '10.0.0.7', '[::1]', 'LOCALHOST'])('%s', (host) => {
    for (const end of ['', '/', ':4321/a', '/a?b']) expect(told(`http://${host}${end}`)).toBe('local-site');
  });

  test.each(['localhost.org', '10.example.org', '192.169.1.1', '127.0.0.example.org', '110.0.0.7'])(
    '%s is no such host',
    (host) => expect(told(`https://${host}/`)).toBe('fine'),
  );

  test.each([
    ['http://localhost:4321/zh-hans/news/2016/04/a/', '/news/2016/04/a/'],
    ['http://localhost/zh-hant/about/', '/about/'],
    ['http://localhost/files/a.pdf', '/files/a.pdf'],
    ['http://localhost/admin/news/a/', undefined],
    ['http://localhost/zh-hans/search/', undefined],
  ])('%s is %s of the archive', (address, better) =>
    expect(told(address)).toBe(better ? `local-site → ${better}` : 'local-site'),
  );
});

test.each([
  ['mailto:office＠example.org', 'mailto:office@example.org'],
  ['tel:＋86', 'tel:+86'],
  ['https://example。org/a', 'https://example.org/a'],
  ['https://example．org:80', 'https://example.org:80'],
])('%s has a sign of a Chinese keyboard: %s', (address, better) => expect(told(address)).toBe(`link-sign → ${better}`));

test.each(['mailto:a@b.cn?subject=年会！', 'https://example.org/年会！', 'https://example.org/?q=，'])(
  'a path, a question and a subject may have any sign: %s',
  (address) => expect(told(address)).toBe('fine'),
);

test.each([
  ['masks.assets/image-1.png', '/images/image-1.png', 'images'],
  ['../附件/章程 二.docx', '/files/章程%20二.docx', 'files'],
])('%s is first to be put into a folder of the archive', (address, better, move) =>
  expect(addressProblem(address, 'content/news/2016/04/a.mdx')?.params).toEqual({ address, better, move }),
);

test.each(boundsOf('body/address', { told, pictureProblem }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
