/** What is told of the text in the other script; what a whole archive makes of it stands in parallel.test.ts. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/archive/article.ts';
import { articleFile } from '../../src/archive/article-file.ts';
import { readParallel } from '../../src/archive/parallel.ts';
import { noFrontMatter } from '../../src/content/front-matter-start.ts';
import { article } from './folder.ts';

const path = 'news/2016/04/a.zh-hant.mdx';
const [name, main] = [path, 'news/2016/04/a.mdx'].map((one) => join('content', one)) as [string, string];

/** The reading of a text beside an article. */
function read(source: string, front: Record<string, unknown> = {}) {
  const settings = { script: 'zh-Hans' as const, categories: undefined };
  const file = articleFile('news/2016/04/a.mdx')!;
  const { article: own } = readArticle(article({ date: '2016-04-18', ...front }), file, settings);
  return readParallel(source, { path, edition: 'zh-Hant' }, own!, 'content');
}
const told = (...given: Parameters<typeof read>) =>
  read(...given).problems.map(({ code, line, column, params }) => ({ at: `${code} ${line}:${column}`, ...params }));

test('what is well has its text, its places and its addresses, which are its own', () => {
  const source = article({ title: '甲', legacy: { urls: ['/big5/1.html'] } }, '[乙](/about/)');
  const { parallel, problems } = read(source);
  expect(problems).toEqual([]);
  expect(parallel).toMatchObject({ file: { path }, script: 'zh-Hant', front: { title: '甲' } });
  expect(parallel!.placeOf(['title'])).toMatchObject({ line: 2, column: 8 });
  expect(parallel!.addresses).toEqual([
    { kind: 'legacy', address: '/big5/1.html', line: 3, column: 18, parallel: true },
    { kind: 'link', address: '/about/', line: 6, column: 1, parallel: true },
  ]);
});

describe('no text of an article is', () => {
  test('one in its own script', () => {
    const { parallel, problems } = read(article({}), { script: 'zh-Hant' });
    expect(parallel).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'parallel-of-own-script', file: name, line: 1, column: 1, params: { main, script: 'zh-Hant' } },
    ]);
  });

  test('one without front matter, which needs a title alone', () => {
    const { parallel, problems } = read('正文。');
    expect(parallel).toBeUndefined();
    expect(problems).toEqual(noFrontMatter(name, '正文。', ['title']));
    expect(problems[0]!.params).toMatchObject({ keys: ['title'] });
  });

  test('one whose front matter cannot be understood: its body is checked all the same', () => {
    const { parallel, problems } = read('---\nsummary: 甲\n---\n\n有 <100元 的');
    expect(parallel).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['missing-key', 'mdx-syntax']);
  });
});

describe('a body that shows nothing', () => {
  const empty = 'empty-body 1:1';
  test('is told, unless the article is a draft', () => {
    expect(told(article({}, ''))).toEqual([{ at: empty }]);
    expect(told(article({}, ''), { draft: true })).toEqual([]);
    expect(told(article({}, '<Gap />'))).toEqual([]);
  });

  test('is not told of one that could not be read', () => {
    const codes = told(article({}, '<Nothing />')).map(({ at }) => at);
    expect(codes).not.toContain(empty);
    expect(codes).toHaveLength(1);
  });
});

describe('a key that both texts share', () => {
  test('is told where it says something else, with both', () => {
    expect(told(article({ date: '2016-04-17' }))).toEqual([
      { at: 'shared-key 3:1', key: 'date', main, here: '2016-04-17', there: '2016-04-18' },
    ]);
    expect(told(article({ tags: ['甲'] }), { tags: ['甲', '乙'] })).toMatchObject([{ key: 'tags' }]);
  });

  test('is not told where it says the same, in either script', () => {
    expect(told(article({ date: '2016-04-18', tags: ['會員'] }), { tags: ['会员'] })).toEqual([]);
    expect(told(article({ script: 'zh-Hant' }))).toEqual([]);
    expect(told(article({ script: 'zh-Hans' }))).toMatchObject([{ key: 'script' }]);
  });

  test('is told without what stands there where the article has none, or it cannot be read', () => {
    const shared = (key: string) => [{ at: 'shared-key 3:1', key, main }];
    expect(told(article({ eventDate: '2016-05-01' }))).toEqual(shared('eventDate'));
    expect(told(article({ date: '昨天' }))).toEqual(shared('date'));
  });

  test('leaves the places of all others as they are, however many lines it has', () => {
    const lines = [
      'title: 甲',
      'tags:',
      '- 一',
      '',
      '  - 二',
      'date: 2016-04-17',
      'legacy: { urls: [/b] }',
      'people: []',
    ];
    const { parallel, problems } = read(`---\n${lines.join('\n')}\n---\n\n正文。`);
    expect(problems.map(({ code, line, params }) => [code, line, (params as { key: string }).key])).toEqual([
      ['shared-key', 3, 'tags'],
      ['shared-key', 7, 'date'],
    ]);
    expect(parallel!.placeOf(['legacy', 'urls', 0])).toMatchObject({ line: 8, column: 18 });
    expect(parallel!.front).toMatchObject({ title: '甲', legacy: { urls: ['/b'] } });
  });

  test('is none that nobody knows, nor one of a part', () => {
    expect(told(article({ dates: '2016-04-17' }))).toMatchObject([{ at: 'unknown-key 3:1' }]);
    expect(told(article({ source: { name: '甲', date: '2016-04-17' } }))).toMatchObject([{ at: 'unknown-key 3:21' }]);
  });

  test('is a picture, where the article has none: only its words are another text’s', () => {
    const image = { alt: '會場' };
    expect(told(article({ image }))).toEqual([{ at: 'shared-key 3:8', key: 'image', main }]);
    expect(told(article({ image }), { image: { src: '/a.jpg', alt: '会场' } })).toEqual([]);
  });
});
