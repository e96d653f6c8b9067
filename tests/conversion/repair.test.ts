import { expect, test } from 'vitest';
import { repair } from '../../src/conversion/repair.ts';

test('what a bad converter left is mended, with where and by which rule', () => {
  const { text, repaired, mends } = repair('第一行\n關于20余名干部的通知');
  expect([text, repaired]).toEqual(['第一行\n關於20餘名幹部的通知', true]);
  expect(mends.map(({ start, found, mended }) => [start, found, mended])).toEqual([
    [5, '于', '於'],
    [8, '余', '餘'],
    [10, '干', '幹'],
  ]);
});

test.each(['关于二十余名干部', '關於二十餘名幹部的通知', 'plain text', ''])('%j stays', (text) => {
  expect(repair(text)).toEqual({ text, repaired: false, mends: [] });
});

test('a spelling that writers choose stays', () => {
  expect(repair('關于群眾路線', 'hk').text).toBe('關於群眾路線');
});
