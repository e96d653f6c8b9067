import { expect, test } from 'vitest';
import { isAlike, looksLike, soundsLike } from '../../src/lint/alike.ts';

test.each(['興與', '禾木', '明朋', '陳陣'])('%s look alike, either way', (pair) => {
  expect(looksLike(pair[0]!, pair[1]!)).toBe(true);
  expect(looksLike(pair[1]!, pair[0]!)).toBe(true);
});

test('what only sounds alike does not look so', () => {
  expect([looksLike('嘉', '佳'), isAlike('嘉', '佳')]).toEqual([false, true]);
  expect(isAlike('民', '亮')).toBe(false);
});

test('sounds that the South does not tell apart are alike', () => {
  expect(soundsLike('兴', '馨')).toBe(true);
  expect(soundsLike('章', '张')).toBe(true);
  expect(soundsLike('山', '三')).toBe(true);
  expect(soundsLike('东', '南')).toBe(false);
});
