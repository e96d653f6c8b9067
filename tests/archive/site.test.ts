import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeConverters } from '../../src/archive/converters.ts';
import { readSite, settle } from '../../src/archive/site.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { site as schema } from '../../src/content/schema/site.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

const converters = makeConverters('tw', emptyGlossary());
const statement = 'https://rightsstatements.org/vocab/InC/1.0/';
const settled = (own: Record<string, unknown>, overrides = {}) =>
  settle(schema.parse({ title: '汝州商会会刊', url: 'https://example.org', ...own }), converters, overrides);

describe('readSite', () => {
  const read = (text?: string) => {
    const folder = temporaryFolder();
    if (text !== undefined) writeFiles(folder, { 'site.yaml': text });
    return readSite(folder, 'content');
  };

  test('reads the settings, with defaults for what is not said', () => {
    const { site, problems } = read('title: 会刊\nurl: https://example.org\n');
    expect(problems).toEqual([]);
    expect(site).toMatchObject({
      base: '/',
      script: 'zh-Hans',
      traditional: 'tw',
      pageSize: 20,
      paragraphs: 'indent',
      shareImages: false,
      sideBySide: true,
      offline: false,
      categories: [],
      navigation: [],
      archives: [],
    });
  });

  test('names the other archives, without itself', () => {
    const { text } = settled({
      archives: [
        { title: '绍兴商会', url: 'https://example.org/shaoxing' },
        { title: '本会', url: 'https://example.org/' },
      ],
    });
    expect(text['zh-Hant'].archives).toEqual([{ title: '紹興商會', url: 'https://example.org/shaoxing/' }]);
  });

  test('tells the addresses that it names, and where its parts stand', () => {
    const { addresses, placeOf } = read('title: 会刊\nimage: /images/a.jpg\nurl: https://example.org\n');
    expect(addresses).toEqual([{ kind: 'image', address: '/images/a.jpg', line: 2, column: 8 }]);
    expect(placeOf(['url'])).toMatchObject({ line: 3, column: 6 });
  });

  test.each([
    ['https://example.org/huikan/', '/huikan/'],
    ['https://example.org/huikan/index.html', '/huikan/'],
    ['https://example.org/my.site/huikan', '/my.site/huikan/'],
  ])('a path in %s is told at its place as the base %s', (url, base) => {
    expect(read(`title: 会刊\nurl: ${url}\n`).problems).toMatchObject([
      { code: 'url-path', line: 2, column: 6, params: { base, origin: 'https://example.org', taken: true } },
    ]);
  });

  test('says which file of another name may hold the settings', () => {
    const found = (name: string) => {
      const folder = temporaryFolder();
      writeFiles(folder, { [name]: 'title: 会刊\n' });
      return (readSite(folder).problems[0]!.params as { found?: string }).found;
    };
    for (const name of ['config', '_config', 'site', 'sites', 'settings', 'hugo', 'mkdocs'])
      for (const ending of ['yaml', 'yml', 'toml', 'json', 'txt'])
        for (const file of [`${name}.${ending}`, `${name}.${ending}`.toUpperCase()])
          if (file !== 'site.yaml') expect(found(file)).toBe(file);
    for (const file of ['mysite.yml', 'site.yml.bak', 'site', 'site.yamlx', '__config.yml', 'about.yml'])
      expect([file, found(file)]).toEqual([file, undefined]);
    expect(readSite(join(temporaryFolder(), 'none')).problems).toMatchObject([{ code: 'no-settings', params: {} }]);
  });

  test('tells bytes that are no text, and has nothing of them', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'site.yaml'), new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
    const { site, addresses, placeOf, problems } = readSite(folder, 'content');
    expect([site, addresses, placeOf(['title'])]).toEqual([undefined, [], { line: 1, column: 1 }]);
    expect(problems.map(({ file }) => file)).toEqual([join('content', 'site.yaml')]);
  });

  test('tells a path in the address with the base, where that is said already, and none that is no folder', () => {
    const told = (url: string, base = '') =>
      read(`title: 会刊\nurl: ${url}\n${base}`).problems.map(({ params }) => params);
    const origin = 'https://example.org';
    expect(told('https://example.org/a/b.php', 'base: /c/\n')).toEqual([
      { url: 'https://example.org/a/b.php', origin, base: '/a/', taken: false },
    ]);
    expect(told('https://example.org/a.INFO')).toMatchObject([{ base: '/' }]);
    expect(told('https://example.org/a.b/')).toMatchObject([{ base: '/a.b/' }]);
    expect(told('https://example.org/a.c')).toMatchObject([{ base: '/a.c/' }]);
    expect(told('https://example.org/')).toEqual([]);
  });

  test('tells that there are no settings, or none that can be read', () => {
    expect(read()).toMatchObject({
      site: undefined,
      problems: [{ code: 'no-settings', file: join('content', 'site.yaml'), line: 1, column: 1 }],
    });
    const { site, problems } = read('title: 会刊\n');
    expect(site).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['missing-key']);
  });
});

describe('the address of a site', () => {
  test.each([
    [{}, {}, 'https://example.org', '/'],
    [{ base: '/b' }, {}, 'https://example.org', '/b/'],
    [{ base: '/b/c/' }, {}, 'https://example.org', '/b/c/'],
    [{ url: 'https://example.org/archive' }, {}, 'https://example.org', '/archive/'],
    [{ url: 'https://example.org/archive/', base: '/b/' }, {}, 'https://example.org', '/b/'],
    [{ base: '/b/' }, { base: '/' }, 'https://example.org', '/'],
    [{}, { base: 'b//c' }, 'https://example.org', '/b/c/'],
    [{ base: '/b/' }, { url: 'https://other.example:8443' }, 'https://other.example:8443', '/b/'],
    [{}, { url: 'https://other.example/d' }, 'https://other.example', '/d/'],
  ])('with %j and %j on the command line is %s%s', (own, overrides, url, base) => {
    expect(settled(own, overrides)).toMatchObject({ url, base, home: url + base });
  });
});

test('a site that search engines must not list is one that is told so alone', () => {
  expect(settled({}, { unlisted: true }).unlisted).toBe(true);
  for (const overrides of [{}, { unlisted: false }]) expect(settled({}, overrides)).not.toHaveProperty('unlisted');
});

describe('what a site says', () => {
  test('is said in each edition', () => {
    const { text } = settled({
      description: '会员头条',
      publisher: '汝州商会',
      address: '汝州市发展大道',
      rights: { statement, holder: '汝州商会' },
      categories: [
        { id: 'members', title: '会员', description: '会员的新闻' },
        { id: 'trade', title: '商贸' },
      ],
      navigation: [{ title: '关于', href: '/about/' }],
    });
    expect(text['zh-Hant']).toEqual({
      edition: 'zh-Hant',
      title: '汝州商會會刊',
      description: '會員頭條',
      publisher: '汝州商會',
      address: '汝州市發展大道',
      rights: { statement, holder: '汝州商會' },
      categories: [
        { id: 'members', title: '會員', description: '會員的新聞' },
        { id: 'trade', title: '商貿' },
      ],
      navigation: [{ title: '關於', href: '/about/' }],
      archives: [],
    });
    expect(text['zh-Hans']).toMatchObject({ edition: 'zh-Hans', description: '会员头条', publisher: '汝州商会' });
  });

  test('is its title where nothing else is said', () => {
    const { text } = settled({});
    expect(text['zh-Hans']).toEqual({
      edition: 'zh-Hans',
      title: '汝州商会会刊',
      description: '汝州商会会刊',
      publisher: '汝州商会会刊',
      categories: [],
      navigation: [],
      archives: [],
    });
  });

  test('names the other archives, without itself', () => {
    const { text } = settled({
      url: 'https://example.org',
      archives: [
        { title: '绍兴商会', url: 'https://example.org/shaoxing' },
        { title: '本会', url: 'https://example.org/' },
      ],
    });
    expect(text['zh-Hant'].archives).toEqual([{ title: '紹興商會', url: 'https://example.org/shaoxing/' }]);
  });

  test('is converted from the script of the settings', () => {
    const { text } = settled({ title: '汝州商會會刊', script: 'zh-Hant' });
    expect([text['zh-Hans'].title, text['zh-Hant'].title]).toEqual(['汝州商会会刊', '汝州商會會刊']);
  });
});

test('a section may lead to a category by its title', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'site.yaml':
      'title: 会刊\nurl: https://example.org\ncategories: [{ id: members, title: 会员 }]\nsections: { 会员风采: 會員 }\n',
  });
  const { site, problems } = readSite(folder);
  expect([site?.sections, problems]).toEqual([{ 会员风采: 'members' }, []]);
});

test('a section leads to a category that there is', () => {
  const folder = temporaryFolder();
  const categories = 'categories: [{ id: members, title: 会员 }]\n';
  writeFiles(folder, {
    'site.yaml': `title: 会刊\nurl: https://example.org\n${categories}sections: { 会员风采: members, 商贸: trade }\n`,
  });
  const { problems } = readSite(folder);
  expect(problems.map(({ code, line, params }) => [code, line, params])).toEqual([
    ['unknown-category', 4, { category: 'trade', known: ['members'], section: '商贸' }],
  ]);
});
