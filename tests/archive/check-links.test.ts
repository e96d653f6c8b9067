/** Links that articles, pages and settings have, held against all that stands; other addresses stand in check-addresses.test.ts. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Addressed } from '../../src/archive/addresses.ts';
import { checkAddresses } from '../../src/archive/check-addresses.ts';
import type { AddressContext } from '../../src/archive/site-paths.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

const at = { line: 3, column: 7 };
const linking = (...addresses: string[]) => addresses.map((address) => ({ kind: 'link' as const, address, ...at }));
const legacy = (...addresses: string[]) => addresses.map((address) => ({ kind: 'legacy' as const, address, ...at }));

/** What is told of links in a page, beside what stands already. */
function told(addresses: readonly string[], files: Addressed[] = [], own: Partial<AddressContext> = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, { 'content/files/章程.pdf': '', 'content/images/a.heic': '' });
  const context = { contentDir: join(folder, 'content'), publicDir: join(folder, 'public'), base: '/archive/', ...own };
  const page = { file: 'pages/about.mdx', key: '', addresses: linking(...addresses), headings: ['沿革'] };
  return checkAddresses([page, ...files], context);
}
const codes = (...given: Parameters<typeof told>) => told(...given).map(({ code }) => code);
const home = 'https://www.chamber.example/archive/';

describe('a link to another site is nobody’s business', () => {
  test.each([
    'https://chamber.example/',
    'https://chamber.example/archives/none/',
    'https://chamber.example/archive',
    'https://chamber.example.org/archive/none/',
    'https://other.example/https://chamber.example/archive/none/',
    'mailto:a@chamber.example',
  ])('%s', (address) => expect(codes([address], [], { home })).toEqual([]));

  test('and none is known as the site’s own where its address is not said', () =>
    expect(codes(['https://chamber.example/archive/none/', 'none/', ''])).toEqual([]));
});

describe('a link to the site’s own address in full', () => {
  test.each([
    'http://chamber.example/archive/',
    'HTTPS://WWW.chamber.example/archive/',
    'https://chamber.example/archive/',
  ])('is known however it begins: %s', (start) => {
    expect(codes([`${start}none/`], [], { home })).toEqual(['dead-link']);
    expect(codes([start, `${start}about/`, `${start}zh-hant/about/`], [], { home })).toEqual([]);
  });

  test('leads to what stands outside the editions, too, which one without the host cannot', () => {
    const files = [{ file: 'a', key: '2016/04/a', addresses: [] }];
    const paths = ['both/2016/04/a/', 'news/a/', 'zh-hant/archive/2016/'];
    expect(
      codes(
        paths.map((path) => home + path),
        files,
        { home },
      ),
    ).toEqual([]);
    expect(
      codes(
        paths.map((path) => `/${path}`),
        files,
        { home },
      ),
    ).toEqual(['dead-link', 'dead-link', 'broken-link']);
  });
});

describe('a link within the site', () => {
  const files: Addressed[] = [
    { file: 'a', key: '2016/04/a', formerly: 'undated/a', addresses: legacy('/archive/old.asp?id=3', '/archive/alt') },
    { file: 'd', key: '2016/05/d', draft: true, addresses: [] },
  ];
  const topics = () => new Set(['/zh-hans/tag/zhao-shang/', '/zh-hans/source/bao/']);

  test.each([
    ['an article, and where its file still stands', ['/news/2016/04/a/', '/news/undated/a/']],
    ['a list, and its pages, however many', ['/archive/', '/archive/page/2/', '/archive/2016/page/12', '/tag/page/3/']],
    ['files for machines', ['/robots.txt', '/404.html', '/dump/index.json', '/feed.xml']],
    ['a file of the archive, with a question', ['/files/章程.pdf', '/files/%E7%AB%A0%E7%A8%8B.pdf?v=2#page=3']],
    ['the home', ['/', '/?a=1', '/#a']],
    ['an old address, as it was registered', ['/old.asp?id=3', '/old.asp?id=3#top', '/alt']],
    ['the page of a topic', ['/tag/zhao-shang/', '/tag/zhao-shang', '/source/bao/page/2/']],
  ])('is well where it leads to %s', (_, addresses) => expect(codes(addresses, files, { topics })).toEqual([]));

  test.each([
    ['an article that is none', '/news/2016/04/b/', 'broken-link'],
    ['an old address with another question', '/old.asp?id=4', 'dead-link'],
    ['an old address without its question', '/old.asp', 'dead-link'],
    ['an edition', '/zh-hans/', 'broken-link'],
    ['a folder that is called like one', '/zh-hansa/', 'dead-link'],
    ['a page of what is no list', '/about/page/2/a/', 'dead-link'],
    ['a page without a number', '/archive/page/x/', 'dead-link'],
    ['a topic that nobody has', '/tag/none/', 'dead-link'],
    ['a topic of another kind', '/person/zhao-shang/', 'dead-link'],
    ['no kind of topic', '/tags/zhao-shang/', 'dead-link'],
    ['a draft', '/news/2016/05/d/', 'link-to-draft'],
  ])('is told where it leads to %s', (_, address, code) => {
    expect(told([address], files, { topics })).toMatchObject([{ code, file: 'pages/about.mdx', ...at }]);
  });

  test('of a draft is told as the draft’s, and may lead to a draft', () => {
    const draft = { ...files[1]!, addresses: linking('/news/2016/05/none/', '/news/2016/05/d/') };
    expect(told([], [draft]).map(({ code, draft: isOfDraft }) => [code, isOfDraft])).toEqual([['broken-link', true]]);
    expect(told(['/none/'])[0]).not.toHaveProperty('draft');
  });

  test('to a topic is not doubted where topics are not known, in either edition', () => {
    expect(codes(['/tag/none/', `${home}zh-hant/person/none/`], [], { home })).toEqual([]);
    const both = [`${home}zh-hant/tag/zhao-shang/`, `${home}zh-hant/tag/none/`, `${home}zh-hans/tag/zhao-shang/`];
    expect(codes(both, [], { home, topics })).toEqual(['broken-link']);
  });

  test('to a heading names one that the page has', () => {
    const own = [{ file: 'a', key: '2016/04/a', addresses: [], headings: ['会议'] }];
    const good = ['/about/#沿革', '/about#section-1', '/about/#%E6%B2%BF%E9%9D%A9', '/news/2016/04/a/#会议', '/about/'];
    expect(codes(good, own)).toEqual([]);
    expect(told(['/about/#会议', '/about/?a#section-2', '/news/2016/04/a/#%E6%B2%BF'], own)).toMatchObject([
      { code: 'broken-anchor', params: { anchor: '会议', headings: ['沿革'] } },
      { code: 'broken-anchor', params: { anchor: 'section-2', headings: ['沿革'] } },
      { code: 'broken-anchor', params: { anchor: '沿', headings: ['会议'] } },
    ]);
    // An own page is one by its folder, in any system's way of writing paths.
    const page = (file: string) => [{ file, key: '', addresses: [], headings: ['电话'] }];
    for (const file of ['content\\pages\\contact.mdx', 'content/pages/contact.mdx'])
      expect(codes(['/contact/#电邮'], page(file)), file).toEqual(['broken-anchor']);
    for (const file of ['content/pages/contact.mdx.bak', 'content/subpages/contact.mdx', 'content/pages/a/contact.mdx'])
      expect(codes(['/contact/#电邮'], page(file)), file).toEqual(['dead-link']);
  });
});

describe('an old address', () => {
  const check = (address: string, base: string) =>
    codes([], [{ file: 'a', key: '2016/04/a', addresses: legacy(address) }], { base });
  test.each([
    // As long as the base, or longer, and none of it.
    ['/website/news/a/', '/archive/', []],
    ['/archive/news/a/', '/archive/', ['redirect-over-page']],
    ['/archive/files/%E7%AB%A0%E7%A8%8B.pdf', '/archive/', ['redirect-over-page']],
    ['/news/a/', '/', ['redirect-over-page']],
    ['/archive', '/archive/', ['redirect-over-page']],
    ['/archive/index.html', '/archive/', ['redirect-over-page']],
    ['/', '/archive/', []],
  ])('%s of a site at %s: %j', (address, base, expected) => expect(check(address, base)).toEqual(expected));

  test('that two articles have is told with the other, and one article may have it with its host and without', () => {
    const of = (file: string, ...urls: string[]) => ({ file, key: `2016/04/${file}`, addresses: legacy(...urls) });
    expect(told([], [of('a', '/x.html', 'http://old.example/x.html'), of('b', '/x.html')])).toMatchObject([
      { code: 'redirect-collision', file: 'b', params: { address: '/x.html', other: 'a' } },
    ]);
    expect(told([], [of('a', '/x.html', '/x.html')])).toMatchObject([{ params: { address: '/x.html', other: 'a' } }]);
  });
});

test('a picture that is missing is told with what it may be, and a format that browsers do not show', () => {
  const image = (address: string) => [{ file: 'a', key: '', addresses: [{ kind: 'image' as const, address, ...at }] }];
  const paramsOf = (address: string) => told([], image(address)).map(({ params }) => params);
  expect(paramsOf('/images/A.HEIC')).toEqual([{ address: '/images/A.HEIC', better: '/images/a.heic', format: 'HEIC' }]);
  expect(paramsOf('/images/%E4%BC%9A%201.tif?v=2')).toEqual([{ address: '/images/会 1.tif', format: 'TIFF' }]);
  expect(paramsOf('/images/none.jpg')).toEqual([{ address: '/images/none.jpg' }]);
  expect(paramsOf('/images/a.heic#x')).toEqual([]);
});
