import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabicNumerals, dateDoubt, dateInstead, edtfInstead } from '../../../src/content/problems/date-instead.ts';
import { isCivilDate } from '../../../src/core/date.ts';
import { isEdtf } from '../../../src/core/edtf.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['2016年4月18日', '2016-04-18'],
  ['２０１６年４月８日', '2016-04-08'],
  ['二〇一六年四月十八日', '2016-04-18'],
  ['二○一六年十二月三十一日', '2016-12-31'],
  ['一九零一年十月二十日', '1901-10-20'],
  ['民国五年十月十日', '1916-10-10'],
  ['民國105年4月18日', '2016-04-18'],
  ['20160418', '2016-04-18'],
  ['2016/4/18', '2016-04-18'],
  ['2016.4.18 星期一', '2016-04-18'],
  ['2016-04-18T10:00:00Z', '2016-04-18'],
  ['18/4/2016', '2016-04-18'],
  ['Apr 18, 2016', '2016-04-18'],
  ['April 8 2016', '2016-04-08'],
  ['4/5/2016', undefined],
  ['2016-02-30', undefined],
  ['2016-13-01', undefined],
  ['Foo 18, 2016', undefined],
  ['2016年4月', undefined],
  ['民國一〇五年四月十八日', '2016-04-18'],
  ['民国一百一十三年四月十八日', '2024-04-18'],
  ['民国一百零五年四月八日', '2016-04-08'],
  ['2O16-O4-l8', '2016-04-18'],
  ['42478', '2016-04-18'],
  ['12478', undefined],
  ['', undefined],
])('the day %s: %s', (found, date) => expect(dateInstead(found)).toBe(date));

test.each([
  ['2016年4月15日至18日', '2016-04-15/2016-04-18'],
  ['2016年4月15日—5月2日', '2016-04-15/2016-05-02'],
  ['2016-12-30 to 2017-01-02', '2016-12-30/2017-01-02'],
  ['2016年4月18日至15日', undefined],
  ['2016年4月15日到', undefined],
  ['2016年', '2016'],
  ['二〇一六年四月', '2016-04'],
  ['2016年4月18日', '2016-04-18'],
  ['2016年4月18日、2017年4月18日', undefined],
  ['去年春天', undefined],
  ['2016年春季', '2016-21'],
  ['二〇一六年的夏天', '2016-22'],
  ['2016秋', '2016-23'],
  ['2016年冬', '2016-24'],
  ['1980年代', '198X'],
  ['1980s', '198X'],
  ['1985年代', undefined],
  ['约2016年4月', '2016-04~'],
  ['大约2016年', '2016~'],
  ['circa 2016年', '2016~'],
  ['2016年前后', '2016~'],
  ['约', undefined],
  ['2023-08-00', '2023-08'],
  ['2023年8月?日', '2023-08'],
  ['2023年8月某日', '2023-08'],
  ['2023-8-xx', '2023-08'],
  ['2023-00-00', '2023'],
  ['2023-xx-xx', '2023'],
  ['2023-13-00', undefined],
  ['2016.4', '2016-04'],
  ['2016/04', '2016-04'],
  [' 2016 . 12 ', '2016-12'],
  ['2016.13', undefined],
  ['2016.0', undefined],
  ['在2016.4', undefined],
  ['2016-04-11/15', '2016-04-11/2016-04-15'],
  ['2016.4.28/5.2', '2016-04-28/2016-05-02'],
])('the date of EDTF %s: %s', (found, date) => expect(edtfInstead(found)).toBe(date));

test.each([
  ['2016年4月18日 星期三', { kind: 'weekday', date: '2016-04-18', weekday: '星期一' }],
  ['2016.4.18 周一', undefined],
  ['04/05/2016', { kind: 'either', dates: ['2016-05-04', '2016-04-05'] }],
  ['18/04/2016', undefined],
  ['2016-04-31', { kind: 'no such day', month: '2016-04' }],
  ['2016-18-04', { kind: 'no such day' }],
  ['丙申年三月十二', { kind: 'lunar', date: undefined }],
  ['2016年4月', undefined],
  ['昨天', undefined],
])('what is odd about %s', (found, doubt) => expect(dateDoubt(found)).toEqual(doubt));

describe('whatever is read is a date', () => {
  const sign = fc.constantFrom(
    '2016',
    '4',
    '31',
    '年',
    '月',
    '日',
    '-',
    '/',
    '.',
    ' ',
    '十',
    '二',
    '至',
    '民国',
    'Feb ',
  );
  const text = fc.array(sign, { maxLength: 9 }).map((signs) => signs.join(''));
  test('of a day', () => {
    fc.assert(fc.property(text, (found) => isCivilDate(dateInstead(found) ?? '2000-01-01')));
  });
  test('of EDTF', () => {
    fc.assert(fc.property(text, (found) => isEdtf(edtfInstead(found) ?? '2000')));
  });
});

test.each(['至', '到', '—', '——', '–', '~', '～', '－', ' - ', ' to '])(
  'the ends of a span are parted by %j',
  (sign) => {
    expect(edtfInstead(`2016年4月15日${sign}18日`)).toBe('2016-04-15/2016-04-18');
    expect(edtfInstead(`2016年4月15日 ${sign} 2016年4月18日`)).toBe('2016-04-15/2016-04-18');
  },
);

test('three days are no span, and a hyphen within a day parts nothing', () => {
  expect(edtfInstead('2016年4月15日至16日至18日')).toBeUndefined();
  expect(edtfInstead('2016-04-15')).toBe('2016-04-15');
});

test.each(boundsOf('problems/date-instead', { arabicNumerals, dateInstead, dateDoubt, edtfInstead }))(
  '$name',
  ({ answer, expected }) => expect(answer()).toEqual(expected),
);
