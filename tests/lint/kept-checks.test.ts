/** The cache of checks is never seen: what is told with it is what is told without. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { archiveOf } from '../../scripts/problem-examples.ts';
import type { ArticleFile } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/reading.ts';
import { problemTable } from '../../src/content/problems/table.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { type CheckedArticle, checkArticles } from '../../src/lint/check-article.ts';
import { keptChecks } from '../../src/lint/kept-checks.ts';
import { article, siteYaml, temporaryFolder, writeFiles } from '../archive/folder.ts';
import { rows } from './mistakes.ts';

const date = '2016-04-18';
const news = 'content/news/2016/04';
let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
});

/** What is told with the cache, having been compared with what is told without it. */
function told(today = date, program = 'a'): string[] {
  const options = { contentDir: join(folder, 'content'), shown: 'content', publicDir: folder, today };
  const found = checkArchive({ ...options, cache: { dir: join(folder, 'cache'), program } });
  expect(found).toEqual(checkArchive(options));
  return found.map(({ code }) => code);
}

const cacheFile = (): string => {
  const dir = join(folder, 'cache/checks');
  return join(dir, readdirSync(dir)[0]!);
};

test('a check with its cache tells what one without tells, whatever was changed between', () => {
  writeFiles(folder, {
    'content/site.yaml': siteYaml,
    [`${news}/a.mdx`]: article({ date }, '会员大会,在杭州召开。[乙](/news/2016/04/b/) [人](/person/li-qian/)'),
    [`${news}/b.mdx`]: article({ title: '乙', date, people: ['李乾'] }),
    [`${news}/c.mdx`]: article({ title: '丙', date: '2016-04-20' }),
  });
  expect(told()).toEqual(['half-width-punctuation', 'future-date']);
  expect(told()).toEqual(['half-width-punctuation', 'future-date']);
  // The day is no part of what is kept.
  expect(told('2016-05-01')).toEqual(['half-width-punctuation']);
  writeFiles(folder, { [`${news}/c.mdx`]: article({ title: '乙', date }) });
  expect(told('2016-05-01')).toEqual(['half-width-punctuation', 'doubled-article']);
  rmSync(join(folder, news, 'b.mdx'));
  expect(told('2016-05-01')).toEqual(['half-width-punctuation', 'broken-link', 'dead-link']);
  writeFiles(folder, { 'content/site.yaml': `${siteYaml}script: zh-Hant\n` });
  expect(told('2016-05-01')).toContain('undeclared-script');
  expect(told('2016-05-01', 'b')).toContain('undeclared-script');
});

test('over all mistakes that people make, the second run tells what the first told', () => {
  const bodies = rows.filter(({ place }) => place === 'body').map(({ before }) => before);
  const files = bodies.map((body, i) => [`${news}/a-${i}.mdx`, `---\ntitle: 题${i}\ndate: ${date}\n---\n\n${body}\n`]);
  const examples = Object.values(problemTable).flatMap(({ example }, i) =>
    example.in === 'front matter' || example.in === 'file'
      ? [[`${news}/b-${i}.mdx`, archiveOf(example, 'before')['news/2016/04/ruzhou.mdx'] as string]]
      : [],
  );
  writeFiles(folder, { 'content/site.yaml': siteYaml, ...Object.fromEntries([...files, ...examples]) });
  const first = told();
  expect(first.length).toBeGreaterThan(100);
  expect(told()).toEqual(first);
});

test('an article is told the same by itself and among the others of its batch', () => {
  const bodies = rows.filter(({ place }) => place === 'body').map(({ before }) => before);
  const files = bodies.map((body, i) => [`${news}/a-${i}.mdx`, article({ title: `题${i}`, date }, body)]);
  writeFiles(folder, { 'content/site.yaml': siteYaml, ...Object.fromEntries(files) });
  const contentDir = join(folder, 'content');
  const { articleSettings: settings, files: all } = readArchive({ contentDir, shown: 'content' });
  const checker = { contentDir, shown: 'content', settings, more: [] };
  expect(all.length).toBeGreaterThan(100);
  expect(checkArticles(all, checker)).toEqual(all.flatMap((one) => checkArticles([one], checker)));
});

test('a check whose results cannot be kept tells the same', () => {
  writeFiles(folder, { 'content/site.yaml': siteYaml, [`${news}/a.mdx`]: article({ date }, '会员大会,在杭州召开。') });
  // A file stands where the folder of the cache would.
  writeFileSync(join(folder, 'cache'), '');
  expect(told()).toEqual(['half-width-punctuation']);
});

test('a damaged cache, or one of another form, is made anew', () => {
  writeFiles(folder, { 'content/site.yaml': siteYaml, [`${news}/a.mdx`]: article({ date }, '会员大会,在杭州召开。') });
  told();
  const text = readFileSync(cacheFile(), 'utf8');
  writeFileSync(cacheFile(), text.replace('half-width', 'half-wight'));
  expect(told()).toEqual(['half-width-punctuation']);
  expect(readFileSync(cacheFile(), 'utf8')).toBe(text);
});

test('an article is read again when its bytes change, and only then; one that is gone is forgotten', () => {
  const contentDir = join(folder, 'content');
  writeFiles(folder, { [`${news}/a.mdx`]: 'a', [`${news}/b.mdx`]: 'b' });
  const file = (id: string): ArticleFile => ({ path: `news/2016/04/${id}.mdx` }) as ArticleFile;
  const made: string[] = [];
  const run = (ids: string[], environment: unknown[] = []) => {
    made.length = 0;
    const kept = keptChecks({ dir: join(folder, 'cache'), program: 'p' }, contentDir, environment);
    const checks = kept.check(ids.map(file), (files) => {
      made.push(...files.map(({ path }) => path.slice(-5, -4)));
      return files.map(({ path }): CheckedArticle => ({ problems: [], addressed: [{ file: path } as never] }));
    });
    expect(checks.map(({ addressed }) => addressed[0]!.file)).toEqual(ids.map((id) => file(id).path));
    kept.save();
    return [...made];
  };
  expect(run(['a', 'b'])).toEqual(['a', 'b']);
  expect(run(['a', 'b'])).toEqual([]);
  writeFiles(folder, { [`${news}/b.mdx`]: 'c' });
  expect(run(['a', 'b'])).toEqual(['b']);
  expect(run(['b'])).toEqual([]);
  expect(readFileSync(cacheFile(), 'utf8')).not.toContain('04/a.mdx');
  expect(run(['b'], ['other settings'])).toEqual(['b']);
});
