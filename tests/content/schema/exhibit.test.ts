import { expect, test } from 'vitest';
import { exhibit } from '../../../src/content/schema/exhibit.ts';

const least = { title: '回家的路', date: '2026-11-20', articles: ['ruzhou'] };

test('an exhibit asks for a title, a day and articles', () => {
  expect(exhibit.parse(least)).toEqual({ ...least, timeline: [] });
  for (const key of Object.keys(least)) expect(exhibit.safeParse({ ...least, [key]: undefined }).success).toBe(false);
});

test('a line of its timeline is as exact as what is known', () => {
  const dated = (date: unknown) => exhibit.safeParse({ ...least, timeline: [{ date, text: '开工。' }] }).success;
  expect([2016, '2016-04', '2016~', '2014/2016', 'unknown'].map(dated)).toEqual([true, true, true, true, true]);
  expect(dated('春天')).toBe(false);
});
