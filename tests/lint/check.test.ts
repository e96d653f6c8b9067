import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/archive/site.ts';
import { tell } from '../../src/content/problem.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { print } from '../../src/lint/report.ts';
import { article, open, siteYaml, temporaryFolder, writeFiles } from '../archive/folder.ts';

const root = join(import.meta.dirname, '../fixtures/mistakes');
const check = (folder: string, today = '2026-01-01') =>
  checkArchive({ contentDir: join(folder, 'content'), shown: 'content', publicDir: join(folder, 'public'), today });

test('every mistake of every file is told in one run, at its place', () => {
  const expected = (file: string) => readFileSync(join(root, file), 'utf8');
  expect(`${print(check(root), 'pretty', 'zh-Hans')}\n`).toBe(expected('expected.txt'));
  expect(`${print(check(root), 'pretty', 'en')}\n`).toBe(expected('expected.en.txt'));
});

test('an archive without settings is checked all the same, and blamed for them once', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'content/news/2016/04/a.mdx': article({ date: '2016-04-18', category: 'members' }),
    'content/news/2016/04/b.mdx': article({ date: '2016-04-31', category: 'trade' }),
  });
  expect(check(folder).map(({ file, code }) => `${file} ${code}`)).toEqual([
    'content/news/2016/04/b.mdx not-a-date',
    'content/site.yaml no-settings',
  ]);
  expect(readSite(join(folder, 'content')).site).toBeUndefined();
});

test('front matter that cannot be read hides no picture and no link of the text below it', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'content/site.yaml': siteYaml,
    'content/news/2016/04/a.mdx': '---\ntitle: 甲\ndate: 2016-04-31\n---\n\n![会场](/images/none.jpg)\n',
    'content/news/2016/04/b.mdx': '见[旧文](/news/2016/04/none/)。\n',
  });
  expect(check(folder).map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'content/news/2016/04/a.mdx:3 not-a-date',
    'content/news/2016/04/a.mdx:6 missing-image',
    'content/news/2016/04/b.mdx:1 no-front-matter',
    'content/news/2016/04/b.mdx:1 broken-link',
  ]);
});

test('an archive without articles is well', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'content/site.yaml': siteYaml });
  expect(check(folder)).toEqual([]);
});

test('what a check calls an error, a build refuses, and nothing else', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'content/site.yaml': `${siteYaml}image: /images/none.jpg\n`,
    'content/news/2016/04/a.mdx': article({ date: '2016-04-31' }, '{a}'),
    'content/news/2016/04/b.mdx': article({ date: '2016-04-18' }, '[甲](/news/2016/04/c/) ![乙](/images/a.jpg)'),
    'content/news/2016/04/d.mdx': article({ date: '2016-05-18', category: 'trade' }, '[甲](/news/2016/04/a/)'),
    'content/news/2016/04/e.txt': '',
  });
  const errors = check(folder).filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(6);
  expect(errors.at(-1)).toMatchObject({
    file: 'content/site.yaml',
    line: siteYaml.split('\n').length,
    code: 'missing-image',
  });
  const { archive, problems } = await open(folder);
  expect(archive).toBeUndefined();
  expect(problems).toEqual(errors);
});

describe('a person should look', () => {
  const warnings = (front: Record<string, unknown>, today?: string): string[] => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'content/site.yaml': siteYaml,
      'content/news/2016/12/a.mdx': article({ date: '2016-12-18', ...front }),
    });
    return check(folder, today).map(({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`);
  };

  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'at an event of another year that came after its report',
      { eventDate: '2017-01-01' },
      ['4:12 warning event-after-report'],
    ],
    ['not at an announcement of the same year', { eventDate: '2016-12-31' }, []],
    [
      'at what was archived before it was published',
      { archivedDate: '2016-12-17' },
      ['4:15 warning archived-before-published'],
    ],
    ['not at what was archived the same day', { archivedDate: '2016-12-18' }, []],
    [
      'at a list that is parted by full-width commas',
      { tags: ['招商，引资', '会员'], people: ['李乾、黄萍'] },
      ['4:8 warning full-width-comma', '5:10 warning full-width-comma'],
    ],
    [
      'at characters that some program could not read',
      { summary: '敢闯敢\ufffd\ufffd。' },
      ['4:13 warning lost-character'],
    ],
    [
      'at each open item of a review',
      { review: [{ kind: 'lost-character', quote: '敢闯敢' }, { kind: 'date' }] },
      ['4:10 warning review-open', '4:50 warning review-open'],
    ],
  ])('%s', (_, front, expected) => expect(warnings(front)).toEqual(expected));

  test.each<[string, Record<string, unknown>, boolean]>([
    ['as version 0.1 wrote it', { archivedDate: '2016-12-18', review: [{ kind: 'date-missing' }] }, true],
    [
      'of a page that has a day without a year',
      { archivedDate: '2016-12-18', review: [{ kind: 'date-year-missing' }] },
      true,
    ],
    ['with a doubt', { date: '2016-12-18?', archivedDate: '2016-12-18', review: [{ kind: 'date-missing' }] }, true],
    [
      'taken in on the next day of a zone further east',
      { archivedDate: '2016-12-19', review: [{ kind: 'date-missing' }] },
      true,
    ],
    ['on the day before, further west', { archivedDate: '2016-12-17', review: [{ kind: 'date-missing' }] }, true],
    ['found out since, two days before', { archivedDate: '2016-12-20', review: [{ kind: 'date-missing' }] }, false],
    ['said to be unknown', { date: 'unknown', archivedDate: '2016-12-18', review: [{ kind: 'date-missing' }] }, false],
    ['known to its month', { date: '2016-12', archivedDate: '2016-12-01', review: [{ kind: 'date-missing' }] }, false],
    ['without a day of archiving', { review: [{ kind: 'date-missing' }] }, false],
    ['that a person settled', { archivedDate: '2016-12-18' }, false],
  ])('at a date that is the day of an import: %s', (_, front, isTold) =>
    expect(warnings(front).some((one) => one.endsWith('date-of-import'))).toBe(isTold),
  );

  test('at what an import left, in words and not in names of flags', () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'content/site.yaml': siteYaml,
      'content/news/2016/12/a.mdx': article({ date: '2016-12-18', review: [{ kind: 'lost-char', quote: '敢闯敢〓' }] }),
    });
    const [problem] = check(folder);
    expect(tell(problem!, 'zh-Hans').message).toMatch(/有一个字丢失.*“敢闯敢〓”/);
    expect(tell(problem!, 'en').message).toMatch(/a character is lost.*"敢闯敢〓"/);
  });

  test('at a date that is yet to come', () => {
    expect(warnings({}, '2016-12-17')).toEqual(['3:7 warning future-date']);
    expect(warnings({}, '2016-12-18')).toEqual([]);
  });
});

test('an id by which another article is called is told once, two files of one name are not', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'content/site.yaml': siteYaml,
    'content/news/2015/04/a.mdx': article({ date: '2015-04-18' }),
    'content/news/2016/04/a.mdx': article({ date: '2016-04-18' }),
    'content/news/2016/04/b.mdx': article({ date: '2016-04-18', id: 'c' }),
    'content/news/2016/04/c.mdx': article({ date: '2016-04-18' }),
  });
  const told = check(folder).filter(({ code }) => code === 'id-twice');
  expect(told.map(({ file, params }) => [file, params])).toEqual([
    ['content/news/2016/04/b.mdx', { id: 'c', other: 'content/news/2016/04/c.mdx' }],
  ]);
});

test('a dead entry of the navigation is told beside a setting that cannot be used, topics are not doubted then', () => {
  const folder = temporaryFolder();
  const categories = 'categories:\n  - { key: members, name: 会员 }\n';
  const navigation =
    'navigation:\n  - { title: 联系, href: /contact/ }\n  - { title: 会员, href: /category/members/ }\n';
  writeFiles(folder, {
    'content/site.yaml': `title: 会刊\nurl: https://example.org\n${categories}${navigation}`,
    'content/pages/contact-us.mdx': '---\ntitle: 联系\n---\n\n来信请寄秘书处。\n',
  });
  expect(check(folder).map(({ code, line, params }) => [code, line, (params as { better?: string }).better])).toEqual([
    ['unknown-key', 4, '{ id: members, title: 会员 }'],
    ['dead-link', 6, '/contact-us/'],
  ]);
});
