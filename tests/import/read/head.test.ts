import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/import/read/dom.ts';
import { headOf, titleParts } from '../../../src/import/read/head.ts';

const read = (html: string) => {
  const document = parse(html);
  return headOf(document, elementsOf(document));
};
const claims = (html: string) =>
  read(html).claims.map(({ field, value, modified }) => [field, value, modified === true]);

test('a title is told whole and in its parts', () => {
  expect(titleParts('老秤校准_会讯_渡口公会')).toEqual(['老秤校准', '会讯', '渡口公会']);
  expect(titleParts('老秤校准-会讯-渡口公会')).toContain('老秤校准');
  expect(titleParts('渡口公会 » 会讯 » 老秤校准')).toEqual(['渡口公会', '会讯', '老秤校准']);
  expect(titleParts('老秤校准－渡口网')).toEqual(['老秤校准', '渡口网']);
  expect(titleParts('老秤校准－－会员围观')).toHaveLength(1);
  expect(titleParts('老秤校準│渡口新聞網')).toEqual(['老秤校準', '渡口新聞網']);
  expect(titleParts('会评丨老秤校准-称,斤两,码头,买卖,-会评-渡口网')[0]).toBe('会评丨老秤校准');
  expect(titleParts('渡口-对岸通航，船期与票价今日起在码头和公会同时公布,欢迎各界查阅')).toHaveLength(1);
  expect(
    read('<meta property="og:title" content="老秤校准"><title>老秤校准 - 渡口公会</title>').declared.titles,
  ).toEqual(['老秤校准', '老秤校准 - 渡口公会', '老秤校准', '渡口公会']);
});

test('a headline with a bar of its own is told without the site', () => {
  const titles = (title: string) => read(`<title>${title}</title>`).declared.titles;
  expect(titles('老秤校准 | 谁来校？ | 渡口公会')).toContain('老秤校准 | 谁来校？');
  expect(titles('老秤校准_会讯_渡口公会')).not.toContain('老秤校准_会讯');
});

test.each([
  'firstpublishedtime',
  'weibo:article:create_at',
  'parsely-pub-date',
  'DC.date.issued',
  'citation_publication_date',
  'bytedance:published_time',
  'publish_time',
  'article.published',
  'releaseDate',
  'weibo: article:create_at',
  'sailthru.date',
])('%s is the day of publication', (name) => {
  expect(claims(`<meta name="${name}" content="2009-08-07 10:00">`)).toEqual([['date', '2009-08-07', false]]);
});

test.each(['lastmodifiedtime', 'og:updated_time', 'expires', 'birthday', 'pubdesc'])('%s is none', (name) => {
  expect(claims(`<meta name="${name}" content="2009-08-07 10:00">`)).toEqual([]);
});

test('what Baidu has sites declare is a day of change', () => {
  expect(claims('<meta itemprop="dateUpdate" content="2009-08-07 10:00:00">')).toEqual([
    ['uploaded', '2009-08-07', true],
  ]);
});

test.each([
  ['author', '尤三省', '尤三省'],
  ['byl', '尤三省', '尤三省'],
  ['dable:author', '尤三省 记者', '尤三省'],
  ['author', '穆罕默德·闵沙维', '穆罕默德·闵沙维'],
])('the author in %s: %s', (name, content, author) => {
  expect(claims(`<meta name="${name}" content="${content}">`)).toEqual([['author', author, false]]);
});

test.each(['渡口公会技术部', 'admin', '渡口·'])('%s in the head is nobody', (content) => {
  expect(claims(`<meta name="author" content="${content}">`)).toEqual([]);
});

test('the first name in the head counts, without the blanks of journals', () => {
  const html = '<meta name="author" content="渡口出版社"><meta name="citation_authors" content="尤  三">';
  expect(claims(html)).toEqual([['author', '尤三', false]]);
});

test('the reporter whom a newspaper declares stands before who entered the page', () => {
  expect(
    claims('<meta name="author" content="贺大有"><meta name="reporter" content="尤三省">').filter(
      ([field]) => field === 'author',
    ),
  ).toEqual([['author', '尤三省', false]]);
});
