import { expect, test } from 'vitest';
import { textOf } from '../../../src/import/ocr/glyph-text.ts';
import { withZeros } from '../../../src/import/ocr/zeros.ts';

const box = { left: 0, top: 0, right: 1, bottom: 1 };
const read = (text: string) => textOf(withZeros([...text].map((one) => ({ text: one, confidence: 99, box }))));

test.each([
  ['二0一八年', '二〇一八年'],
  ['一九六O年四月', '一九六〇年四月'],
  ['第一○五号', '第一〇五号'],
  ['二0', '二〇'],
])('%s is %s', (line, meant) => expect(read(line)).toBe(meant));

test.each(['2018年10月', '一0.5倍', '共10人', 'OK', '一10'])('%s stays', (line) => expect(read(line)).toBe(line));
