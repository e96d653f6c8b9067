import { expect, test } from 'vitest';
import { whySkipped } from '../../../src/import/report/skips.ts';
import words from '../../../src/import/report/words.json' with { type: 'json' };

test('why a file was left out is told in words, or by its name where there are none', () => {
  expect(whySkipped('scan').zh).toContain('--ocr');
  expect(whySkipped('database-dump')).toMatchObject({
    zh: expect.stringContaining('--columns'),
    en: expect.stringContaining('--columns'),
  });
  expect(whySkipped('constructor')).toEqual({ zh: 'constructor', en: 'constructor' });
});

test('each reason has its words in both languages', () => {
  expect(Object.keys(words.skipsInEnglish)).toEqual(Object.keys(words.skips));
});
