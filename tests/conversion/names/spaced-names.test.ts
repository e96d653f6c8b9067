import { expect, test } from 'vitest';
import { createConverter } from '../../../src/conversion/index.ts';

const { convert } = createConverter({ to: 'zh-Hant' });

test.each([
  ['理事：余　斌、于　涛', '理事：余　斌、于　濤'],
  ['范 冰', '范 冰'],
])('%s is a name in a list', (text, expected) => {
  expect(convert(text)).toBe(expected);
});

test.each([['余　下同', '餘　下同']])('%s is none', (text, expected) => {
  expect(convert(text)).toBe(expected);
});
