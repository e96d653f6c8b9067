import { expect, test } from 'vitest';
import { paragraph } from '../../../src/import/page.ts';
import { dayOrderOf } from '../../../src/import/site/day-order.ts';

const order = (...lines: string[]) => dayOrderOf(lines.map((line) => paragraph(line)));

test('one date whose day can be no month tells the order', () => {
  expect(order('03/04/2012', '06/25/2012 社团消息')).toBe('month-first');
  expect(order('03-04-2012', '25-06-2012')).toBe('day-first');
});

test('a note beside the day tells the order', () => {
  expect(order('日期: 10/11/2009 (月/日/年)')).toBe('month-first');
  expect(order('10/11/2009', '格式：DD/MM/YYYY')).toBe('day-first');
});

test('none tells, or they differ, or it is no date', () => {
  expect(order('03/04/2012', '2012-06-25')).toBeUndefined();
  expect(order('25/06/2012', '06/25/2012')).toBeUndefined();
  expect(order('33/06/2012', '1/25/06/2012')).toBeUndefined();
});
