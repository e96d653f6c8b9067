import { describe, expect, test } from 'vitest';
import { bodyHtml } from '../../src/archive/body-html.ts';
import { makeConverters } from '../../src/archive/converters.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { doubtful } from '../../src/conversion/index.ts';
import { recordOf } from './record-of.ts';

const summaryOf = (...args: Parameters<typeof recordOf>) => recordOf(...args).summary;
const pagesOf = (...args: Parameters<typeof recordOf>) => recordOf(...args).pages;

describe('the summary', () => {
  test('of an article that says little has little', () => {
    expect(summaryOf({ title: '会员' }, '正文。')).toEqual({
      key: '2016/04/a',
      id: 'a',
      date: '2016-04-18',
      script: 'zh-Hans',
      topics: [],
      text: { 'zh-Hans': { title: '会员', summary: '正文。' }, 'zh-Hant': { title: '會員', summary: '正文。' } },
      doubts: 0,
      review: 0,
      length: 3,
      digest: 'digest',
      shape: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  test('has what front matter says for lists', () => {
    expect(
      summaryOf({
        id: 'own',
        category: 'members',
        draft: true,
        script: 'zh-Hant',
        review: [{ kind: 'a' }, { kind: 'b' }],
      }),
    ).toMatchObject({ name: 'own', category: 'members', draft: true, script: 'zh-Hant', review: 2 });
  });

  test('tells the key of its file where more of its date is known by now', () => {
    expect(summaryOf({}, '正文。', '/', 'undated/a')).toMatchObject({ key: '2016/04/a', formerly: 'undated/a' });
    expect(summaryOf({})).not.toHaveProperty('formerly');
  });

  test('has the picture with the base of the site', () => {
    expect(summaryOf({ image: { src: '/images/a.jpg', alt: '甲' } }, '正文。', '/b/').image).toBe('/b/images/a.jpg');
  });

  test.each([
    ['its own picture', { image: { src: 'https://example.org/a.jpg', alt: '甲' } }, '正文。', true],
    ['a picture in its body', {}, '![甲](https://example.org/a.jpg)', true],
    ['none', { image: { src: '/images/a.jpg', alt: '甲' } }, '![甲](/images/b.jpg)', undefined],
  ])('tells pictures of other sites: %s', (_, front, body, outside) => {
    expect(summaryOf(front, body).outsidePictures).toBe(outside);
  });

  test('has every topic once, by kinds, and no placeholder for a person', () => {
    const { topics } = summaryOf({
      tags: ['招商', '招商'],
      people: ['佚名', '张三'],
      places: ['台州'],
      organisations: ['台州'],
      source: '工商时报',
    });
    expect(topics.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'tag 招商',
      'person 张三',
      'place 台州',
      'organisation 台州',
      'source 工商时报',
    ]);
  });

  test('has the addresses that the article uses', () => {
    expect(summaryOf({}, '[甲](/news/2016/05/b/)').addresses).toMatchObject([
      { kind: 'link', address: '/news/2016/05/b/' },
    ]);
    expect(summaryOf({})).not.toHaveProperty('addresses');
  });
});

describe('the pages', () => {
  test('have what both editions share, where it is said', () => {
    expect(
      pagesOf({
        eventDate: '2016-04',
        archivedDate: '2016-04-20',
        legacy: { views: 0 },
        titleSupplied: true,
        repairs: [{ kind: 'entity', from: '&amp;', to: '&', count: 2 }],
        conversion: { reviewed: '2026-11-22' },
      }),
    ).toMatchObject({
      eventDate: '2016-04',
      archivedDate: '2016-04-20',
      views: 0,
      titleSupplied: true,
      repairs: [{ kind: 'entity', from: '&amp;', to: '&', count: 2 }],
      reviewed: '2026-11-22',
    });
    expect(Object.keys(pagesOf({ title: '会员' }, '正文。'))).toEqual(['text']);
  });

  test('have the spans of the title first, then of the body', () => {
    const { spans } = pagesOf({ title: '签了约', conversion: { hant: { 签了: '簽了' } } }, '签了多少');
    expect(spans).toEqual([
      [0, 0, 2, 0, 2, 'ruled'],
      [1, 0, 2, 0, 2, 'ruled'],
    ]);
  });

  test('have spans of an article in Traditional, too', () => {
    const { spans } = pagesOf({ script: 'zh-Hant', title: '會員', conversion: { hans: { 頭髮: '头发' } } }, '有頭髮');
    expect(spans).toEqual([[1, 1, 3, 1, 3, 'ruled']]);
  });
});

test('doubts are the uncertain decisions about the body, in the converted edition alone', () => {
  const text = '他姓余，余下的里子干后面发松，只占卜系台历复制。';
  const converter = makeConverters('tw', emptyGlossary()).to('zh-Hant');
  const { decisions } = bodyHtml(parseBody(text, 'a.mdx').tree, 'zh-Hant', 'zh-Hans', converter, '/');
  const doubts = decisions.filter(({ confidence }) => confidence < doubtful).length;
  expect(recordOf({}, text).summary.doubts).toBe(doubts);
  expect(recordOf({ conversion: { keep: [text.slice(0, -1)] } }, text).summary.doubts).toBe(0);
});

test('the day of the last correction is when the article was modified', () => {
  const corrections = [
    { date: '2020-01-02', text: '甲' },
    { date: '2019-05-01', text: '乙' },
  ];
  expect(summaryOf({ corrections }).modified).toBe('2020-01-02');
  expect(summaryOf({})).not.toHaveProperty('modified');
});

test('an article that was taken back says when and why, in both editions', () => {
  expect(summaryOf({ withdrawn: { date: '2020-01-02', reason: '资料有误' } }).withdrawn).toEqual({
    date: '2020-01-02',
    reason: { 'zh-Hans': '资料有误', 'zh-Hant': '資料有誤' },
  });
  // In its own script as it was written.
  expect(summaryOf({ withdrawn: { date: '2020-01-02', reason: '資料有误' } }).withdrawn).toMatchObject({
    reason: { 'zh-Hans': '資料有误' },
  });
});
