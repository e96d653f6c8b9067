import { expect, test } from 'vitest';
import { findMonths, monthAlone } from '../../../src/import/extract/months.ts';

test.each([
  ['《渡口》2005年3月号', '2005-03'],
  ['二〇〇五年十二月', '2005-12'],
  ['民國九十四年三月', '2005-03'],
  ['2005.3', '2005-03'],
  ['九十四年三月', '2005-03'],
  ['March 2005', '2005-03'],
  ['２００５年３月', '2005-03'],
])('%s is a month', (text, date) => expect(findMonths(text).map((found) => found.date)).toEqual([date]));

test.each(['2005年3月9日', '2005-03-09', '2005年13月', '电话 2005-3388', '三月', '2005年'])('%s is none', (text) =>
  expect(findMonths(text)).toEqual([]),
);

test.each([
  ['（2005年3月）', '2005-03'],
  ['二〇〇五年三月于泗水', '2005-03'],
  ['寫於2005年3月', '2005-03'],
  ['2005年3月号', '2005-03'],
  ['2005年3月，老秤重新校准', undefined],
  ['2005年3月至2006年4月', undefined],
])('the line %s says %s', (line, date) => expect(monthAlone(line)).toBe(date));
