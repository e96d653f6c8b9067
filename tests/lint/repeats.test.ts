import { expect, test } from 'vitest';
import { checkRepeats } from '../../src/lint/repeats.ts';

const check = (text: string) =>
  checkRepeats('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ code, column }) => `${column} ${code}`);

test.each([
  ['四百人返乡办厂。四百人返乡办厂。', '9 doubled-sentence'],
  ['到会的有罗立、黄萍、关玉兰、罗立等人。', '15 listed-twice'],
])('%s', (text, expected) => expect(check(text)).toEqual([expected]));
test.each([
  '加油！加油！',
  '四百人返乡。五百人返乡。',
  '罗立、黄萍、罗立',
  '到会的有罗立、黄萍、关玉兰、林超。',
  '苹果、香蕉、李子、苹果',
])('%s is right', (text) => expect(check(text)).toEqual([]));
