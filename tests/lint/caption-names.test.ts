import { expect, test } from 'vitest';
import { checkCaptionNames } from '../../src/lint/caption-names.ts';
import { told } from './told.ts';

const figure = (caption: string) => `<Figure src="/images/a.jpg" alt="合影" caption="${caption}" />`;

test('people in a picture are as many as it says', () => {
  expect(told(checkCaptionNames, figure('五位理事宣誓。左起：罗立、黄萍、李乾、张发'))).toEqual([
    { at: '4:47', found: '五位', count: '4' },
  ]);
});
test.each([
  '四位理事宣誓。左起：罗立、黄萍、李乾、张发',
  '五位理事。前排左起：罗立、黄萍；后排左起：李乾、张发、陈水',
  '五位理事。左起：罗立、黄萍等',
  '理事宣誓。左起：罗立、黄萍',
])('not %s', (caption) => expect(told(checkCaptionNames, figure(caption))).toEqual([]));
