import { expect, test } from 'vitest';
import { isSurname, surnames } from '../../src/core/surnames.ts';

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
