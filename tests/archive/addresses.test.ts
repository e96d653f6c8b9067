import { describe, expect, test } from 'vitest';
import { bodyAddresses, collectAddresses, settingsAddresses } from '../../src/archive/addresses.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { site } from '../../src/content/schema/site.ts';

const placeInFront = (path: readonly PropertyKey[]) => ({ line: path.length, column: 1 });
const collected = (markdown: string, front: Parameters<typeof collectAddresses>[0] = {}) =>
  collectAddresses(front, parseBody(markdown, 'a.mdx').tree, placeInFront).map(
    ({ kind, address, line, column }) => `${kind} ${address} ${line}:${column}`,
  );

describe('the addresses of a body', () => {
  test.each([
    ['a link to a page', '[甲](/about/)', ['link /about/ 1:1']],
    ['a link that may be the site’s own', '[甲](https://example.org/a)', ['link https://example.org/a 1:1']],
    ['a picture', '甲![乙](/images/a.jpg)', ['image /images/a.jpg 1:2']],
    ['a picture of a component', '<Figure src="/images/a.jpg" alt="甲" />', ['image /images/a.jpg 1:1']],
    ['a link by HTTP alone, in capitals', '[甲](HTTP://example.org/a)', ['link HTTP://example.org/a 1:1']],
    ['a file', '甲\n\n<File src="/files/a.pdf" name="甲" />', ['link /files/a.pdf 3:1']],
    ['both of a film', '<Video src="/a.mp4" poster="/b.jpg" />', ['link /a.mp4 1:1', 'image /b.jpg 1:1']],
    ['what stands within others', '> - **[甲](/a/)**', ['link /a/ 1:7']],
    ['what stands within a component', '<Note>\n\n[甲](/a/)\n\n</Note>', ['link /a/ 3:1']],
    ['a link and the picture in it', '[![甲](/a.jpg)](/a/)', ['link /a/ 1:1', 'image /a.jpg 1:2']],
  ])('have %s', (_, markdown, expected) => expect(collected(markdown)).toEqual(expected));

  test.each([
    ['a picture of another site', '![甲](https://example.org/a.jpg)'],
    ['a picture without a scheme', '![甲](//example.org/a.jpg)'],
    ['a place on the page', '[甲](#a)'],
    ['a mailbox', '[甲](mailto:a@example.org)'],
    ['another scheme', '[甲](ftp://example.org/a)'],
    ['what only holds an address', '[甲](a/https://example.org)'],
    ['what is beside the page', '[甲](a/)'],
    ['a component without one', '<Gap />'],
  ])('have not %s', (_, markdown) => expect(collected(markdown)).toEqual([]));

  test('are all that an article without front matter has', () => {
    const { tree } = parseBody('[甲](/a/)', 'a.mdx');
    expect(bodyAddresses(tree)).toEqual([{ kind: 'link', address: '/a/', line: 1, column: 1 }]);
  });
});

test('the front matter has a picture and old addresses, each at its place', () => {
  const front = {
    image: { src: '/images/a.jpg', alt: '甲' },
    legacy: { urls: ['/old.html', 'http://old.example/b.asp'], sections: [] },
    originals: ['/originals/3f/a.html', 'b.pdf'],
  };
  const placed = (path: readonly PropertyKey[]) => ({ line: Number(path.at(-1)) || path.length, column: path.length });
  const addresses = collectAddresses(front, parseBody('[甲](/a/)', 'a.mdx').tree, placed);
  expect(addresses.map(({ kind, address, line, column }) => `${kind} ${address} ${line}:${column}`)).toEqual([
    'image /images/a.jpg 2:2',
    'legacy /old.html 3:3',
    'legacy http://old.example/b.asp 1:3',
    'original /originals/3f/a.html 2:2',
    'original b.pdf 1:2',
    'link /a/ 1:1',
  ]);
  expect(collected('', { image: { src: 'https://example.org/a.jpg', alt: '甲' } })).toEqual([]);
});

test('the settings have their picture and their navigation', () => {
  const settings = site.parse({
    title: '会刊',
    url: 'https://example.org',
    image: '/images/a.jpg',
    navigation: [
      { title: '甲', href: '/about/' },
      { title: '乙', href: 'https://example.org/b' },
      { title: '丙', href: 'mailto:a@example.org' },
      { title: '丁', href: 'HTTP://example.org/d' },
    ],
  });
  expect(settingsAddresses(settings, placeInFront).map(({ kind, address, line }) => [kind, address, line])).toEqual([
    ['image', '/images/a.jpg', 1],
    ['link', '/about/', 3],
    ['link', 'https://example.org/b', 3],
    ['link', 'HTTP://example.org/d', 3],
  ]);
  expect(settingsAddresses(site.parse({ title: '会刊', url: 'https://example.org' }), placeInFront)).toEqual([]);
});
