import { describe, expect, test } from 'vitest';
import { findDates, isBound, isEpoch, yearless } from '../../../src/import/extract/dates.ts';

const found = (text: string) => findDates(text).map(({ date, time }) => (time ? `${date} ${time}` : date));

describe('a date is found', () => {
  test.each([
    ['2016-04-18', ['2016-04-18']],
    ['2016/4/8', ['2016-04-08']],
    ['4月18日 2016', ['2016-04-18']],
    ['4月18日 2016个老秤', []],
    ['2016—04—18 9:30', ['2016-04-18 09:30:00']],
    ['2016–4–18', ['2016-04-18']],
    ['2016—4', []],
    ['2016.4.18', ['2016-04-18']],
    ['2016年4月18日', ['2016-04-18']],
    ['2016 年 4 月 18 日', ['2016-04-18']],
    ['2016年4月18号', ['2016-04-18']],
    ['2016年 四月 18日', ['2016-04-18']],
    ['2016年四月十八日 9:30', ['2016-04-18 09:30:00']],
    ['20160418', ['2016-04-18']],
    ['18/4/2016', ['2016-04-18']],
    ['二〇一六年四月十八日', ['2016-04-18']],
    ['二○一六年十二月三十一日', ['2016-12-31']],
    ['民國105年4月18日', ['2016-04-18']],
    ['中華民國一百零五年四月十八日', ['2016-04-18']],
    ['民國 105 年 4 月 18 日 9:30', ['2016-04-18 09:30:00']],
    ['民國105/4/18', ['2016-04-18']],
    ['民國 105 - 04 - 18', ['2016-04-18']],
    ['文／尤三省　八十九年四月九日', ['2000-04-09']],
    ['一百零二年十月二日', ['2013-10-02']],
    ['02/Nov/2009', ['2009-11-02']],
    ['二十四年四月九日', []],
    ['週五, 11 月 4, 2016', ['2016-11-04']],
    ['105.04.18', ['2016-04-18']],
    ['2016-04-18 09:30', ['2016-04-18 09:30:00']],
    ['2016-04-18 9:30:15', ['2016-04-18 09:30:15']],
    ['2016年4月18日 星期一 21:05', ['2016-04-18 21:05:00']],
    ['2016年4月18日9点30分', ['2016-04-18 09:30:00']],
    ['18 April 2016', ['2016-04-18']],
    ['日期：29.11.2007', ['2007-11-29']],
    ['(08-6-30)', ['2008-06-30']],
    ['08/06/30 9:15', ['2008-06-30 09:15:00']],
    ['96/11/30', ['2007-11-30']],
    ['3月16日 2010年 10:44', ['2010-03-16 10:44:00']],
    ['10年5月31日 19:20', ['2010-05-31 19:20:00']],
    ['Dec 22 Tue 2009 23:11', ['2009-12-22']],
    ['17 3 月, 2018', ['2018-03-17']],
    ['Sat Apr  2 09:12:05 HKT 2011', ['2011-04-02 09:12:05']],
    ['Sat, 02 Apr 2011 09:12:05 +0800', ['2011-04-02']],
  ])('in %s: %j', (text, dates) => expect(found(text)).toEqual(dates));

  test.each([
    '2016-02-30',
    '2016-13-01',
    '4月18日',
    '2016年4月',
    '12016-04-18',
    '1.2.3',
    '第105.04期',
    '021-12-10-08',
    'A12-10-08',
    '12-10-08-3',
    '10年5月31日',
    '會訊 10年5月31日 19:20',
    '5月3日 2010年會',
  ])('in %s nowhere', (text) => expect(found(text)).toEqual([]));

  test('with its place, in the order of the text', () => {
    const text = '甲2016-04-18乙2015年1月2日丙';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2016-04-18', '2015年1月2日']);
  });
});

test('a year of two digits has another reading in Simplified text, or where a day could be one', () => {
  expect(findDates('96/11/30')[0]).toMatchObject({ date: '2007-11-30', or: '1996-11-30' });
  expect(findDates('張貼日期：96/11/30')[0]!.or).toBeUndefined();
  expect(findDates('08-11-09')[0]).toMatchObject({ date: '2008-11-09', or: '2009-11-08' });
});

test.each([
  ['自二〇〇一年五月三日起', true],
  ['自從2001年5月3日', true],
  ['2001年5月3日以来', true],
  ['请于2001年5月3日前交费', true],
  ['2001年5月3日', false],
  ['发表于2001年5月3日', false],
])('the day in %s bounds a span: %s', (text, expected) => expect(isBound(text, findDates(text)[0]!)).toBe(expected));

test('the first day of Unix time is no date', () => {
  expect(isEpoch('1970-01-01')).toBe(true);
  expect(isEpoch('1970-01-02')).toBe(false);
});

test('days without a year are those of which no year is told', () => {
  expect(yearless('7月23日下午，2016年4月18日，12月31日')).toEqual(['7月23日', '12月31日']);
  expect(yearless('13月1日，1月32日')).toEqual([]);
});

test('元月 is the first month of the solar year', () => {
  expect(findDates('二○○○年元月一日').map(({ date }) => date)).toEqual(['2000-01-01']);
  expect(findDates('2001年元月15日').map(({ date }) => date)).toEqual(['2001-01-15']);
});

test('a year of the Republic may be padded', () => {
  expect(findDates('098.01.15').map(({ date }) => date)).toEqual(['2009-01-15']);
});
