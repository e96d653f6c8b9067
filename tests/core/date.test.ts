import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysApart,
  instant,
  isCivilDate,
  isTimeZone,
  longDate,
  today,
  weekday,
  yearOfRepublic,
} from '../../src/core/date.ts';

const days = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('isCivilDate', () => {
  test('takes every day that Date knows', () => {
    fc.assert(fc.property(days, (day) => isCivilDate(day.toISOString().slice(0, 10))));
  });

  test('agrees with the lengths of the months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const lengths = [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(isCivilDate(text)).toBe(day >= 1 && day <= (lengths[month] ?? 0));
      }),
    );
  });

  test('knows the leap days, over centuries', () => {
    for (let year = 1888; year <= 2404; year++)
      expect([year, isCivilDate(`${year}-02-29`)]).toEqual([year, new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1]);
  });

  test.each([
    '',
    '2016-4-18',
    '2016/04/18',
    '2016-04-18T00:00',
    ' 2016-04-18',
    '2016-04-18\n',
    '02016-04-18',
    '２０１６-04-18',
    '2016年4月18日',
    '-2016-04-18',
    '0999-12-31',
    'a2016-04-18',
    '2016-04-18a',
  ])('refuses %j', (text) => expect(isCivilDate(text)).toBe(false));
});

test('today is the day on the wall, not the day in Greenwich', () => {
  expect(today(new Date(2016, 0, 1, 0, 0, 1))).toBe('2016-01-01');
  expect(today(new Date(2016, 11, 31, 23, 59, 59))).toBe('2016-12-31');
  expect(isCivilDate(today())).toBe(true);
});

test('today is the day in the zone that is asked for', () => {
  const halfPastMidnight = new Date('2016-04-17T16:30:00Z');
  expect(today(halfPastMidnight, 'Asia/Kuala_Lumpur')).toBe('2016-04-18');
  expect(today(halfPastMidnight, 'America/Vancouver')).toBe('2016-04-17');
  expect(today(new Date('2016-04-18T07:30:00Z'), 'America/Vancouver')).toBe('2016-04-18');
  expect([isTimeZone('America/Vancouver'), isTimeZone('北京')]).toEqual([true, false]);
});

test('a date in words', () => {
  expect(longDate('2016-04-08')).toBe('2016年4月8日');
  const week = ['日', '一', '二', '三', '四', '五', '六'];
  for (const [i, day] of week.entries()) expect(weekday(`2016-04-${17 + i}`)).toBe(`星期${day}`);
});

test('an instant is midnight of that day', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = day.toISOString().slice(0, 10);
      expect(instant(date).toISOString()).toBe(`${date}T00:00:00.000Z`);
    }),
  );
});

test('days apart are counted over months and leap days, either way', () => {
  expect([daysApart('2016-02-28', '2016-03-01'), daysApart('2017-03-01', '2017-02-28')]).toEqual([2, 1]);
  expect(daysApart('2016-04-18', '2016-04-18')).toBe(0);
  expect(daysApart('2016-04-00', '2016-04-01')).toBeNaN();
});

test('the Republic counts from 1912', () => expect([1, 38, 105].map(yearOfRepublic)).toEqual([1912, 1949, 2016]));
