import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dumpArticle } from '../../src/feeds/dump.ts';
import { redirects } from '../../src/seo/host.ts';
import { planArchive } from '../../src/views/plan.ts';
import { sideBySide } from '../../src/views/side-by-side.ts';
import { article, open, siteYaml, temporaryFolder, writeFiles } from './folder.ts';

const hans = article(
  { title: '汝州商人返乡办厂', date: '2016-04-18', source: '中华工商时报', legacy: { urls: ['/news/1.html'] } },
  '四百位老板回到家乡。\n\n软件园同日开工。',
);
const hant = article(
  { title: '汝州商人回鄉設廠', summary: '回鄉設廠的消息。', legacy: { urls: ['/big5/1.html'] } },
  '四百位老闆回到家鄉。\n\n另有軟體園開工。\n\n【本報訊】',
);
const pair = { 'news/2016/04/a.mdx': hans, 'news/2016/04/a.zh-hant.mdx': hant };

/** Opens an archive with these files. */
async function archiveWith(files: Record<string, string>) {
  const folder = temporaryFolder();
  const inContent = Object.entries(files).map(([path, text]) => [`content/${path}`, text]);
  writeFiles(folder, { 'content/site.yaml': siteYaml, ...Object.fromEntries(inContent) });
  return { folder, ...(await open(folder)) };
}

test('an article that a person wrote in both scripts is one article, and nothing of it is converted', async () => {
  const { archive, problems } = await archiveWith(pair);
  expect(problems).toEqual([]);
  expect(archive!.articles).toHaveLength(1);
  const [one] = archive!.articles;
  expect(one).toMatchObject({ key: '2016/04/a', script: 'zh-Hans', parallel: true, doubts: 0 });
  const pages = archive!.pages(one!);
  expect(pages.text['zh-Hans']).toMatchObject({
    title: '汝州商人返乡办厂',
    plain: '四百位老板回到家乡。\n软件园同日开工。',
    rules: {},
  });
  expect(pages.text['zh-Hant']).toMatchObject({
    title: '汝州商人回鄉設廠',
    summary: '回鄉設廠的消息。',
    plain: '四百位老闆回到家鄉。\n另有軟體園開工。\n【本報訊】',
    rules: {},
    // A name that the other text leaves out is still said.
    source: { name: '中華工商時報' },
  });
  expect(pages).not.toHaveProperty('spans');
  expect(pages.text['zh-Hans'].summary).toBeUndefined();
  expect(one!.text['zh-Hans'].summary).toBe('四百位老板回到家乡。软件园同日开工。');
});

test('what the other text leaves out is said as the first one says it, what it says is its own', async () => {
  const corrections = [{ date: '2020-01-01', text: '更正头衔' }];
  const first = article({ title: '甲', date: '2016-04-18', corrections, credits: [{ role: 'author', name: '黄萍' }] });
  const said = async (front: Record<string, unknown>) => {
    const { archive } = await archiveWith({
      ...pair,
      'news/2016/04/a.mdx': first,
      'news/2016/04/a.zh-hant.mdx': article(front),
    });
    return archive!.pages(archive!.articles[0]!).text['zh-Hant'];
  };
  expect(await said({ title: '乙' })).toMatchObject({
    corrections: [{ date: '2020-01-01', text: '更正頭銜' }],
    credits: [{ role: 'author', name: '黃萍' }],
  });
  // A placeholder hides nobody.
  const nobody = [{ role: 'author', name: '佚名' }];
  expect(await said({ title: '乙', credits: nobody })).toMatchObject({ credits: [{ role: 'author', name: '黃萍' }] });
  expect(await said({ title: '乙', credits: [{ role: 'author', name: '黃平' }] })).toMatchObject({
    credits: [{ role: 'author', name: '黃平' }],
  });
  expect(await said({ title: '乙', corrections: [{ date: '2021-01-01', text: '另作更正' }] })).toMatchObject({
    corrections: [{ date: '2021-01-01', text: '另作更正' }],
  });
});

test('its pages, its place in the dump and its old addresses are each text’s own', async () => {
  const { archive } = await archiveWith(pair);
  const [one] = archive!.articles;
  const pages = archive!.pages(one!);
  expect(redirects(archive!.articles, '/')).toEqual([
    { from: '/news/1.html', to: '/zh-hans/news/2016/04/a/' },
    { from: '/big5/1.html', to: '/zh-hant/news/2016/04/a/' },
  ]);
  expect(dumpArticle(archive!.settings, one!, pages, 'a')).toMatchObject({
    id: '2016/04/a',
    parallel: true,
    title: { 'zh-Hans': '汝州商人返乡办厂', 'zh-Hant': '汝州商人回鄉設廠' },
    text: { 'zh-Hant': '四百位老闆回到家鄉。\n另有軟體園開工。\n【本報訊】' },
  });
  expect(sideBySide(one!, pages)).toEqual([
    { 'zh-Hans': '汝州商人返乡办厂', 'zh-Hant': '汝州商人回鄉設廠' },
    { 'zh-Hans': '<p>四百位老板回到家乡。</p>', 'zh-Hant': '<p>四百位老闆回到家鄉。</p>' },
    { 'zh-Hans': '<p>软件园同日开工。</p>', 'zh-Hant': '<p>另有軟體園開工。</p>' },
    { 'zh-Hans': '', 'zh-Hant': '<p>【本報訊】</p>' },
  ]);
  const paths = [...planArchive(archive!, new Map())].map(({ path }) => path).filter((path) => path.includes('/a/'));
  expect(paths.sort()).toEqual(['/both/2016/04/a/', '/zh-hans/news/2016/04/a/', '/zh-hant/news/2016/04/a/']);
});

test('the other text may be the Simplified one', async () => {
  const { archive } = await archiveWith({
    'news/2016/a.mdx': article({ title: '汝州商人回鄉設廠', date: '2016', script: 'zh-Hant' }, '老闆回鄉。'),
    'news/2016/a.zh-hans.mdx': article({ title: '汝州商人返乡办厂' }, '老板返乡。'),
  });
  const [one] = archive!.articles;
  expect(archive!.pages(one!).text).toMatchObject({
    'zh-Hans': { title: '汝州商人返乡办厂', plain: '老板返乡。' },
    'zh-Hant': { title: '汝州商人回鄉設廠', plain: '老闆回鄉。' },
  });
});

test('what becomes of either file is seen by the next build', async () => {
  const { folder, archive } = await archiveWith(pair);
  const titleOf = async () => {
    const { archive: again } = await open(folder);
    const [one] = again!.articles;
    const { title } = one!.text['zh-Hant'];
    again!.close();
    return { title, compiled: again!.compiled };
  };
  archive!.close();
  const path = 'content/news/2016/04/a.zh-hant.mdx';
  expect(await titleOf()).toEqual({ title: '汝州商人回鄉設廠', compiled: 0 });
  writeFiles(folder, { [path]: hant.replace('設廠', '建廠') });
  expect(await titleOf()).toEqual({ title: '汝州商人回鄉建廠', compiled: 1 });
  rmSync(join(folder, path));
  expect(await titleOf()).toEqual({ title: '汝州商人返鄉辦廠', compiled: 1 });
  writeFiles(folder, { [path]: hant });
  expect(await titleOf()).toEqual({ title: '汝州商人回鄉設廠', compiled: 1 });
});

describe('what cannot be the other text of an article', () => {
  const told = async (files: Record<string, string>) =>
    (await archiveWith(files)).problems.map(({ code, file, line }) => [code, file, line]);

  test('a text alone', async () =>
    expect(await told({ 'news/2016/04/a.zh-hant.mdx': hant })).toEqual([
      ['lone-parallel', 'content/news/2016/04/a.zh-hant.mdx', 1],
    ]));

  test('a text in the article’s own script', async () =>
    expect(await told({ ...pair, 'news/2016/04/a.zh-hans.mdx': hant })).toEqual([
      ['parallel-of-own-script', 'content/news/2016/04/a.zh-hans.mdx', 1],
    ]));

  test('a key that holds for both', async () =>
    expect(await told({ ...pair, 'news/2016/04/a.zh-hant.mdx': article({ date: '2016-04-17' }) })).toEqual([
      ['shared-key', 'content/news/2016/04/a.zh-hant.mdx', 3],
    ]));

  test('but not one that says the same', async () =>
    expect(await told({ ...pair, 'news/2016/04/a.zh-hant.mdx': article({ date: '2016-04-18' }) })).toEqual([]));

  test('nor the script that its name says', async () => {
    const of = (script: string) => told({ ...pair, 'news/2016/04/a.zh-hant.mdx': article({ script }) });
    expect(await of('zh-Hant')).toEqual([]);
    expect((await of('zh-Hans'))[0]?.[0]).toBe('shared-key');
  });

  test('a picture that the article does not have', async () => {
    const image = { alt: '會場' };
    expect(await told({ ...pair, 'news/2016/04/a.zh-hant.mdx': article({ image }) })).toEqual([
      ['shared-key', 'content/news/2016/04/a.zh-hant.mdx', 3],
    ]);
  });

  test('no front matter, no body, a broken link', async () => {
    const other = 'news/2016/04/a.zh-hant.mdx';
    expect(await told({ ...pair, [other]: '正文。' })).toMatchObject([['no-front-matter', `content/${other}`, 1]]);
    expect(await told({ ...pair, [other]: article({}, '') })).toMatchObject([['empty-body', `content/${other}`, 1]]);
    expect(await told({ ...pair, [other]: article({}, '[舊文](/news/2016/04/b/)') })).toEqual([
      ['broken-link', `content/${other}`, 5],
    ]);
  });

  test('a name that no article has', async () =>
    expect(await told({ ...pair, 'news/2016/04/a.zh-tw.mdx': hant })).toEqual([
      ['misplaced-file', 'content/news/2016/04/a.zh-tw.mdx', 1],
    ]));
});
