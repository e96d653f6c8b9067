import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { runCommand, temporary } from './command.ts';

/**
 * One published file of every kind, reviewed. A change of any of them is read in the diff of the commit that makes it:
 * `npm test -- --project site tests/site/reference.test.ts -u` writes them anew.
 */
const reviewed = [
  '404.html',
  '_headers',
  '_redirects',
  'both/2016/04/visit/index.html',
  'dump/2016.jsonl',
  'dump/articles.zh-hans.csv',
  'dump/articles.zh-hant.csv',
  'dump/index.json',
  'index.html',
  'news/24_595.html',
  'nginx.conf',
  'robots.txt',
  'sitemap-0.xml',
  ...['zh-hans', 'zh-hant'].flatMap((edition) =>
    [
      'index.html',
      'about/index.html',
      'archive/index.html',
      'archive/2022/index.html',
      'archive/2022/01/index.html',
      'category/members/index.html',
      'data/index.html',
      'exhibits/index.html',
      'exhibits/years/index.html',
      'glance/index.html',
      'help/index.html',
      'news/2016/04/visit/index.html',
      'news/2022/01/expo/index.html',
      'person/index.html',
      'person/yu-qian-li/index.html',
      'search/index.html',
      'feed.xml',
      'atom.xml',
      'feed.json',
    ].map((path) => `${edition}/${path}`),
  ),
];

const place = temporary('reference');
const out = join(place, 'out');
const { code, output } = runCommand(
  ['build', '--quiet', '--content', 'tests/fixtures/reference/content', '--out', out],
  join(place, 'cache'),
);

/** An element a line, so that a diff shows what changed; names of assets without their digests. */
const readable = (path: string, text: string): string =>
  path.endsWith('.html') || path.endsWith('.xml')
    ? text.replace(/(_assets\/[\w-]+?)[.-][\w-]{8}\./g, '$1.').replace(/></g, '>\n<')
    : text;

test('the reference archive builds without a word', () => {
  expect([code, output]).toEqual([0, '']);
});

test.each(reviewed)('%s is as it was reviewed', async (path) => {
  const text = readable(path, readFileSync(join(out, path), 'utf8'));
  await expect(text).toMatchFileSnapshot(join(root, 'tests/fixtures/reference/published', path));
});

test('a draft is published nowhere', () => {
  for (const path of walk(out))
    if (/\.(html|xml|json|jsonl|txt)$/.test(path))
      expect([path, readFileSync(join(out, path), 'utf8').includes('草稿不发布')]).toEqual([path, false]);
});
