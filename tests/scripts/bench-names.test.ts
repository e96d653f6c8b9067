import { expect, test } from 'vitest';
import { namesWithTitles } from '../../scripts/bench/conversion/names.ts';

test('names with titles are the same each time, and each is told in both scripts', () => {
  const cases = namesWithTitles();
  expect(namesWithTitles()).toEqual(cases);
  expect(cases.length).toBeGreaterThan(2000);
  expect(cases.some(({ text, expected }) => text.includes('钟') && expected.includes('鍾'))).toBe(true);
  expect(cases.filter(({ text, expected }) => text.length !== expected.length)).toEqual([]);
});
