import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { charsWithLead, gbkBytes, gbkChar, isFrequent, isLead } from '../../../src/import/repair/gbk.ts';

test.each([
  ['亦', [0xd2, 0xe0]],
  ['鄉', [0xe0, 0x6c]],
  ['，', [0xa3, 0xac]],
  ['啊', [0xb0, 0xa1]],
] as [string, [number, number]][])('%s is %j', (char, bytes) => {
  expect(gbkBytes(char)).toEqual(bytes);
  expect(gbkChar(...bytes)).toBe(char);
});

test('every character that has bytes is what another decoder makes of them, or they of it: GBK has 21,886', () => {
  let checked = 0;
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (const char of charsWithLead(lead)) {
      const bytes = gbkBytes(char)!;
      expect(gbkChar(...bytes)).toBeDefined();
      if (iconv.encode(char, 'gbk').equals(Buffer.from(bytes))) checked++;
    }
  expect(checked).toBeGreaterThan(21_800);
});

test('what is no two-byte character has none', () => {
  for (const char of ['A', '', '𠮷', '\uFFFD']) expect(gbkBytes(char)).toBeUndefined();
  expect(gbkChar(0xb0, 0x7f)).toBeUndefined();
  expect(gbkChar(0x41, 0x41)).toBeUndefined();
  // User-defined codes decode to private use, which nobody wrote.
  expect(gbkChar(0xaa, 0xa1)).toBeUndefined();
});

test.each([
  [0x80, false],
  [0x81, true],
  [0xfe, true],
  [0xff, false],
])('the byte %i begins a character: %s', (byte, lead) => expect(isLead(byte)).toBe(lead));

describe('frequent characters', () => {
  test.each([
    // Level 1 of GB 2312 is rows 16 to 55, from 啊 to 座; level 2 begins with 亍.
    ['啊', true],
    ['座', true],
    ['亍', false],
    ['睢', false],
    ['鄉', false],
    ['，', false],
    ['A', false],
  ])('%s is one: %s', (char, frequent) => expect(isFrequent(char)).toBe(frequent));
});
