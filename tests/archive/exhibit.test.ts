import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeConverters } from '../../src/archive/converters.ts';
import { compileExhibits, readExhibits } from '../../src/archive/exhibit.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { article, open, siteYaml, temporaryFolder, writeFiles } from './folder.ts';

const converters = makeConverters('tw', emptyGlossary());
const front = 'title: 回家的路\ndate: 2026-11-20\narticles: [ruzhou, ruzhou]\n';
const timeline =
  'timeline:\n  - { date: 2016, text: 汝州头发厂开工。 }\n  - { date: 2014-05, text: 先有名册。, article: ruzhou }\n';
const read = (source: string) => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'exhibits/road.mdx': source });
  return readExhibits(folder, 'content', 'zh-Hans');
};

test('an exhibit in both editions: its words converted, its timeline in time, each article once', () => {
  const image = 'image: { src: /images/a.jpg, alt: 麦田, caption: 里程 }\n';
  const { sources, addressed, problems } = read(
    `---\n${front}${image}${timeline}---\n\n从[汝州](/news/2016/04/ruzhou/)说起。\n`,
  );
  expect(problems).toEqual([]);
  expect(addressed[0]!.addresses.map(({ kind, address, line }) => [kind, address, line])).toEqual([
    ['image', '/images/a.jpg', 5],
    ['article', 'ruzhou', 4],
    ['article', 'ruzhou', 4],
    ['article', 'ruzhou', 8],
    ['link', '/news/2016/04/ruzhou/', 11],
  ]);
  const cache = join(temporaryFolder(), 'exhibits.json');
  const [record] = compileExhibits(sources, converters, '/b/', cache, 'e');
  expect(record).toMatchObject({
    id: 'road',
    date: '2026-11-20',
    images: ['/images/a.jpg'],
    articles: ['ruzhou'],
    timeline: [
      { date: '2014-05', article: 'ruzhou', text: { 'zh-Hant': '先有名冊。' } },
      { date: '2016', text: { 'zh-Hans': '汝州头发厂开工。', 'zh-Hant': '汝州頭髮廠開工。' } },
    ],
  });
  expect(record!.text['zh-Hant']).toMatchObject({
    description: '從汝州說起。',
    image: { src: '/b/images/a.jpg', alt: '麥田', caption: '里程' },
  });
  expect(record!.text['zh-Hant']).not.toHaveProperty('standfirst');
  expect(record!.text['zh-Hant'].html).toContain('href="/b/zh-hant/news/2016/04/ruzhou/"');
  expect(compileExhibits(sources, converters, '/b/', cache, 'e')).toEqual([record]);
});

test('what its curator wrote stands below its title, and its picture may be another site’s', () => {
  const image = 'image: { src: https://example.org/a.jpg, alt: 麦田, credit: 头发 }\n';
  const { sources, addressed, problems } = read(
    `---\n${front}description: 头发厂的路\nscript: zh-Hans\n${image}---\n\n正文。\n`,
  );
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([['outside-image', 7, 15]]);
  expect(addressed[0]!.addresses.map(({ kind }) => kind)).toEqual(['article', 'article']);
  const [record] = compileExhibits(sources, converters, '/b/', join(temporaryFolder(), 'e.json'), 'e');
  expect(record!.text['zh-Hant']).toMatchObject({
    description: '頭髮廠的路',
    standfirst: '頭髮廠的路',
    image: { src: 'https://example.org/a.jpg', alt: '麥田', credit: '頭髮' },
  });
  expect(record!.text['zh-Hant'].image).not.toHaveProperty('caption');
  expect(record!.timeline).toEqual([]);
});

test('without front matter it is told what it needs', () => {
  const { sources, problems } = read('正文。\n');
  expect(sources).toEqual([]);
  expect(problems).toMatchObject([{ code: 'no-front-matter', params: { keys: ['title', 'date', 'articles'] } }]);
});

test('the newest comes first, those of one day by their names', () => {
  const folder = temporaryFolder();
  const dated = (date: string) => `---\ntitle: 题\ndate: ${date}\narticles: []\n---\n`;
  writeFiles(folder, {
    'exhibits/a.mdx': dated('2020-01-01'),
    'exhibits/b.mdx': dated('2021-01-01'),
    'exhibits/z.mdx': dated('2021-01-01'),
    'exhibits/e.mdx': dated('2021-01-01'),
    'exhibits/_c.mdx': '',
  });
  const { sources } = readExhibits(folder, 'content', 'zh-Hans');
  const records = compileExhibits(sources, converters, '/', join(temporaryFolder(), 'e.json'), 'e');
  expect(records.map(({ id }) => id)).toEqual(['b', 'e', 'z', 'a']);
});

test.each([
  ['title: 题\narticles: []\n', '2:1 missing-key'],
  ['title: 题\ndate: 2026-02-30\narticles: []\n', '3:7 not-a-date'],
  ['title: 题\ndate: 2026-01-01\narticles: 甲\n', '4:11 wrong-type'],
  [`${front}image: { src: a.jpg, alt: 图 }\n`, '5:15 image-address'],
  [`${front}timeline: [{ date: 2016, txt: 甲 }]\n`, '5:26 unknown-key'],
])('%j is told at its place', (written, expected) => {
  const [first] = read(`---\n${written}---\n\n正文。\n`).problems;
  expect(`${first!.line}:${first!.column} ${first!.code}`).toBe(expected);
});

const archiveWith = (files: Record<string, string>): string => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'content/site.yaml': siteYaml,
    'content/news/2016/04/ruzhou.mdx': article({ date: '2016-04-18' }),
    'content/news/2016/05/draft.mdx': article({ date: '2016-05-18', draft: true }),
    ...files,
  });
  return folder;
};

test('an article that is not there keeps an archive from being published; a draft does not', async () => {
  const exhibit = (names: string) => `---\ntitle: 回家的路\ndate: 2026-11-20\narticles: [${names}]\n---\n\n说起。\n`;
  const folder = archiveWith({ 'content/exhibits/road.mdx': exhibit('ruzhuo') });
  const refused = await open(folder);
  expect(refused.archive).toBeUndefined();
  expect(refused.problems).toMatchObject([
    { file: 'content/exhibits/road.mdx', line: 4, column: 12, code: 'unknown-article', params: { better: 'ruzhou' } },
  ]);
  const place = { contentDir: join(folder, 'content'), shown: 'content', publicDir: join(folder, 'public') };
  expect(checkArchive({ ...place, today: '2026-11-20' }).map(({ code }) => code)).toEqual(['unknown-article']);
  writeFiles(folder, { 'content/exhibits/road.mdx': exhibit('ruzhou, draft') });
  const { archive, problems } = await open(folder);
  expect(problems.map(({ code }) => code)).toEqual(['chosen-draft']);
  expect(archive!.exhibits.map(({ id }) => id)).toEqual(['road']);
  expect(archive!.settings.hasExhibits).toBe(true);
  archive!.close();
});
