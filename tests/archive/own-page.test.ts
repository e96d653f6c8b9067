import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeConverters } from '../../src/archive/converters.ts';
import { compileOwnPages, readOwnPages } from '../../src/archive/own-page.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { temporaryFolder } from './folder.ts';

const converters = makeConverters('tw', emptyGlossary());
const folderWith = (files: Record<string, string>): string => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pages'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'pages', name), text);
  return folder;
};
const read = (files: Record<string, string>) => readOwnPages(folderWith(files), 'content', 'zh-Hans');

test('an own page in both editions, with components, edition-less links and joined lines', () => {
  const body = '成立于\n一九九八年，见[年会](/news/2016/04/a/)。\n\n<Note>头发</Note>\n\n![会场](/images/a.jpg)\n';
  const { sources, problems, addressed } = read({ 'about.mdx': `---\ntitle: 关于\n---\n\n${body}` });
  expect(problems).toEqual([]);
  expect(addressed[0]!.addresses.map(({ kind, address }) => [kind, address])).toEqual([
    ['link', '/news/2016/04/a/'],
    ['image', '/images/a.jpg'],
  ]);
  const [page] = compileOwnPages(sources, converters, '/b/', join(temporaryFolder(), 'own.json'), 'e');
  expect(page).toMatchObject({ id: 'about', script: 'zh-Hans', images: ['/images/a.jpg'] });
  expect(page!.text['zh-Hant']).toMatchObject({ title: '關於', description: '關於' });
  expect(page!.text['zh-Hans'].html).toContain('成立于一九九八年');
  expect(page!.text['zh-Hant'].html).toContain('href="/b/zh-hant/news/2016/04/a/"');
  expect(page!.text['zh-Hant'].html).toContain('頭髮');
});

test('what is wrong is told at its place, in the body, too', () => {
  const { problems } = read({
    'a.mdx': '---\ntitel: 关于\n---\n',
    'b.mdx': '正文\n',
    'c.mdx': '---\ntitle: 丙\n---\n\n<Gap/>\n\n有 <100元 的\n',
    '_d.mdx': '',
    'search.mdx': '---\ntitle: 搜\n---\n',
    '大写.mdx': '',
  });
  expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
    ['content/pages/a.mdx', 2, 'unknown-key'],
    ['content/pages/b.mdx', 1, 'no-front-matter'],
    ['content/pages/c.mdx', 7, 'mdx-syntax'],
    ['content/pages/search.mdx', 1, 'misplaced-file'],
    ['content/pages/大写.mdx', 1, 'misplaced-file'],
  ]);
});

test('every name that the site itself uses is taken', () => {
  const names = 'archive category data exhibits feed glance help news organisation page person place search source tag';
  const { sources, problems } = read(
    Object.fromEntries(names.split(' ').map((name) => [`${name}.mdx`, '---\ntitle: 甲\n---\n'])),
  );
  expect(sources).toEqual([]);
  expect(problems.map(({ params }) => (params as { reserved?: string }).reserved)).toEqual(
    names.split(' ').map((name) => `/${name}/`),
  );
});

test('what is said of a page in lists is what it says, in its own script, and what it needs is a title', () => {
  const { sources } = read({ 'a.mdx': '---\ntitle: 關於\nscript: zh-Hant\ndescription: 頭髮\n---\n\n頭髮\n' });
  const [page] = compileOwnPages(sources, converters, '/', join(temporaryFolder(), 'own.json'), 'e');
  expect(page).toMatchObject({
    script: 'zh-Hant',
    text: { 'zh-Hans': { title: '关于', description: '头发' }, 'zh-Hant': { title: '關於', description: '頭髮' } },
  });
  expect(read({ 'a.mdx': '正文' }).problems).toMatchObject([{ params: { keys: ['title'] } }]);
});

test('a page that has not changed comes from the cache, a damaged cache is made anew', () => {
  const { sources } = read({ 'about.mdx': '---\ntitle: 关于\n---\n\n头发\n' });
  const cache = join(temporaryFolder(), 'own.json');
  const first = compileOwnPages(sources, converters, '/', cache, 'e');
  const marked = readFileSync(cache, 'utf8').replace('頭髮', '頭發');
  writeFileSync(cache, marked);
  expect(compileOwnPages(sources, converters, '/', cache, 'e')).toEqual(first);
  expect(compileOwnPages(sources, converters, '/', cache, 'another')[0]!.digest).not.toBe(first[0]!.digest);
  expect(compileOwnPages([], converters, '/', cache, 'e')).toEqual([]);
});

test('an archive without own pages has nothing wrong with them', () => {
  expect(readOwnPages(temporaryFolder(), 'content', 'zh-Hans')).toEqual({ sources: [], addressed: [], problems: [] });
});
