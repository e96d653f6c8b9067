import { expect, test } from 'vitest';
import { formats } from '../../../src/search/client/export.ts';
import type { SearchResult } from '../../../src/search/client/show.ts';

const base = 'https://example.org/archive/zh-hans/search/?q=%E6%B1%9D%E5%B7%9E';
const result = (more: Partial<SearchResult>): SearchResult => ({
  url: '/archive/zh-hans/news/2016/04/a/',
  title: '汝州“回归工程”, 结硕果',
  date: '2016-04-18',
  category: '招商',
  source: '中华工商时报',
  excerpt: '<mark>汝州</mark>来客',
  titlePieces: [],
  excerptPieces: [],
  missing: [],
  ...more,
});

test('CSV has a row for each result, its fields quoted where they must be, and none that computes', () => {
  const rows = formats.csv.write(
    [result({}), result({ title: '=1+1 "甲"', date: 'unknown', when: '日期不详' })],
    base,
    '豫商会刊',
  );
  const [head, first, second] = rows.split('\r\n');
  expect(head).toBe('\ufefftitle,date,when,source,category,archive,url,excerpt');
  expect(first).toBe(
    '"汝州“回归工程”, 结硕果",2016-04-18,,中华工商时报,招商,,https://example.org/archive/zh-hans/news/2016/04/a/,汝州来客',
  );
  expect(second).toMatch(/^"'=1\+1 ""甲""",,日期不详,/);
});

test('RIS has a record for each result', () => {
  const records = formats.ris.write(
    [result({}), result({ source: '', archive: '绍兴会刊', date: 'unknown', when: '日期不详' })],
    base,
    '豫商会刊',
  );
  expect(records.match(/^TY {2}- NEWS$/gm)).toHaveLength(2);
  expect(records).toContain('DA  - 2016/04/18');
  expect(records).toContain('UR  - https://example.org/archive/zh-hans/news/2016/04/a/');
  expect(records).toContain('T2  - 中华工商时报');
  expect(records.match(/^DB {2}- .*$/gm)).toEqual(['DB  - 豫商会刊', 'DB  - 绍兴会刊']);
  expect(records).toContain('N1  - 日期不详');
});

test('JSON says what was asked and what was found', () => {
  const { query, results } = JSON.parse(formats.json.write([result({})], base, '豫商会刊'));
  expect(query).toBe(base);
  expect(results).toEqual([
    {
      title: '汝州“回归工程”, 结硕果',
      date: '2016-04-18',
      source: '中华工商时报',
      category: '招商',
      url: 'https://example.org/archive/zh-hans/news/2016/04/a/',
      excerpt: '汝州来客',
    },
  ]);
});

test.each([
  ['中华工商时报', '中华工商时报'],
  ['', undefined],
  ['综合报道', undefined],
  ['綜合各報', undefined],
  ['上海综合报', '上海综合报'],
  ['佚名', undefined],
])('the source %j names the publication %s', (source, publication) => {
  const record = formats.ris.write([result({ source })], base, '豫商会刊');
  expect(/^T2 {2}- (.*)$/m.exec(record)?.[1]).toBe(publication);
});

test('an excerpt is text, a page that lies elsewhere keeps its address, and every file ends with a line end', () => {
  const one = result({ url: 'https://b.example/x/', excerpt: '<mark>汝</mark>州<mark>商会</mark>', archive: '绍兴' });
  const { results } = JSON.parse(formats.json.write([one], base, '豫商会刊'));
  expect(results[0]).toMatchObject({ url: 'https://b.example/x/', excerpt: '汝州商会', archive: '绍兴' });
  for (const { write } of Object.values(formats)) expect(write([one], base, '豫商会刊')).toMatch(/[^\n]\r?\n$/);
  expect(formats.ris.write([one, one], base, '').split('\n\n')).toHaveLength(2);
});
