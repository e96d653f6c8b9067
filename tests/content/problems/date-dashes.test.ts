import { expect, test } from 'vitest';
import { dashNote, withHyphens } from '../../../src/content/problems/date-dashes.ts';

test.each([
  ['2016—04—18', '2016-04-18'],
  ['2016–4–18', '2016-4-18'],
  ['2016——04——18', '2016-04-18'],
  ['2016一04一18', '2016-04-18'],
  ['2016：04：18 08:30:00', '2016-04-18 08:30:00'],
  ['2016、04、18', '2016-04-18'],
  ['2016·04·18至2016·04·20', '2016-04-18至2016-04-20'],
  ['2016—04', '2016-04'],
  // Another sign in each place, or two years: no day is written there.
  ['2016—04~18', '2016—04~18'],
  ['2016—2018', '2016—2018'],
  ['2016~04', '2016~04'],
  ['2016、2017、2018', '2016、2017、2018'],
  ['2016-04-18', '2016-04-18'],
])('%s: %s', (found, expected) => expect(withHyphens(found)).toBe(expected));

test('a dash is named, what is plainly seen is not', () => {
  expect(dashNote('2016—04—18').en).toBe(' ("—" is no plain hyphen)');
  expect(dashNote('2016．04．18').en).toBe(' ("．" is no plain hyphen)');
  expect(dashNote('2016_04_18').en).toBe('');
  expect(dashNote('2016-04-18').en).toBe('');
  expect(dashNote('昨天').en).toBe('');
});
