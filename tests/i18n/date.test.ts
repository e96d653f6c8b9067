import { expect, test } from 'vitest';
import { tellDate } from '../../src/i18n/date.ts';

test.each([
  ['2016-04-18', '2016年4月18日'],
  ['2016-04', '2016年4月，日期不详'],
  ['2016', '2016年，月日不详'],
  ['unknown', '日期不详'],
  ['no date', '日期不详'],
  // A doubt is said in place of what is lacking.
  ['2016-04?', '2016年4月（待考）'],
  ['2016-04-18?', '2016年4月18日（待考）'],
  ['2015/2016', '2015年至2016年'],
  ['2016-04/2016-06', '2016年4月至6月'],
  ['2016-04-18/2016-04-20', '2016年4月18日至20日'],
  ['2016-04-18/2016-05-20', '2016年4月18日至5月20日'],
  ['2016-04-18/2017-04-20', '2016年4月18日至2017年4月20日'],
])('%s is said as %s', (date, said) => expect(tellDate('zh-Hans', date)).toBe(said));

test('both editions say the same in their own words', () => {
  expect(tellDate('zh-Hant', '2016-04')).toBe('2016年4月，日期不詳');
  expect(tellDate('zh-Hant', '2016-04-18')).toBe('2016年4月18日');
});

test.each(['201X', '20XX', '2016-21', '2016~', '2016%', '../2016', '2016/..'])(
  '%s is said in either edition',
  (date) => {
    const [hans, hant] = [tellDate('zh-Hans', date), tellDate('zh-Hant', date)];
    expect(hans).toMatch(/\d{4}年/);
    expect(hant).toMatch(/\d{4}年/);
    expect(hans).not.toMatch(/X|undefined|NaN/);
  },
);

test('what both ends of an interval share is said again where one of them is in doubt', () => {
  expect(tellDate('zh-Hans', '2016-04?/2016-06')).toBe('2016年4月（待考）至2016年6月');
});
