import { expect, test } from 'vitest';
import { whySkipped } from '../../../src/import/report/skips.ts';

test('why a file was left out is told in words, or by its name where there are none', () => {
  expect(whySkipped('scan').zh).toContain('--ocr');
  expect(whySkipped('database-dump')).toMatchObject({ zh: expect.stringContaining('--columns'), en: 'database dump' });
  expect(whySkipped('constructor')).toEqual({ zh: 'constructor', en: 'constructor' });
});
