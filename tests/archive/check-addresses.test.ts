import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/archive/article.ts';
import { checkAddresses } from '../../src/archive/check-addresses.ts';
import { articleFile } from '../../src/archive/files.ts';
import { article, temporaryFolder, writeFiles } from './folder.ts';

const settings = { script: 'zh-Hans' as const, categories: [] };

/** The articles at their keys, with one picture and the articles' addresses checked. */
function problemsOf(sources: Record<string, string>): string[] {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'content/images/会场 1.jpg': '',
    'content/images/100%.jpg': '',
    'public/logo.svg': '',
    'content/originals/3f/3f2a.html': '',
    'content/originals/3f/3f2b.docx': '',
  });
  const articles = Object.entries(sources).map(([key, source]) => {
    const file = articleFile(`news/${key}.mdx`)!;
    const { article: read, problems } = readArticle(source, file, settings);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    return { file: file.path, key, addresses: read!.addresses, draft: read!.front.draft };
  });
  return checkAddresses(articles, {
    contentDir: `${folder}/content`,
    publicDir: `${folder}/public`,
    base: '/',
    home: 'https://chamber.example/',
  }).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

const date = '2016-04-18';
const at = 'news/2016/04/a.mdx';

test.each<[string, string, string[]]>([
  ['a picture that is there', '![会场](</images/会场 1.jpg>)\n\n<Figure src="/images/会场%201.jpg" alt="会场" />', []],
  ['a picture among the public files', '![标志](/logo.svg)', []],
  ['a picture whose name is no code', '<Figure src="/images/100%.jpg" alt="会场" />', []],
  ['a picture that is missing', '甲\n\n乙![会场](/images/a.jpg)', [`${at}:8:2 missing-image`]],
  ['a missing picture with a bad code', '<Figure src="/images/50%.jpg" alt="会场" />', [`${at}:6:1 missing-image`]],
  ['a picture elsewhere', '![会场](https://example.org/a.jpg)', []],
  [
    'a link to itself',
    '[甲](/news/2016/04/a/) [乙](/news/2016/04/a) [丙](/news/2016/04/a/#section-1) [丁](/news/2016/04/a/?a=1)',
    [],
  ],
  ['a link to no article', '甲[乙](/news/2016/04/b/)', [`${at}:6:2 broken-link`]],
  ['a link with an ending', '[乙](/news/2016/04/a.mdx)', [`${at}:6:1 broken-link`]],
  ['links to other pages', '[甲](/archive/2016/) [乙](//example.org/news/2016/04/b/) [丙](#a)', []],
  ['a link that names an edition', '[甲](/zh-hans/news/2016/04/a/)', [`${at}:6:1 broken-link`]],
])('%s', (_, body, expected) => {
  expect(problemsOf({ '2016/04/a': article({ date }, body) })).toEqual(expected);
});

test.each<[string, string[], string[]]>([
  ['originals that are there', ['/images/会场 1.jpg', '/originals/3f/3f2a.html'], []],
  ['an original that is missing', ['/images/100%.jpg', '/originals/3f/none.html'], [`${at}:4:32 missing-original`]],
  ['an original that nobody can be shown', ['/originals/3f/3f2b.docx'], [`${at}:4:13 original-format`]],
  ['an original elsewhere', ['https://example.org/a.jpg'], [`${at}:4:13 missing-original`]],
])('%s', (_, originals, expected) => {
  expect(problemsOf({ '2016/04/a': article({ date, originals }, '甲') })).toEqual(expected);
});

/** What is told of addresses in an article, beside another article and a page of the chamber. */
function told(...addresses: string[]): string[] {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'content/images/会场 1.JPG': '',
    'content/images/年会#2.jpg': '',
    'content/files/章程.pdf': '',
    'public/logo.svg': '',
  });
  const links = addresses.map((address) => ({
    kind: address.startsWith('/images/') ? ('image' as const) : ('link' as const),
    address,
    line: 1,
    column: 1,
  }));
  const files = [
    { file: 'news/2016/04/ruzhou.mdx', key: '2016/04/ruzhou', addresses: links },
    {
      file: 'news/2016/a.mdx',
      key: '2016/a',
      addresses: [{ kind: 'legacy' as const, address: '/old.asp?id=3', line: 1, column: 1 }],
    },
    { file: 'pages/about.mdx', key: '', addresses: [] },
  ];
  return checkAddresses(files, {
    contentDir: join(folder, 'content'),
    publicDir: join(folder, 'public'),
    base: '/archive/',
    home: 'https://chamber.example/archive/',
    topics: () => new Set(['/zh-hans/tag/zhao-shang/']),
  }).map(({ code, params }) => {
    const { better = '', bare } = params as { better?: string; bare?: string };
    return `${code} ${bare ? `without an edition: ${bare}` : better}`.trim();
  });
}

test('addresses of everything that stands are well', () => {
  expect(
    told(
      ...['/', '/about/', '/about', '/archive/', '/archive/2016/', '/archive/2016/04/', '/search/', '/help/', '/tag/'],
      ...['/news/2016/04/ruzhou/', '/tag/zhao-shang/', '/tag/zhao-shang/page/2/', '/logo.svg', '/files/章程.pdf'],
      ...['/files/%E7%AB%A0%E7%A8%8B.pdf', '/images/%E4%BC%9A%E5%9C%BA%201.JPG', 'https://elsewhere.example/none/'],
      ...['https://chamber.example/archive/zh-hant/about/', 'http://www.chamber.example/archive/'],
      ...['https://chamber.example/none/', 'https://chamber.example/archive/files/章程.pdf'],
    ),
  ).toEqual([]);
});

test.each([
  ['/aboot/', 'dead-link /about/'],
  ['/zh-hant/about/', 'broken-link /about/'],
  ['/zh-hant/exhibits/', 'broken-link without an edition: /exhibits/'],
  ['/zh-hant/news/2016/04/none/', 'broken-link'],
  ['/tag/none/', 'dead-link'],
  ['/archive/2015/', 'dead-link'],
  ['/news/ruzhou/', 'dead-link /news/2016/04/ruzhou/'],
  ['/news/2016/04/ruzhou.html', 'broken-link /news/2016/04/ruzhou/'],
  ['/news/2016/05/ruzhou/', 'broken-link /news/2016/04/ruzhou/'],
  ['/news/2016/04/ruzhuo/', 'broken-link /news/2016/04/ruzhou/'],
  ['/files/章程.PDF', 'dead-link /files/章程.pdf'],
  ['/images/会场1.jpeg', 'missing-image /images/会场%201.JPG'],
  ['/images/%e4%bc%9a%e5%9c%ba%201.jpg', 'missing-image /images/会场%201.JPG'],
  ['/images/public/images/会场 1.JPG', 'missing-image /images/会场%201.JPG'],
  ['/images/年会#2.jpg', 'missing-image /images/年会%232.jpg'],
  ['https://chamber.example/archive/zh-hans/aboot/', 'broken-link /about/'],
  ['https://chamber.example/archive/files/none.pdf', 'dead-link'],
  ['//chamber.example/archive/files/none.pdf', 'dead-link'],
])('where nothing stands, what was probably meant is told: %s', (address, expected) => {
  expect(told(address)).toEqual([expected]);
});

test('an accent that is composed otherwise is another name', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'content/images/caf\u00e9.jpg': '' });
  const [one] = checkAddresses(
    [{ file: 'a', key: '', addresses: [{ kind: 'image', address: '/images/cafe\u0301.jpg', line: 1, column: 1 }] }],
    { contentDir: join(folder, 'content'), publicDir: folder, base: '/' },
  );
  expect(one).toMatchObject({ code: 'missing-image', params: { better: '/images/caf\u00e9.jpg' } });
});

test('the picture of the front matter', () => {
  expect(problemsOf({ '2016/04/a': article({ date, image: { src: '/images/a.jpg', alt: '会场' } }) })).toEqual([
    `${at}:4:15 missing-image`,
  ]);
});

test('two articles cannot have one old address, nor one article the same twice', () => {
  const legacy = (...urls: string[]) => article({ date, legacy: { urls } });
  expect(problemsOf({ '2016/04/a': legacy('/old.html', '/older.html'), '2016/04/b': legacy('/old.html') })).toEqual([
    'news/2016/04/b.mdx:4:18 redirect-collision',
  ]);
  expect(problemsOf({ '2016/04/a': legacy('/old.html', '/old.html') })).toEqual([`${at}:4:30 redirect-collision`]);
});

test('two files of one place are told at each but the first; own pages have no place to share', () => {
  const file = (path: string, key: string) => ({ file: path, key, addresses: [] });
  const context = { contentDir: temporaryFolder(), publicDir: temporaryFolder(), base: '/' };
  const files = [
    file('a.mdx', '2016/04/a'),
    file('a.md', '2016/04/a'),
    file('b', '2016/04/b'),
    file('p', ''),
    file('q', ''),
  ];
  expect(checkAddresses(files, context)).toMatchObject([
    { file: 'a.md', line: 1, column: 1, code: 'same-place', params: { place: '/news/2016/04/a/', other: 'a.mdx' } },
  ]);
});

test('an anchor into an article or an own page is one of its headings', () => {
  const link = (address: string) => ({ kind: 'link' as const, address, line: 1, column: 1 });
  const links = ['/news/2016/04/a/#会议', '/news/2016/04/a/#报名', '/about/#沿革', '/about/#章程', '/contact/#电话'];
  const files = [
    { file: 'news/2016/04/a.mdx', key: '2016/04/a', addresses: links.map(link), headings: ['会议'] },
    { file: 'pages/about.mdx', key: '', addresses: [], headings: ['沿革', '理事会'] },
    // Headings are not known of what could not be read.
    { file: 'pages/contact.mdx', key: '', addresses: [] },
  ];
  const context = { contentDir: temporaryFolder(), publicDir: temporaryFolder(), base: '/' };
  expect(checkAddresses(files, context).map(({ code, params }) => ({ code, ...params }))).toEqual([
    { code: 'broken-anchor', anchor: '报名', headings: ['会议'], page: '/news/2016/04/a/' },
    { code: 'broken-anchor', anchor: '章程', headings: ['沿革', '理事会'], page: '/about/' },
  ]);
});

test('only a draft may link to a draft', () => {
  const draft = article({ date, draft: true });
  const linking = '[乙](/news/2016/04/b/)';
  expect(problemsOf({ '2016/04/a': article({ date }, linking), '2016/04/b': draft })).toEqual([
    `${at}:6:1 link-to-draft`,
  ]);
  expect(problemsOf({ '2016/04/a': article({ date, draft: true }, linking), '2016/04/b': draft })).toEqual([]);
});

test.each<[string, string[], string[]]>([
  ['with its host and without', ['/old.html', 'http://old.example/old.html', '/%6fld.html'], []],
  ['that no server can be asked for', ['/a%00b.html'], [`${at}:4:18 impossible-address`]],
  ['that is beyond any server', [`/${'a'.repeat(2001)}`], [`${at}:4:18 impossible-address`]],
  ['that is the article’s own', ['/zh-hans/news/2016/04/a/'], [`${at}:4:18 redirect-over-page`]],
  ['that is the article’s permanent one', ['/news/a/index.html'], [`${at}:4:18 redirect-over-page`]],
  ['that is the article’s without an edition', ['/news/2016/04/a/'], []],
  ['that is the archive’s home', ['http://old.example'], [`${at}:4:18 redirect-over-page`]],
  ['that is a list of the archive', ['/zh-hant/archive'], [`${at}:4:18 redirect-over-page`]],
  ['that is a file of the archive', ['/logo.svg'], [`${at}:4:18 redirect-over-page`]],
  ['with a question for the home', ['/?p=5'], []],
  ['in a folder of another’s name', ['/a.html', '/a.html/b.html'], []],
])('an old address %s', (_, urls, expected) => {
  expect(problemsOf({ '2016/04/a': article({ date, legacy: { urls } }) })).toEqual(expected);
});

test('an old address is another article’s however it is written', () => {
  const legacy = (...urls: string[]) => article({ date, legacy: { urls } });
  expect(
    problemsOf({ '2016/04/a': legacy('/旧.html'), '2016/04/b': legacy('http://x.example/%e6%97%a7.html') }),
  ).toEqual(['news/2016/04/b.mdx:4:18 redirect-collision']);
});

test.each([
  ['images/a.jpg', 'image-address'],
  ['../a.jpg', 'image-address'],
  ['javascript:alert(1)', 'image-address'],
  ['//example.org/a.jpg', 'image-address'],
  ['http://example.org/a.jpg', 'image-address'],
  ['data:image/png;base64,AA', 'image-address'],
  ['https://example.org/a.jpg', 'outside-image'],
])('a picture of the front matter at %s', (src, code) => {
  const file = articleFile('news/2016/04/a.mdx')!;
  const { problems } = readArticle(article({ date, image: { src, alt: '会场' } }), file, settings);
  expect(problems.map((one) => `${one.line}:${one.column} ${one.code}`)).toEqual([`4:15 ${code}`]);
});

test('a picture is no folder, and none outside the archive', () => {
  for (const src of ['/images', '/images/../../secret.jpg', '/images/%2e%2e/%2e%2e/secret.jpg'])
    expect(problemsOf({ '2016/04/a': article({ date, image: { src, alt: '会场' } }) })).toEqual([
      `${at}:4:15 missing-image`,
    ]);
});

test('an old address is no page of an article that moved, nor a name of its own', () => {
  const file = 'news/2016/b.mdx';
  const legacy = (address: string) => [{ kind: 'legacy' as const, address, line: 4, column: 1 }];
  const moved = { file: 'news/undated/a.mdx', key: '2016/04/a', formerly: 'undated/a', name: 'first', addresses: [] };
  const codesOf = (address: string, ...others: { file: string; key: string; addresses: [] }[]) =>
    checkAddresses([moved, ...others, { file, key: '2016/b', addresses: legacy(address) }], {
      contentDir: '/nowhere',
      publicDir: '/nowhere',
      base: '/archive/',
    }).map(({ code }) => code);
  for (const path of [
    'zh-hans/news/undated/a/',
    'zh-hans/news/2016/04/a/',
    'both/undated/a/',
    'news/first/',
    'news/b/',
  ])
    expect(codesOf(`/archive/${path}`), path).toEqual(['redirect-over-page']);
  for (const path of ['/news/first/', '/archive/news/a/', '/archive/news/2016/b/'])
    expect(codesOf(path), path).toEqual([]);
  // Where two articles share a name, neither has it.
  const namesake = { file: 'news/2017/b.mdx', key: '2017/b', addresses: [] as [] };
  expect(codesOf('/archive/news/b/', namesake)).toEqual([]);
  expect(codesOf('/archive/news/2016/b/', namesake)).toEqual(['redirect-over-page']);
});
