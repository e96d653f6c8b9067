import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldLine,
  foldScript,
  hanCount,
  isMixed,
  isTraditional,
  simplified,
  traditionalShare,
  usualTraditional,
} from '../../src/import/comparable.ts';

test('a character has its Simplified form by itself', () => {
  expect([...'會a鄉，員𠮷'].map(simplified).join('')).toBe('会a乡，员𠮷');
});

test('folding keeps the length, so that offsets stay true', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'會員发髮a，𠮷里裡') }), (text) => {
      expect(foldScript(text)).toHaveLength(text.length);
      expect(foldScript(foldScript(text))).toBe(foldScript(text));
    }),
  );
  expect(foldScript('來源：豫商網')).toBe('来源：豫商网');
});

test.each([
  ['會長：發言 ', '会长:发言'],
  ['ＡＢＣ１２', 'abc12'],
  ['《豫商》', '豫商'],
  ['a  b', 'AB'],
])('%j and %j are one line', (one, other) => expect(foldLine(one)).toBe(foldLine(other)));

test('other words are other lines', () => {
  expect(foldLine('会长')).not.toBe(foldLine('会员'));
});

test.each([
  ['鄉', true],
  ['乡', false],
  ['人', false],
  ['a', false],
])('%s is Traditional alone: %s', (char, expected) => expect(isTraditional(char)).toBe(expected));

test('the share of Traditional characters is that of the Chinese ones', () => {
  expect(traditionalShare('鄉人')).toBe(0.5);
  expect(traditionalShare('鄉人abc，。')).toBe(0.5);
  expect(traditionalShare('abc')).toBe(0);
  expect(traditionalShare('')).toBe(0);
});

test('Chinese characters are counted, and nothing else', () => {
  expect(hanCount('会员a1，会')).toBe(3);
  expect(hanCount('')).toBe(0);
});

test('a Simplified character has a usual Traditional form', () => {
  expect(['发', '会', '人'].map(usualTraditional)).toEqual(['發', '會', '人']);
});

describe('a text of both scripts', () => {
  test('has characters of either that the other never uses', () => {
    expect(isMixed('今天总商会举行仪式，將先前的名称正名，請會員們參加開會，认识时间')).toBe(true);
  });

  test.each([
    ['Simplified', '今天总商会举行仪式，将先前的名称正名，请会员们参加开会，认识时间'],
    ['Traditional', '今天總商會舉行儀式，將先前的名稱正名，請會員們參加開會，認識時間'],
    ['a few words', '总商会將'],
    ['what both scripts have', '皇后里的人干了一天，后来面向台上'.repeat(3)],
  ])('is none: %s', (_, text) => expect(isMixed(text)).toBe(false));
});

test('strokes of other widths are the full-width one', () => expect(foldScript('文∕圖╱攝')).toBe('文／图／摄'));
