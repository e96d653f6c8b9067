import { expect, test } from 'vitest';
import { deskBefore, isDeskName } from '../../../src/import/extract/desks.ts';

test.each([
  ['國際中心尤三省', 4],
  ['焦點新聞組', 5],
  ['網搜小組／尤三省', 4],
  ['華盛頓組尤三省', 4],
  ['活動中心', 0],
  ['尤三省', 0],
  ['組', 0],
])('%s begins with a desk of %i characters', (word, length) => expect(deskBefore(word)).toBe(length));

test.each([
  ['即時新聞', true],
  ['財經頻道', true],
  ['渡口新聞', false],
])('%s is the name of a desk: %s', (word, is) => expect(isDeskName(word)).toBe(is));
