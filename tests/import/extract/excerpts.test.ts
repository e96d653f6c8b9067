import { expect, test } from 'vitest';
import { isExcerpt } from '../../../src/import/extract/excerpts.ts';
import { paragraph } from '../../../src/import/page.ts';

test('the beginning of another article ends in points, and stands below the text', () => {
  expect(isExcerpt('tail', paragraph('【记者丁一】渡口的老秤今天校准，公会…'))).toBe(true);
  expect(isExcerpt('tail', paragraph('渡口的老秤今天校准，公会...[更多]'))).toBe(true);
  expect(isExcerpt('body', paragraph('渡口的老秤今天校准，公会…'))).toBe(false);
  expect(isExcerpt('tail', paragraph('（记者丁一）'))).toBe(false);
});
