import { expect, test } from 'vitest';
import { isFrequentSurname, isSurname, surnames, surnamesOf, surnameUnits } from '../../src/core/surnames.ts';

test('every surname is one of one or two characters, once, with a Traditional form of the same length', () => {
  const list = surnames();
  expect(new Set(list.map(({ simplified }) => simplified)).size).toBe(list.length);
  for (const { simplified, traditional, bearers } of list) {
    expect(simplified).toMatch(/^\p{Script=Han}{1,2}$/u);
    expect(traditional).toHaveLength(simplified.length);
    expect(bearers ?? 1).toBeGreaterThan(0);
  }
});

test('the commonest are there, and words are not', () => {
  expect([...'王李张刘陈傅洪阎丘', '欧阳', '司马', '裘'].filter((name) => !isSurname(name))).toEqual([]);
  expect(['的', '会长', ''].filter(isSurname)).toEqual([]);
});

test('those that many bear are a part of all, in both scripts, and the smaller the more must bear them', () => {
  const [common, commonest] = [surnamesOf(100), surnamesOf(250)];
  expect(common).toEqual(expect.arrayContaining(['陈', '陳']));
  expect(commonest).toEqual(expect.arrayContaining(['陈', '陳']));
  expect(commonest.length).toBeLessThan(common.length);
  expect(surnamesOf(100_001)).toEqual([]);
  expect(common).toEqual(expect.arrayContaining(commonest));
});

test('the units that surnames begin with, of both scripts, compound ones by their first character', () => {
  const begins = (characters: string) => [...characters].map((one) => surnameUnits()[one.charCodeAt(0)]);
  expect(begins('鲁魯陈陳欧歐')).toEqual([1, 1, 1, 1, 1, 1]);
  expect(begins('的，a')).toEqual([0, 0, 0]);
});

test('a surname that one of a thousand bears is frequent, in either script', () => {
  expect(['陈', '陳', '张', '普', '玉', '老'].map(isFrequentSurname)).toEqual([true, true, true, false, false, false]);
});
