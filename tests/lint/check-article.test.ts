import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listArticles } from '../../src/archive/files.ts';
import { problem } from '../../src/content/problem.ts';
import type { ArticleRule } from '../../src/lint/article-rules.ts';
import { checkArticles, checkFile } from '../../src/lint/check-article.ts';
import { article, temporaryFolder, writeFiles } from '../archive/folder.ts';
import { articleOf, told } from './article.ts';

function check(files: Record<string, string>, more: readonly ArticleRule[] = []) {
  const folder = temporaryFolder();
  writeFiles(
    folder,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/news/2016/04/${name}`, text])),
  );
  const contentDir = join(folder, 'content');
  return checkArticles(listArticles(contentDir).files, {
    contentDir,
    shown: 'content',
    settings: { script: 'zh-Hans', base: '/', categories: [], sections: {} } as never,
    more,
  } as Parameters<typeof checkArticles>[1])[0]!;
}

describe('an article’s files', () => {
  test('have what their text says checked where a value of the front matter cannot be', () => {
    const doubled = '商会在汝州召开理事会，讨论下半年的招商与联谊安排。';
    const { problems, double } = check({
      'a.mdx': article({ date: '2016-04-18', source: ['甲', '乙'] as never }, `${doubled}\n\n${doubled}`),
    });
    expect(problems.map(({ code }) => code)).toEqual(['wrong-type', 'doubled-paragraph']);
    expect(double).toBeUndefined();
  });

  test('tell their problems, and what the rest of the archive is held against', () => {
    const checked = check({
      'a.mdx': article({ date: '2016-04-18', tags: ['招商'], people: ['黄萍'] }, '甲,乙[丙](/about/)。'),
    });
    expect(checked.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'content/news/2016/04/a.mdx half-width-punctuation',
    ]);
    expect(checked.dated).toEqual({
      date: '2016-04-18',
      place: { file: 'content/news/2016/04/a.mdx', line: 3, column: 7 },
    });
    expect(checked.double!.place).toEqual({ file: 'content/news/2016/04/a.mdx', line: 2, column: 8 });
    expect(checked.names).toMatchObject({ front: { tags: ['招商'], people: ['黄萍'] }, script: 'zh-Hans' });
    expect(checked.addressed.length).toBeGreaterThan(0);
  });

  test('of a draft name nothing', () => {
    expect(check({ 'a.mdx': article({ date: '2016-04-18', draft: true, tags: ['招商'] }) }).names).toBeUndefined();
  });

  test('whose front matter cannot be read are looked at as text all the same', () => {
    const checked = check({ 'a.mdx': article({ date: '2016-04-31' }, '甲\ufffd。') });
    expect(checked.problems.map(({ code }) => code)).toEqual(['not-a-date', 'lost-character']);
    expect([checked.dated, checked.double, checked.names]).toEqual([undefined, undefined, undefined]);
    expect(checked.addressed.length).toBeGreaterThan(0);
  });

  test('are asked what depends on the archive, and for their parallel text', () => {
    const rule: ArticleRule = (_, file) => [problem('sample-left', {}, { file, line: 1, column: 1 })];
    const files = {
      'a.mdx': article({ date: '2016-04-18' }, '四百人到会。'),
      'a.zh-hant.mdx': '---\ntitle: 汝州商人返鄉辦廠\n---\n\n四百人到會,散了。\n',
    };
    expect(check(files, [rule]).problems.map(({ file, code }) => `${file.split('/').at(-1)} ${code}`)).toEqual([
      'a.mdx sample-left',
      'a.zh-hant.mdx half-width-punctuation',
    ]);
  });
});

test('a file by itself is asked whether its day is yet to come', () => {
  const one = articleOf({ title: 'TODO' });
  expect(told(checkFile('a.mdx', '甲,乙', one, '2016-04-18'))).toEqual([
    '1:2 half-width-punctuation',
    'title placeholder',
  ]);
  expect(told(checkFile('a.mdx', undefined, articleOf(), '2016-04-17'))).toEqual(['date future-date']);
  expect(told(checkFile('a.mdx', '甲,乙', undefined, '2016-04-17'))).toEqual(['1:2 half-width-punctuation']);
});
