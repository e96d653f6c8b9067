import { join } from 'node:path';
import { expect, test } from 'vitest';
import { permanentNames } from '../../src/archive/permanent.ts';
import { redirects } from '../../src/seo/host.ts';
import { article, open, siteYaml, temporaryFolder, writeFiles } from './folder.ts';

test('an article whose date becomes known moves, and its old addresses lead to the new one', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), {
    'site.yaml': siteYaml,
    'news/undated/a.mdx': article({ date: '2016-04-18' }),
    'news/2016/b.mdx': article({ date: '2016-05' }, '[甲](/news/undated/a/)'),
  });
  const { archive, problems } = await open(folder);
  expect(problems).toEqual([]);
  expect(archive?.articles.map(({ key, formerly }) => [key, formerly])).toEqual([
    ['2016/05/b', '2016/b'],
    ['2016/04/a', 'undated/a'],
  ]);
  expect(archive?.pages(archive.articles[1]!).text['zh-Hans'].plain).toBe('正文。');
  expect(redirects(archive?.articles ?? [], '/')).toContainEqual({
    from: '/zh-hant/news/undated/a/',
    to: '/zh-hant/news/2016/04/a/',
    moved: true,
  });
  archive?.close();
});

test('a permanent name is an article’s own: where two share it, their keys stand in until one has an id', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), {
    'site.yaml': siteYaml,
    'news/2016/04/a.mdx': article({ date: '2016-04-18' }),
    'news/2017/04/a.mdx': article({ date: '2017-04-18' }),
    'news/undated/b.mdx': article({ date: 'unknown', id: 'c' }),
  });
  const { archive } = await open(folder);
  expect([...permanentNames(archive?.articles ?? []).values()]).toEqual(['2017/04/a', '2016/04/a', 'c']);
  archive?.close();
});
