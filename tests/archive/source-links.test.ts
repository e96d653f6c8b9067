/** Links to the files that an archive is made of. */
import { expect, test } from 'vitest';
import { sourceLink } from '../../src/archive/source-links.ts';

const site = {
  files: { near: (path: string) => (path === '/images/a.jpg' ? path : undefined) },
  pages: new Set(['/zh-hans/about/']),
  keys: new Set(['2016/03/tea']),
};
const better = (address: string) =>
  (sourceLink(address, { file: 'a.mdx', line: 1, column: 1 }, site)?.params as { better?: string } | undefined)?.better;

test.each([
  ['https://github.com/a/b/blob/main/content/news/2016/03/tea.mdx', '/news/2016/03/tea/'],
  ['https://github.com/a/b/edit/main/docs/content/news/2016/03/tea.mdx#L3', '/news/2016/03/tea/'],
  ['https://raw.githubusercontent.com/a/b/refs/heads/main/content/news/2016/03/tea.mdx', '/news/2016/03/tea/'],
  ['https://gitee.com/a/b/blob/master/content/pages/about.mdx', '/about/'],
  ['https://gitlab.com/a/b/-/raw/main/content/images/a.jpg', '/images/a.jpg'],
])('%s is %s', (address, path) => expect(better(address)).toBe(path));

test.each([
  'https://github.com/a/b/blob/main/content/news/2016/03/none.pdf',
  'https://github.com/a/b/blob/main/README.md',
  'https://github.com/a/b',
  'https://example.org/content/news/2016/03/tea.mdx',
])('nothing of %s', (address) => expect(better(address)).toBeUndefined());
