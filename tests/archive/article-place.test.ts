/** Whether an article stands in the folder of its date; the rest of its reading stands in article.test.ts. */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/archive/article.ts';
import { articleFile } from '../../src/archive/files.ts';
import { article } from './folder.ts';

const settings = { script: 'zh-Hans' as const, categories: undefined };
const read = (source: string, path = 'news/2016/04/a.mdx') =>
  readArticle(source, articleFile(path)!, settings, 'content');
const codes = (source: string, path?: string) =>
  read(source, path).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('the folder of a file', () => {
  const wrong = ['wrong-folder 3:7'];
  test.each([
    ['2016-04-18', 'news/2016/04/a.mdx', []],
    ['2016-04-18', 'news/2016/a.mdx', []],
    ['2016-04-18', 'news/undated/a.mdx', []],
    ['2016-04-18', 'news/2016/05/a.mdx', wrong],
    ['2016-04-18', 'news/2017/a.mdx', wrong],
    ['2016', 'news/2016/04/a.mdx', wrong],
    ['unknown', 'news/2016/a.mdx', wrong],
  ])('of %s may be %s or not: %j', (date, path, expected) => expect(codes(article({ date }), path)).toEqual(expected));
});

describe('the day that was meant in its folder', () => {
  const better = (date: string, path: string) =>
    read(article({ date }), path).problems.map(({ params }) => (params as { better?: string }).better);
  test.each([
    // The year alone is another.
    ['2061-05-17', 'news/2016/05/a.mdx', '2016-05-17'],
    ['2015-12-31', 'news/2016/12/a.mdx', '2016-12-31'],
    // The month is another, too, or no day is known.
    ['2061-06-17', 'news/2016/05/a.mdx', undefined],
    ['2061-05', 'news/2016/05/a.mdx', undefined],
    ['2061-05-17?', 'news/2016/05/a.mdx', undefined],
    ['2061-05-17/2062', 'news/2016/05/a.mdx', undefined],
    ['2061-05-17', 'news/2016/a.mdx', undefined],
    // That year has no such day.
    ['2016-02-29', 'news/2015/02/a.mdx', undefined],
    ['2016-02-28', 'news/2015/02/a.mdx', '2015-02-28'],
  ])('of %s in %s is %s', (date, path, day) => expect(better(date, path)).toEqual([day]));

  test('is told with the place where the file belongs', () => {
    expect(read(article({ date: '2061-05-17' }), 'news/2016/05/a.mdx').problems[0]).toMatchObject({
      code: 'wrong-folder',
      params: { date: '2061-05-17', folder: '2016/05', path: 'news/2061/05/a.mdx', better: '2016-05-17' },
    });
  });
});
