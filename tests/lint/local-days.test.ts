import { expect, test } from 'vitest';
import { dateProblem } from '../../src/content/explain-date.ts';
import { withLocalDays } from '../../src/lint/local-days.ts';

const place = { file: 'content/news/2016/04/a.mdx', line: 3, column: 7 };
const better = (found: string, zone?: string) =>
  (withLocalDays([dateProblem(['date'], found, place, true)], zone)[0]!.params as { better?: string }).better;

test('a moment has the day of the zone of the settings', () => {
  expect(better('2016-04-17T16:00:00Z')).toBe('2016-04-18');
  expect(better('2016-04-17T16:00:00Z', 'Asia/Taipei')).toBe('2016-04-18');
  expect(better('2016-04-17T16:00:00Z', 'America/Vancouver')).toBe('2016-04-17');
});

test('other dates stay as they were told', () => {
  const told = [dateProblem(['date'], '0105-04-18', place, true)];
  expect(withLocalDays(told, 'America/Vancouver')).toEqual(told);
});
