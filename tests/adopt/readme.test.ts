import { expect, test } from 'vitest';
import { readme } from '../../src/adopt/readme.ts';

const chamber = {
  title: '甬江会刊',
  url: 'https://a.org',
  base: '/',
  script: 'zh-Hans',
  region: 'tw',
  categories: [],
  hosts: ['nginx', 'github'],
} as const;
const commands = ['check', 'desk', 'nothing'];
const text = readme(chamber, commands);

test('it tells the commands that the program has, in the order in which editors need them', () => {
  expect([...text.matchAll(/^\| `npm run (\w+)`/gm)].map(([, name]) => name)).toEqual(['desk', 'check']);
  expect(text).not.toMatch(/huikan hosting|huikan upgrade/);
  const all = readme(chamber, [...commands, 'hosting', 'upgrade']);
  expect(all).toContain('npx huikan hosting');
  expect(all).toContain('npx huikan upgrade');
  expect(all).toContain('## 升级');
});

test('it says how each chosen host publishes, and no other', () => {
  expect([...text.matchAll(/^- (nginx|GitHub Pages|Netlify)：/gm)].map(([, name]) => name)).toEqual([
    'nginx',
    'GitHub Pages',
  ]);
});

test('it is in the archive’s script, its commands and paths as they are typed', () => {
  const hant = readme({ ...chamber, script: 'zh-Hant', title: '甬江會刊' }, commands);
  expect(hant).toMatch(/^# 甬江會刊\n/);
  expect(hant).toContain('## 頭一次');
  expect(hant).toContain('`<Zh hans="里" hant="裡" />`');
  expect(hant).toContain('`content/site.yaml`');
  expect(text).toContain('## 头一次');
});
