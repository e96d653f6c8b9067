import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInChina, isoDate, ofDayAndMonth, otherReading } from '../../../src/import/extract/doubtful-dates.ts';

test('a date is written with its zeros', () => expect(isoDate(987, 4, '08')).toBe('0987-04-08'));

describe('day and month', () => {
  test.each([
    ['7', '31', {}, { date: '2012-07-31' }],
    ['31', '7', {}, { date: '2012-07-31' }],
    ['5', '5', {}, { date: '2012-05-05' }],
    ['3', '4', {}, { date: '2012-04-03', or: '2012-03-04' }],
    ['3', '4', { between: '.' }, { date: '2012-04-03' }],
    // The fourth of March 2012 was a Sunday.
    ['3', '4', { weekday: '日' }, { date: '2012-03-04' }],
    ['3', '4', { weekday: '天' }, { date: '2012-03-04' }],
    ['3', '4', { weekday: '二' }, { date: '2012-04-03' }],
  ])('%s and %s, %j', (one, other, beside, expected) =>
    expect(ofDayAndMonth(2012, one, other, beside)).toEqual(expected),
  );

  test('are one date or two that swap them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (one, other) => {
        const { date, or } = ofDayAndMonth(2012, String(one), String(other), {});
        expect([date, or ?? date].sort()).toEqual([isoDate(2012, one, other), isoDate(2012, other, one)].sort());
      }),
    );
  });
});

test.each([
  [{ century: '98' }, 7, 15, { or: '1998-07-15' }],
  [{ century: '96' }, 2, 30, {}],
  [{ short: '05' }, 11, 9, { or: '2009-11-05' }],
  [{ short: '05' }, 8, 30, {}],
  [{}, 8, 30, {}],
])('the other reading of %j in month %d on day %d is %j', (years, month, day, expected) =>
  expect(otherReading(years, month, day)).toEqual(expected),
);

test.each([
  ['17:30:00', 'Z', '2014-05-07'],
  ['17:30:00', '.000Z', '2014-05-07'],
  ['23:59:00', '+00:00', '2014-05-07'],
  ['15:59:00', 'Z', undefined],
  ['17:30:00', '+08:00', undefined],
  ['17:30:00', '', undefined],
  [undefined, 'Z', undefined],
])('%s%s is in China %s', (time, behind, day) =>
  expect(dayInChina({ date: '2014-05-06', ...(time && { time }) }, behind)).toBe(day),
);
