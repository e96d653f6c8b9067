import { rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/archive/config.ts';
import type { Archive, ArchiveOptions } from '../../src/archive/index.ts';
import { readCacheJson, writeCacheJson } from '../../src/core/cache-file.ts';
import { article, open, siteYaml, temporaryFolder, writeFiles } from './folder.ts';

const files = {
  'content/site.yaml': siteYaml,
  'content/news/2016/04/a.mdx': article({ date: '2016-04-18', tags: ['招商'], category: 'members' }, '会长发**言**。'),
  'content/news/2016/05/b.mdx': article({ date: '2016-05-01', tags: ['招商'], script: 'zh-Hant' }, '會長發言。'),
  'content/news/2017/01/c.mdx': article({ date: '2017-01-02', draft: true }, '草稿。'),
};
const a = 'content/news/2016/04/a.mdx';
const long = new Date('2020-01-01T00:00:00Z');

/** An archive of three articles, written long ago. */
function sample(): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  for (const path of Object.keys(files)) utimesSync(join(folder, path), long, long);
  return folder;
}

async function opened(folder: string, options: Partial<ArchiveOptions> = {}): Promise<Archive> {
  const { archive, problems } = await open(folder, options);
  expect(problems).toEqual([]);
  onTestFinished(() => archive!.close());
  return archive!;
}

const compiledAgain = async (folder: string, options: Partial<ArchiveOptions> = {}): Promise<number> =>
  (await opened(folder, options)).compiled;

test('the first time everything is compiled, then nothing', async () => {
  const folder = sample();
  expect(await compiledAgain(folder)).toBe(3);
  expect(await compiledAgain(folder)).toBe(0);
});

test('both editions say the same article', async () => {
  const archive = await opened(sample());
  expect(archive.articles.map(({ key }) => key)).toEqual(['2016/05/b', '2016/04/a']);
  const [b, first] = archive.articles;
  expect(archive.pages(first!).text['zh-Hans'].html).toBe('<p>会长发<strong>言</strong>。</p>');
  expect(archive.pages(first!).text['zh-Hant'].html).toBe('<p>會長發<strong>言</strong>。</p>');
  expect(archive.pages(b!).text['zh-Hans'].plain).toBe('会长发言。');
  expect(first!.text['zh-Hant'].summary).toBe('會長發言。');
  const [topic] = archive.topics.get('tag')!.values();
  expect(topic).toMatchObject({ slug: 'zhao-shang', label: { 'zh-Hans': '招商', 'zh-Hant': '招商' } });
  expect(topic!.articles).toEqual([b, first]);
});

test('drafts are there for those who ask', async () => {
  const folder = sample();
  expect((await opened(folder)).articles).toHaveLength(2);
  const archive = await opened(folder, { drafts: true });
  expect(archive.articles.map(({ key }) => key)).toEqual(['2017/01/c', '2016/05/b', '2016/04/a']);
  expect(archive.compiled).toBe(0);
});

test('a file that was only touched is not compiled', async () => {
  const folder = sample();
  await opened(folder);
  utimesSync(join(folder, a), new Date(), new Date());
  expect(await compiledAgain(folder)).toBe(0);
});

test('an edit of the same length within the same moment is seen', async () => {
  const folder = sample();
  writeFiles(folder, { [a]: files[a] });
  const { atime, mtime } = statSync(join(folder, a));
  await opened(folder);
  writeFileSync(join(folder, a), files[a].replace('会长', '会员'));
  utimesSync(join(folder, a), atime, mtime);
  const archive = await opened(folder);
  expect(archive.compiled).toBe(1);
  expect(archive.pages(archive.articles[1]!).text['zh-Hant'].plain).toBe('會員發言。');
});

test('an edit that keeps a file’s size and time of modification is seen', async () => {
  const folder = sample();
  await opened(folder);
  // As if the store had been written an hour later: no time stamp is in doubt.
  const index = join(folder, 'cache/articles.json');
  const kept = readCacheJson<{ state: { written: number } }>(index, 'articles-3')!;
  const state = { ...kept.state, written: kept.state.written + 3_600_000 };
  writeCacheJson(index, 'articles-3', { ...kept, state });
  const { atime, mtime } = statSync(join(folder, a));
  writeFileSync(join(folder, a), files[a].replace('会长', '会员'));
  utimesSync(join(folder, a), atime, mtime);
  expect(await compiledAgain(folder)).toBe(1);
});

test('a new file is compiled alone, a removed one is forgotten', async () => {
  const folder = sample();
  await opened(folder);
  writeFiles(folder, { 'content/news/2018/01/d.mdx': article({ date: '2018-01-01' }) });
  rmSync(join(folder, a));
  const archive = await opened(folder);
  expect(archive.compiled).toBe(1);
  expect(archive.articles.map(({ key }) => key)).toEqual(['2018/01/d', '2016/05/b']);
  expect([...archive.topics.get('tag')!.values()].map(({ articles }) => articles.length)).toEqual([1]);
});

test.each<[string, (folder: string) => Partial<ArchiveOptions> | undefined]>([
  ['the program', () => ({ program: 'another' })],
  ['the base', (folder) => ({ config: readConfig(join(folder, 'content'), 'content', { base: '/news/' }) })],
  ['the settings', (folder) => void writeFiles(folder, { 'content/site.yaml': `${siteYaml}traditional: hk\n` })],
  [
    'the glossary',
    (folder) => void writeFiles(folder, { 'content/glossary/names.yaml': '- { hans: 李乾, hant: 李乾 }\n' }),
  ],
])('another state of %s compiles everything', async (_, change) => {
  const folder = sample();
  await opened(folder);
  expect(await compiledAgain(folder, change(folder) ?? {})).toBe(3);
});

test('the same archive elsewhere and in another order of work has the same articles', async () => {
  const one = sample();
  await opened(one);
  rmSync(join(one, a));
  await opened(one);
  writeFiles(one, { [a]: files[a] });
  expect((await opened(one)).articles).toEqual((await opened(sample())).articles);
});

test('a damaged pack is read around', async () => {
  const folder = sample();
  const before = await opened(folder);
  const pages = before.articles.map((article) => before.pages(article));
  before.close();
  const pack = join(folder, 'cache/articles.a.pack');
  writeFileSync(pack, 'x'.repeat(statSync(pack).size));
  const after = await opened(folder);
  expect(after.articles.map((article) => after.pages(article))).toEqual(pages);
});

test.each<[string, (cache: string) => void]>([
  ['a pack that is cut off', (cache) => truncateSync(join(cache, 'articles.a.pack'), 10)],
  ['a pack that is gone', (cache) => rmSync(join(cache, 'articles.a.pack'))],
  ['an index that is cut off', (cache) => truncateSync(join(cache, 'articles.json'), 200)],
  ['an index that says nothing', (cache) => writeFileSync(join(cache, 'articles.json'), 'null')],
  ['an index of another kind', (cache) => writeFileSync(join(cache, 'articles.json'), '{"entries":3}')],
])('%s is as good as none', async (_, damage) => {
  const folder = sample();
  const before = await opened(folder);
  const articles = before.articles;
  before.close();
  damage(join(folder, 'cache'));
  const after = await opened(folder);
  expect(after.compiled).toBe(3);
  expect(after.articles).toEqual(articles);
  expect(after.pages(articles[1]!).text['zh-Hans'].plain).toBe('会长发言。');
});

test('one opening tells everything that is wrong', async () => {
  const folder = sample();
  writeFiles(folder, {
    'content/site.yaml': siteYaml.replace('https://', ''),
    'content/glossary/terms.yaml': '- { hans: 样本 }\n',
    'content/news/2016/04/Bad Name.mdx': article({ date: '2016-04-18' }),
    'content/news/2016/04/d.mdx': article({ date: '2016-04-31' }, '甲{乙'),
    'content/news/2016/04/e.mdx': article({ date: '2016-05-18' }, '[甲](/news/2016/04/nowhere/)'),
  });
  const { archive, problems } = await open(folder);
  expect(archive).toBeUndefined();
  expect(problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
    'content/glossary/terms.yaml:1:3 missing-key',
    'content/news/2016/04/Bad Name.mdx:1:1 misplaced-file',
    'content/news/2016/04/d.mdx:3:7 not-a-date',
    'content/news/2016/04/d.mdx:6:2 mdx-syntax',
    'content/news/2016/04/e.mdx:3:7 wrong-folder',
    'content/news/2016/04/e.mdx:6:1 broken-link',
    'content/site.yaml:2:6 not-an-address',
  ]);
});

test('an error in one article does not have the others compiled again', async () => {
  const folder = sample();
  await opened(folder);
  writeFiles(folder, { [a]: '没有篇头', 'content/news/2016/04/new.mdx': article({ date: '2016-04-18' }) });
  expect((await open(folder)).archive).toBeUndefined();
  writeFiles(folder, { [a]: files[a] });
  const { articles, compiled } = await opened(folder);
  expect(articles).toHaveLength(3);
  // The one in error is as it was before: the store has it still.
  expect(compiled).toBe(0);
});

test('a link to an article that is itself in error is not broken', async () => {
  const folder = sample();
  writeFiles(folder, {
    'content/news/2016/04/d.mdx': article({ date: '2016-04-31' }),
    'content/news/2016/04/e.mdx': article({ date: '2016-04-18' }, '[甲](/news/2016/04/d/)'),
  });
  expect((await open(folder)).problems.map(({ code }) => code)).toEqual(['not-a-date']);
});

test('which article an old address belongs to does not depend on the order of work', async () => {
  const folder = sample();
  const legacy = { legacy: { urls: ['/old.html'] } };
  writeFiles(folder, { 'content/news/2018/01/d.mdx': article({ date: '2018-01-01', ...legacy }) });
  await opened(folder);
  writeFiles(folder, { 'content/news/2015/01/e.mdx': article({ date: '2015-01-01', ...legacy }) });
  const { problems } = await open(folder);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'content/news/2018/01/d.mdx redirect-collision',
  ]);
});

test('progress counts each article once', async () => {
  const folder = sample();
  const steps: number[] = [];
  await opened(folder, { progress: (done) => steps.push(done) });
  expect(steps).toEqual([1, 2, 3]);
});
