/** What an article in error keeps from being published: nothing, where it is a draft; itself alone, where that is asked for. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { article, siteYaml, temporaryFolder, writeFiles } from './folder.ts';

const date = '2016-04-18';
const well = {
  'content/site.yaml': siteYaml,
  'content/news/2016/04/a.mdx': article({ title: '甲', date }),
  'content/news/2016/04/b.mdx': article({ title: '乙', date }),
};

/** Opens an archive that keeps its cache. */
const openIn = (folder: string, options: { keepGoing?: boolean; drafts?: boolean; despiteErrors?: boolean } = {}) =>
  openArchive({
    contentDir: join(folder, 'content'),
    shown: 'content',
    publicDir: join(folder, 'public'),
    cacheDir: join(folder, 'cache'),
    program: '',
    ...options,
  });

test.each([
  ['a date that there is not', article({ title: '丙', date: '2016-04-31', draft: true })],
  ['a body that cannot be read', article({ title: '丙', date, draft: true }, '{a} <b>')],
  ['a link to nothing', article({ title: '丙', date, draft: true }, '[a](/news/2016/04/none/)')],
  ['front matter that cannot be read', '---\ntitle: "丙\ndate: 2016-04-18\ndraft: true\n---\n\n正文。\n'],
])('a draft with %s is told, and stops nothing', async (_, draft) => {
  const folder = temporaryFolder();
  writeFiles(folder, { ...well, 'content/news/2016/04/c.mdx': draft });
  const { archive, problems } = await openIn(folder);
  expect(archive?.articles.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((one) => one.severity === 'warning' && one.draft)).toBe(true);
  archive?.close();
  const told = checkArchive({ contentDir: join(folder, 'content'), shown: 'content', publicDir: folder, today: date });
  expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the last good version of an article in error is published where that is asked for, and named', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, well);
  (await openIn(folder)).archive?.close();
  writeFiles(folder, {
    'content/news/2016/04/a.mdx': article({ title: '甲甲', date }, '{a}'),
    'content/news/2016/04/new.mdx': article({ title: '新', date: '2016-04-31' }),
  });
  expect((await openIn(folder)).archive).toBeUndefined();
  const { archive } = await openIn(folder, { keepGoing: true });
  expect(archive?.articles.map(({ text }) => text['zh-Hans'].title)).toEqual(['乙', '甲']);
  expect(archive?.pages(archive.articles[1]!).text['zh-Hans'].html).toContain('正文');
  expect(archive?.setAside).toEqual([
    { path: 'news/2016/04/a.mdx', codes: ['code-expression'], shows: 'last' },
    { path: 'news/2016/04/new.mdx', codes: ['not-a-date'], shows: 'nothing' },
  ]);
  archive?.close();
  // The preview shows what is wrong instead.
  const preview = await openIn(folder, { despiteErrors: true, drafts: true });
  expect(preview.archive?.articles.map(({ id }) => id)).toEqual(['b']);
  preview.archive?.close();
  writeFiles(folder, { 'content/news/2016/04/a.mdx': article({ title: '甲甲', date, draft: true }, '{a}') });
  const drafted = await openIn(folder, { keepGoing: true });
  expect(drafted.archive?.articles.map(({ id }) => id)).toEqual(['b']);
  drafted.archive?.close();
});

test('settings in error stop everything', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { ...well, 'content/pages/about.mdx': '---\ntitle: 关于\n---\n\n{a}\n' });
  expect((await openIn(folder, { keepGoing: true })).archive).toBeUndefined();
});
