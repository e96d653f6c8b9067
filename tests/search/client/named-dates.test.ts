import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import { datesNamed } from '../../../src/search/client/named-dates.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';

const canonicalise = makeCanonicalise(equivalentCharacters());
const read = (typed: string) => {
  const { dates, rest } = datesNamed(canonicalise(typed));
  return [dates.map(({ range: { from, to } }) => (from === to ? from : `${from}/${to}`)), rest.replaceAll('\n', '|')];
};

describe('a query names', () => {
  test.each([
    ['1998年7月5日', ['1998-07-05'], '|'],
    ['1998-07-05', ['1998-07-05'], '|'],
    ['1998.7.5', ['1998-07-05'], '|'],
    ['１９９８／７／５', ['1998-07-05'], '|'],
    ['19980705', ['1998-07-05'], '|'],
    ['一九九八年十二月二十三日', ['1998-12-23'], '|'],
    ['一九九八年十月三十日', ['1998-10-30'], '|'],
    ['1998年7月5號', ['1998-07-05'], '|'],
    ['民國87年7月5日', ['1998-07-05'], '|'],
    ['民國八十七年七月', ['1998-07'], '|'],
    ['民國一百零三年', ['2014'], '|'],
    ['103年7月', ['2014-07'], '|'],
  ])('a day, a month or a year of the Republic: %s', (typed, dates, rest) =>
    expect(read(typed)).toEqual([dates, rest]),
  );

  test.each([
    ['1998年7月座谈会', ['1998-07'], '|座谈会'],
    ['1998年7月份的座谈会', ['1998-07'], '|的座谈会'],
    ['座谈会 1998-07', ['1998-07'], '座谈会|'],
    ['1998年的座谈会', ['1998'], '|的座谈会'],
    ['1998', ['1998'], '|'],
    ['1998座谈会', ['1998'], '|座谈会'],
    ['1998年下半年', ['1998-07/1998-12'], '|'],
    ['1998至2003年的会费', ['1998/2003'], '|的会费'],
    ['1998-2003', ['1998/2003'], '|'],
    ['九十年代的会刊', ['1990/1999'], '|的会刊'],
    ['2000年代', ['2000/2009'], '|'],
    ['1998年7月和2003年5月', ['1998-07', '2003-05'], '|和|'],
  ])('a month, a year or several, and something else: %s', (typed, dates, rest) =>
    expect(read(typed)).toEqual([dates, rest]),
  );

  test.each([
    '2000家企业',
    '1998人',
    '2003万元',
    '1998.5万',
    '2023年2月30日',
    '13月',
    '第1998号',
    '11998',
    '座谈会',
    '',
  ])('no date: %s', (typed) => expect(read(typed)).toEqual([[], canonicalise(typed)]));

  test('every day of the calendar, however it is written', () => {
    const day = fc
      .date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom('-', '.', '/', '年'), (date, sign) => {
        const [year, month, own] = date.split('-').map(Number);
        const typed = sign === '年' ? `${year}年${month}月${own}日` : `${year}${sign}${month}${sign}${own}`;
        expect(read(typed)).toEqual([[date], '|']);
      }),
    );
  });
});
