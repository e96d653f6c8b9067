import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingsFile } from '../../src/adopt/settings.ts';
import { site } from '../../src/content/schema/site.ts';

const chamber = {
  title: '甬江：会刊',
  url: 'https://a.org',
  base: '/news/',
  script: 'zh-Hans',
  region: 'hk',
  categories: [1, 2, 3, 4].map((at) => ({ id: `c-${at}`, title: `栏目${at}` })),
  hosts: [],
} as const;

test('settings say what the chamber said, and can be read', () => {
  const read = parse(settingsFile(chamber, '0.2.0'));
  expect(site.parse(read)).toMatchObject({
    huikan: '0.2.0',
    title: '甬江：会刊',
    url: 'https://a.org',
    base: '/news/',
    publisher: '甬江：会刊',
    script: 'zh-Hans',
    traditional: 'hk',
    timeZone: 'Asia/Shanghai',
    shareImages: false,
    categories: chamber.categories,
  });
  expect(parse(settingsFile({ ...chamber, publisher: '甬江商会', categories: [] }, '0.2.0'))).toMatchObject({
    publisher: '甬江商会',
    categories: [],
  });
});

test('the navigation has the home page, three categories and what every archive has', () => {
  expect(parse(settingsFile(chamber, '0.2.0')).navigation.map(({ href }: { href: string }) => href)).toEqual([
    '/',
    '/category/c-1/',
    '/category/c-2/',
    '/category/c-3/',
    '/archive/',
    '/about/',
  ]);
});

test('every setting has its remark, in the archive’s script', () => {
  const hant = settingsFile({ ...chamber, script: 'zh-Hant' }, '0.2.0');
  expect(hant).toContain('# 網站設置。');
  expect(parse(hant).navigation[0].title).toBe('首頁');
  // The remark of the script is that of the region, too.
  for (const key of Object.keys(parse(hant)).filter((one) => one !== 'traditional'))
    expect(hant).toMatch(new RegExp(`\n# .*\n(?:# .*\n)*${key}:`));
});
