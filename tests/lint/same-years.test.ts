import { expect, test } from 'vitest';
import { checkSameYears } from '../../src/lint/same-years.ts';

const check = (text: string) =>
  checkSameYears('a.mdx', `---\ntitle: 汝州\n---\n\n建于${text}\n`).map(({ params }) => params);

test.each([
  ['民国一〇五年（2015年）', { found: '民国一〇五年（2015年）', year: '2016' }],
  ['光绪三十年（1914）', { year: '1904' }],
  ['民國元年（公元1911年）', { year: '1912' }],
  ['宣統二年(1911年)', { year: '1910' }],
  ['1931年（民国二十一年）', { year: '1932' }],
  ['民国廿一年，即1931年', { year: '1932' }],
  ['昭和七年（1931年）', { year: '1932' }],
  ['丁酉年（2016年）', { name: '丙申年', common: '2016' }],
  ['2016年（羊年）', { name: '猴年', common: '2016' }],
  ['丙申羊年', { name: '丙申猴年' }],
])('%s', (text, found) => expect(check(text)).toMatchObject([found]));

test.each([
  '民国五年（1916年）',
  '光绪三十年（1904）',
  '光绪二十年十二月（1895年1月）',
  '光绪二十年（1895年初）',
  '民國一〇五年（2016年）',
  '民国五年（五月）',
  '民国廿一年（1932年）',
  '丙申年（2016年）',
  '2016年（猴年）',
  '2016年1月（乙未年腊月）',
  '丙申猴年',
])('not %s', (text) => expect(check(text)).toEqual([]));
