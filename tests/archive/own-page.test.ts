import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOwnPages, idOf, readOwnPage } from '../../src/archive/own-page.ts';
import { tell } from '../../src/content/problem.ts';
import { temporaryFolder } from './folder.ts';

const folderWith = (files: Record<string, string>): string => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pages'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'pages', name), text);
  return folder;
};

test('the front matter of an own page', () => {
  const folder = folderWith({ 'about.mdx': '---\ntitle: 关于\nscript: zh-Hans\n---\n正文\n' });
  expect(readOwnPage(join(folder, 'pages/about.mdx')).value).toEqual({ title: '关于', script: 'zh-Hans' });
});

test('everything that is wrong with the own pages, and where', () => {
  const folder = folderWith({ 'a.mdx': '---\ntitel: 关于\n---\n', 'b.mdx': '正文\n', 'c.md': '', '_d.mdx': '' });
  expect(checkOwnPages(folder, 'content').map(({ file, line, code }) => [file, line, code])).toEqual([
    ['content/pages/a.mdx', 2, 'missing-key'],
    ['content/pages/a.mdx', 2, 'unknown-key'],
    ['content/pages/b.mdx', 1, 'no-front-matter'],
  ]);
});

test('a file without front matter is told the one key that it has to hold', () => {
  const [problem] = checkOwnPages(folderWith({ 'b.mdx': '正文\n' }), 'content');
  expect(tell(problem!, 'zh-Hans').fix).toBe('第一行写 ---，随后写 title:，再写一行 ---');
  expect(tell(problem!, 'en').fix).toBe('write --- on the first line, then title:, then --- again');
});

test('an archive without own pages has nothing wrong with them', () => {
  expect(checkOwnPages(temporaryFolder(), 'content')).toEqual([]);
});

test('an own page is called as its file', () => {
  expect(idOf('/archive/content', '/archive/content/pages/about.mdx')).toBe('about');
});
