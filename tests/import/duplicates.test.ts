import { describe, expect, test } from 'vitest';
import { DuplicateIndex, duplicateFrom, likeness, signatureOf } from '../../src/import/duplicates.ts';

/** A text of many different characters. */
const text = (from: number, length = 300): string =>
  Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + ((from + i * 7) % 20_000))).join('');
const base = text(0);
const alike = (one: string, other: string): number => likeness(signatureOf(one)!, signatureOf(other)!);

describe('likeness', () => {
  test('of a text with itself is whole, whatever its script, width and signs', () => {
    const news = '汝州市商会今日举行会员大会，会长发言：“回归工程”结硕果，到会会员一百二十余人，来自全国各地。';
    const copy = '汝州市商會今日舉行會員大會,會長發言:「回歸工程」結碩果,到會會員一百二十餘人,來自全國各地.';
    expect(alike(news, copy)).toBe(1);
  });

  test('of unrelated texts is near nothing', () => {
    expect(alike(base, text(10_007))).toBeLessThan(0.1);
  });

  test('of a copy with a little changed is above the mark, with half of it changed below', () => {
    expect(alike(base, text(0, 280) + text(9000, 20))).toBeGreaterThan(duplicateFrom);
    expect(alike(base, text(0, 150) + text(9000, 150))).toBeLessThan(duplicateFrom);
  });
});

test('a text of less than forty characters is too short to compare', () => {
  expect(signatureOf(text(0, 39))).toBeUndefined();
  expect(signatureOf(text(0, 40))).toHaveLength(96);
  expect(signatureOf(`${text(0, 39)}，。 `)).toBeUndefined();
});

test('a page is told the most alike one before it', () => {
  const index = new DuplicateIndex();
  const near = text(0, 270) + text(9000, 30);
  expect(index.add('a', signatureOf(near)!)).toBeUndefined();
  expect(index.add('b', signatureOf(text(10_007))!)).toBeUndefined();
  expect(index.add('c', signatureOf(base)!)).toMatchObject({ name: 'a' });
  expect(index.add('d', signatureOf(base)!)).toEqual({ name: 'c', likeness: 1 });
});
