import { expect, test } from 'vitest';
import { knownMonth, knownYear, undatedFolder } from '../../src/core/key.ts';

test.each([
  ['2016/04/ruzhou', '2016', '04'],
  ['2016/ruzhou', '2016', undefined],
  ['undated/ruzhou', undefined, undefined],
  // A name may look like a year or a month, and is none.
  ['2016/2017', '2016', undefined],
  ['2016/04', '2016', undefined],
  ['undated/2016', undefined, undefined],
  ['undated/2016/04/a', undefined, undefined],
  ['20160/04/a', undefined, undefined],
  ['216/04/a', undefined, undefined],
  ['2016/4/a', '2016', undefined],
  ['2016/041/a', '2016', undefined],
])('the key %s has the year %s and the month %s', (key, year, month) => {
  expect(knownYear(key)).toBe(year);
  expect(knownMonth(key)).toBe(month);
});

test('what has no year or month lies in a folder of its own', () => {
  expect(knownYear(`${undatedFolder}/a`)).toBeUndefined();
  expect(undatedFolder).toBe('undated');
});
