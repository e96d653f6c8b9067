import { describe, expect, it, test } from 'vitest';
import { isMixed } from '../../../src/import/comparable.ts';
import { duplicateFrom, likeness, signatureOf } from '../../../src/import/duplicates.ts';
import { findDates, numberOf, yearless } from '../../../src/import/extract/dates.ts';
import { readLabels } from '../../../src/import/extract/labels.ts';
import { readMetadata } from '../../../src/import/extract/metadata.ts';
import { yearHints } from '../../../src/import/extract/year-hints.ts';
import { resolveAddress, settleLinks } from '../../../src/import/links.ts';
import { paragraph } from '../../../src/import/page.ts';

describe('dates', () => {
  it.each([
    ['2016-04-18 09:32:07', '2016-04-18', '09:32:07'],
    ['2013/7/4', '2013-07-04', undefined],
    ['2012.3.04', '2012-03-04', undefined],
    ['2024年03月04日09:06', '2024-03-04', '09:06:00'],
    ['二〇一六年四月十八日', '2016-04-18', undefined],
    ['民國105年4月18日', '2016-04-18', undefined],
    ['中華民國九十七年十月六日', '2008-10-06', undefined],
    ['108-03-22', '2019-03-22', undefined],
    ['18 April 2016', '2016-04-18', undefined],
    ['November 2, 2014', '2014-11-02', undefined],
    ['05/11/2012', '2012-11-05', undefined],
    ['週日, 01/06/2019 - 10:20', '2019-01-06', '10:20:00'],
    ['3/15/2016', '2016-03-15', undefined],
    ['週六, 03 五月 2003 09:46', '2003-05-03', '09:46:00'],
    ['20160418', '2016-04-18', undefined],
    ['２０１６年４月１８日 ０９：３０', '2016-04-18', '09:30:00'],
  ])('%s', (text, date, time) => {
    expect(findDates(text)).toMatchObject([time ? { date, time } : { date }]);
  });
  it.each(['2023-02-30', '4月18日', '电话 0851-85827722', '2013年7月', '192.168.10.12'])('%s is none', (text) => {
    expect(findDates(text)).toEqual([]);
  });
  it('are never completed; the years that a text speaks of are hints', () => {
    expect(yearless('4月2日，在2012年3月1日之后')).toEqual(['4月2日']);
    expect(yearHints('通報2023年情況，祝龍年吉祥')[0]).toBe('2024');
  });
  it('read Chinese numerals', () => {
    expect(['十', '二十一', '廿五', '一百零八', '九十七', '12'].map(numberOf)).toEqual([10, 21, 25, 108, 97, 12]);
  });
});

describe('labels', () => {
  const read = (line: string) => readLabels(line).map(({ kind, value }) => [kind, value]);
  it.each([
    [
      '來源:中華工商時報  作者:佚名  責任編輯:羅伯特',
      [
        ['source', '中華工商時報'],
        ['author', '佚名'],
        ['editor', '羅伯特'],
      ],
    ],
    [
      '2017-11-27 12:45:00来源:大众网作者:',
      [
        ['source', '大众网'],
        ['author', ''],
      ],
    ],
    [
      '【来源：江城在线】 【点击：33】',
      [
        ['source', '江城在线'],
        ['views', '33'],
      ],
    ],
    [
      '来 源：人民网-港澳频道 | 编 辑：王五',
      [
        ['source', '人民网-港澳频道'],
        ['editor', '王五'],
      ],
    ],
    ['Source: 中国侨网', [['source', '中国侨网']]],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
  it('are not seen inside sentences', () => {
    expect(read('他介绍了资金来源和项目情况。')).toEqual([]);
  });
});

describe('near-duplicates', () => {
  const text = Array.from({ length: 80 }, (_, index) => `第${index}家会员企业介绍了各自的发展情况`).join('，');
  const sign = (value: string) => signatureOf(value)!;
  it('are alike across scripts, and with a tenth changed', () => {
    expect(likeness(sign(text), sign(text.replaceAll('会员', '會員').replaceAll('发展', '發展')))).toBe(1);
    expect(likeness(sign(text), sign(text.slice(0, -120)))).toBeGreaterThan(duplicateFrom);
  });
  it('are not found in other texts or in very short ones', () => {
    const other = Array.from({ length: 80 }, (_, index) => `今年${index}月全市进出口总额保持稳定增长`).join('，');
    expect(likeness(sign(text), sign(other))).toBeLessThan(0.1);
    expect(signatureOf('很短')).toBeUndefined();
  });
});

describe('links', () => {
  it('resolve against the old address, or lose what would run code', () => {
    expect(resolveAddress('../1.jpg', '/news/a/2.html')).toBe('/news/1.jpg');
    const block = (url: string) => ({
      ...paragraph('这里'),
      marks: [{ type: 'link' as const, start: 0, end: 2, url }],
    });
    const urls = (url: string, address: string | null) =>
      settleLinks([block(url)], address)[0]?.marks.map((mark) => mark.url);
    expect(urls('b.html', 'http://example.org/news/a.html')).toEqual(['http://example.org/news/b.html']);
    expect(urls('javascript:alert(1)', 'http://example.org/')).toEqual([]);
    expect(urls('b.html', null)).toEqual([]);
  });
});

describe('mixed script', () => {
  it('is seen in text that uses both, not in either alone', () => {
    expect(isMixed('今天总商会举行仪式，將先前的名称正名，隨著社会的进步及时代的需求，歷史已經二十四年')).toBe(true);
    expect(isMixed('会议听取了工作报告，选举产生了新一届理事会，后来大家里外参观')).toBe(false);
    expect(isMixed('會議聽取了工作報告，選舉產生了新一屆理事會，后來大家裡外參觀')).toBe(false);
  });
});

test('who reported stands before the labels of those who edited', () => {
  const { claims } = readMetadata('渡口电台记者小言华盛顿报道    责编：尤三省    网编：贺大有', true);
  expect(claims.filter(({ field }) => field === 'author').map(({ value }) => value)).toContain('记者小言');
});
