import { expect, test } from 'vitest';
import { contentFiles } from '../../src/adopt/pages.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { plainText } from '../../src/content/body/plain.ts';
import { frontMatterOf } from './front-matter.ts';

const chamber = {
  title: '甬江会刊',
  url: 'https://a.org',
  base: '/',
  region: 'tw',
  categories: [],
  hosts: [],
} as const;
const about = (more: object): string =>
  contentFiles({ ...chamber, script: 'zh-Hans', ...more })['content/pages/about.mdx']!;
const words = (text: string): string => plainText(parseBody(text, 'a.mdx').tree);

test('a page about the archive names it, and who edits it where that is said', () => {
  expect(words(about({}))).toMatch(/^《甬江会刊》收录历年的新闻/);
  expect(words(about({ publisher: '甬江商会' }))).toMatch(/^《甬江会刊》由甬江商会编辑，收录/);
  expect(frontMatterOf(about({}))).toEqual({ title: '关于' });
});

test('it is in the archive’s script, and a name with signs stays as it is', () => {
  const page = about({ script: 'zh-Hant', title: '甬江会刊 *<a>*' });
  expect(frontMatterOf(page)).toEqual({ title: '關於' });
  expect(words(page)).toContain('《甬江会刊 *<a>*》收錄');
  expect(parseBody(page, 'a.mdx').problems).toEqual([]);
});

test('the glossary begins empty, with an example in a remark', () => {
  const files = contentFiles({ ...chamber, script: 'zh-Hans' });
  for (const name of ['names', 'places', 'terms'])
    expect(files[`content/glossary/${name}.yaml`]!.split('\n').filter((line) => line && !line.startsWith('#'))).toEqual(
      [],
    );
  expect(Object.keys(files)).toContain('content/news/.gitkeep');
});
