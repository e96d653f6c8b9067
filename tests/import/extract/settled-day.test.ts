import { expect, test } from 'vitest';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { areOtherDays, isBeforeUpload, isSameDay, settledDay } from '../../../src/import/extract/settled-day.ts';
import type { Claim } from '../../../src/import/page.ts';

const day = (value: string, rank: number = ranks.sidelong, more: Partial<Claim> = {}): Claim => ({
  field: 'date',
  value,
  rank,
  ...more,
});
const up = (value: string, more: Partial<Claim> = {}): Claim => ({
  ...day(value, ranks.label, more),
  field: 'uploaded',
});
const settled = (date: Claim, uploaded?: Claim, claims: Claim[] = []) =>
  settledDay(date, [date, ...claims], { order: undefined, uploaded });

test.each([
  ['some days before', '2007-09-01', '2007-09-03', '2007-09-03', true],
  ['the day before', '2007-09-02', '2007-09-03', '2007-09-03', false],
  ['in the same month, which is all it says', '2007-09', '2007-09-03', '2007-09-03', false],
  ['years before', '1997-09-01', '2007-09-03', '1997-09-01', false],
  ['later', '2007-09-09', '2007-09-03', '2007-09-09', false],
  ['in another month', '2007-05', '2007-09-03', '2007-05', false],
])(
  'a text that was signed %s was published when its page went up, or when it was signed',
  (_, date, uploaded, value, told) => {
    const found = settled(day(date), up(uploaded));
    expect([found.field, found.value]).toEqual(['date', value]);
    expect(found.flag?.suggestions).toEqual(told ? [date] : undefined);
  },
);

test('a day with a label, and a day of change, change nothing', () => {
  expect(settled(day('2007-09-01', ranks.label), up('2007-09-03')).value).toBe('2007-09-01');
  expect(settled(day('2007-09-01'), up('2007-09-03', { modified: true })).value).toBe('2007-09-01');
});

test('a month gives way to a day in it, an open day to the reading that another place has', () => {
  expect(settled(day('2007-09'), undefined, [day('2007-09-21', ranks.guess)]).value).toBe('2007-09-21');
  const open = day('2012-03-04', ranks.bare, { or: '2012-04-03' });
  expect(settled(open, undefined, [day('2012-04-03')]).value).toBe('2012-04-03');
  expect(settledDay(open, [open], { order: 'month-first', uploaded: undefined }).value).toBe('2012-04-03');
});

test('days are one, near, or other days', () => {
  expect([isSameDay('2007-09', '2007-09-21'), isSameDay('2007-09-21', '2007-09-22')]).toEqual([true, true]);
  expect([isSameDay('2007-09-21', '2007-09-23'), areOtherDays('2007-09-21', '2007-09-23')]).toEqual([false, true]);
  expect([areOtherDays('2007', '2007-09-21'), areOtherDays('2007-08', '2007-09-21')]).toEqual([false, true]);
  expect(isBeforeUpload(day('2007-09-01', ranks.bare), { uploaded: up('2007-09-20') })).toBe(true);
  expect(isBeforeUpload(day('2007-09-01', ranks.bare), { uploaded: up('2008-09-20') })).toBe(false);
});

test('a day below the text gives way to an older one that the head declares, and is told', () => {
  const declared = day('2018-04-02', ranks.declared);
  expect(settled(day('2019-01-05'), undefined, [declared])).toMatchObject({
    value: '2018-04-02',
    flag: { kind: 'date-doubtful', suggestions: ['2019-01-05'] },
  });
  expect(settled(day('2018-03-01'), undefined, [declared]).value).toBe('2018-03-01');
  expect(settled(day('2019-01-05', ranks.label), undefined, [declared]).value).toBe('2019-01-05');
});
