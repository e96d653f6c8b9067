import { expect, test } from 'vitest';
import type { Addressed } from '../../src/archive/addresses.ts';
import { siteOf } from '../../src/archive/site-paths.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

function context() {
  const folder = temporaryFolder();
  writeFiles(folder, { 'content/images/a.jpg': '', 'content/originals/3f/3f2a.html': '', 'public/logo.svg': '' });
  return { contentDir: `${folder}/content`, publicDir: `${folder}/public`, base: '/' };
}

const one = { file: 'news/2016/04/a.mdx', key: '2016/04/a', addresses: [], headings: ['经过'] };
const draft = { file: 'news/2016/04/b.mdx', key: '2016/04/b', addresses: [], draft: true };
const moved = { file: 'news/2016/05/c.mdx', key: '2016/05/c', formerly: '2016/04/c', addresses: [] };
const about = { file: 'pages/about.mdx', key: '', addresses: [], headings: ['章程'] };

test('pages, files, keys, drafts and headings of what stands on a site', () => {
  const site = siteOf([one, draft, moved, about], context());
  expect(
    ['/zh-hant/news/2016/04/a/', '/zh-hans/about/', '/zh-hans/nothing/'].map((path) => site.pages.has(path)),
  ).toEqual([true, true, false]);
  expect(['/images/a.jpg', '/logo.svg', '/images/b.jpg'].map((path) => site.files.has(path))).toEqual([
    true,
    true,
    false,
  ]);
  expect(site.originals.has('/originals/3f/3f2a.html')).toBe(true);
  expect([...site.keys].filter(Boolean).toSorted()).toEqual(['2016/04/a', '2016/04/b', '2016/04/c', '2016/05/c']);
  expect([...site.drafts]).toEqual(['2016/04/b']);
  expect([...site.headings]).toEqual([
    ['2016/04/a', ['经过']],
    ['/about/', ['章程']],
  ]);
});

test('no article is looked at for what nobody asks', () => {
  const untouched = new Proxy(one, {
    get: () => {
      throw new Error('looked at');
    },
  }) as Addressed;
  const site = siteOf([untouched], context());
  expect(site.files.has('/images/a.jpg')).toBe(true);
  expect(() => site.pages).toThrow('looked at');
});
