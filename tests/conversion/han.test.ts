import { expect, test } from 'vitest';
import { isHan, isHanText } from '../../src/conversion/han.ts';

test.each(['发', '髮', '㐷', '〇', '\uF900', '𠮷'])('%s is Han, each of its code units', (c) => {
  expect(Array.from({ length: c.length }, (_, i) => isHan(c.charCodeAt(i)))).not.toContain(false);
  expect(isHanText(c)).toBe(true);
});

test.each(['A', '，', '。', '「', 'あ', '1', '😀'])('%s is not', (c) => {
  expect(isHan(c.charCodeAt(0))).toBe(false);
});

test('a text of Han characters is not empty and has nothing else', () => {
  expect([isHanText(''), isHanText('会A')]).toEqual([false, false]);
});
