import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { isCivilDate, longDate, weekday } from '../../src/core/date.ts';
import { checkWeekdays } from '../../src/lint/weekdays.ts';

const check = (text: string, date = '2016-04-18') =>
  checkWeekdays({ front: { date } } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ params }) => params,
  );

test.each([
  ['2016年5月3日（星期三）', '2016年5月3日（星期三）', '星期二'],
  ['2016年5月3日 周一', '2016年5月3日 周一', '星期二'],
  ['5月3日(週四)', '5月3日(週四)', '星期二'],
  ['二〇一六年五月三日礼拜天', '二〇一六年五月三日礼拜天', '星期二'],
  ['【2016年5月3日，星期一】', '2016年5月3日，星期一', '星期二'],
  ['五月三日星期五', '五月三日星期五', '星期二'],
  ['５月３日（星期五）', '５月３日（星期五）', '星期二'],
  ['5 月 3 日（五）', '5 月 3 日（五）', '星期二'],
  ['5月3号星期五', '5月3号星期五', '星期二'],
  ['5月3日晚（周五）', '5月3日晚（周五）', '星期二'],
  ['2016/5/3（五）', '2016/5/3（五）', '星期二'],
  ['2016-05-03（周五）', '2016-05-03（周五）', '星期二'],
  ['18/4/2016 (Tue)', '18/4/2016 (Tue)', '星期一'],
  ['5/13（四）', '5/13（四）', '星期五'],
  ['Friday, 3 May 2016', 'Friday, 3 May 2016', '星期二'],
  ['May 3, 2016 (Fri)', 'May 3, 2016 (Fri)', '星期二'],
  ['民國105年4月28日（三）下午二時', '民國105年4月28日（三）', '星期四'],
  ['民国一百零五年四月二十八日(星期三)', '民国一百零五年四月二十八日(星期三)', '星期四'],
  ['105年4月28日（週三）', '105年4月28日（週三）', '星期四'],
  ['周六（15日）', '周六（15日）', '星期五'],
  ['4月15日（星期五）、16日（星期日）', '16日（星期日）', '星期六'],
  ['2019年10月7日至9日（星期一至星期四）', '2019年10月7日至9日（星期一至星期四）', '星期一至星期三'],
  ['4月15、16日（周六、周日）', '4月15、16日（周六、周日）', '星期五、星期六'],
])('%s', (text, found, right) => expect(check(`定于${text}`)).toEqual([{ found, weekday: right }]));

test.each([
  '2016年5月3日（星期二）',
  '5月3日周二上午',
  '5月3日周三强主持',
  '12月5日（星期二）',
  '10月7日至9日（星期一至星期四）',
  '2019年10月7日至9日（星期一至三）',
  '2019年10月7日至9日（星期三）',
  '民國105年2月30日（三）',
  '3/5/2016 (Tue)',
  '3/5/2016 (Sat)',
  '比分4/15（六）',
  '4/15（一）班',
  '2016年5月3日（二期）',
  '每周六（15日除外）',
])('not %s', (text) => expect(check(`定于${text}`)).toEqual([]));

test('a day in numerals alone may be one of the moon in an old text', () => {
  expect(check('五月三日星期五', '1936-05-10')).toEqual([]);
  expect(check('一九三六年五月三日星期五', '1936-05-10')).toHaveLength(1);
});
test('none without a year where nobody knows when it was printed', () => {
  expect(check('5月3日（星期五）', '2016')).toEqual([]);
  expect(check('3日（星期五）', '2016')).toEqual([]);
});
test('words of a picture are read as well', () =>
  expect(check('<Figure src="/images/a.jpg" alt="会场" caption="5月3日（星期五）摄" />')).toHaveLength(1));
test('the right one of any day is never told, any other is', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 6 }), (day, other) => {
      const date = day.toISOString().slice(0, 10);
      expect(isCivilDate(date)).toBe(true);
      const named = `星期${'日一二三四五六'[other]}`;
      expect(check(`${longDate(date)}（${named}）`).length).toBe(named === weekday(date) ? 0 : 1);
    }),
  );
});

test.each(['误写为“2016年5月3日（星期三）”', '誤植為「2016年5月3日（星期三）」', '错记成：2016年5月3日（星期三）'])(
  '%s quotes what was wrong',
  (text) => expect(check(`通知${text}，特此更正。`)).toEqual([]),
);
