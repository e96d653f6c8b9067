import { expect, test } from 'vitest';
import { isLunar, lunarDay, lunarInstead, lunarName } from '../../../src/content/problems/lunar.ts';
import { boundsOf } from '../bounds.ts';

// The first days of the years are those that the Hong Kong Observatory lists.
test.each([
  ['正月初一', 2016, '2016-02-08'],
  ['丙申年四月初一', 2016, '2016-05-07'],
  ['农历八月十五', 2016, '2016-09-15'],
  ['中秋', 2016, '2016-09-15'],
  ['腊月廿三', 2016, '2017-01-20'],
  ['闰六月初十', 2017, '2017-08-01'],
  ['二〇一六年四月初一', 2016, '2016-05-07'],
  // The year that is named counts, not that of the folder.
  ['乙未年正月初一', 2016, '2015-02-19'],
  ['2015年正月初一', 2016, '2015-02-19'],
  ['农历年底', 2016, undefined],
  ['正月初一', undefined, undefined],
])('%s in %s: %s', (text, year, expected) => expect(lunarInstead(text, year)).toBe(expected));

test.each(['农历四月', '四月初八', '腊月', '廿三', '丙申年', '端午节'])('%s is lunar', (text) =>
  expect(isLunar(text)).toBe(true),
);
test.each(['2016年4月18日', '四月十八日', '民国五年', '2016-04'])('%s is not', (text) =>
  expect(isLunar(text)).toBe(false),
);

test.each(boundsOf('problems/lunar', { isLunar, lunarInstead }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);

test.each([
  ['2016-02-08', '正月初一'],
  ['2016-11-09', '十月初十'],
  ['2016-11-10', '十月十一'],
  ['2016-12-18', '十一月二十'],
  ['2016-12-19', '十一月廿一'],
  ['2017-01-27', '十二月三十'],
  ['2017-08-01', '闰六月初十'],
])('the day %s is %s', (date, name) => expect(lunarName(lunarDay(date))).toBe(name));
