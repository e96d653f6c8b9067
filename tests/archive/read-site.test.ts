/** Reading site.yaml; what its settings come to stands in site.test.ts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/archive/site.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

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

  test('tells the addresses that it names, and where its parts stand', () => {
    const { addresses, placeOf } = read('title: 会刊\nimage: /images/a.jpg\nurl: https://example.org\n');
    expect(addresses).toEqual([{ kind: 'image', address: '/images/a.jpg', line: 2, column: 8 }]);
    expect(placeOf(['url'])).toMatchObject({ line: 3, column: 6 });
  });

  test('tells its addresses where other settings cannot be used, too', () => {
    const lines = 'navigation:\n  - { title: 关于, href: /about/ }\n  - { name: 联系, url: /contact/ }\n';
    const found = (text: string) => read(text).addresses.map(({ address, line }) => [address, line]);
    const both = [
      ['/about/', 2],
      ['/contact/', 3],
    ];
    expect(found(`${lines}title: 会刊\nurl: example\npageSize: many\n`)).toEqual(both);
    expect(found(`${lines}colour: red\n`)).toEqual(both);
    expect(found('navigation:\n  - { title: 关于, href: /about/ || fa fa-user }\n')).toEqual([]);
    expect(found('navigation: { 关于: /about/ }\n')).toEqual([]);
    expect(found(`${lines}title: [会刊\n`)).toEqual([]);
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
