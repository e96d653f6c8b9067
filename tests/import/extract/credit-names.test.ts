import { expect, test } from 'vitest';
import { nameEnd, rareEnd, signedEnd } from '../../../src/import/extract/credit-names.ts';

test.each([
  ['尤三省', 3],
  ['尤三省、贺大有', 3],
  ['尤　明 贺大有', 3],
  ['巴特尔·那顺', 6],
  ['尤三省报道', 3],
  ['尤三省整理报道', 3],
  ['尤三省实习生贺大有', 3],
  ['尤三省发自渡口', 3],
  ['老秤校准', undefined],
  ['编辑', undefined],
  ['', undefined],
])('behind an office the name of %s ends at %s', (text, end) => expect(nameEnd(text, 0, true)).toBe(end));

test('where no office stands before it, what is glued to a name is part of the word', () => {
  expect(nameEnd('尤三省报道', 0, false)).toBeUndefined();
});

test.each([
  ['Anna Wong', 9],
  ['秋水', 2],
  ['秋水　长天', 2],
  ['老秤与码头', undefined],
  ['编辑', undefined],
  ['user_12', undefined],
])('behind the sign of a label %s ends at %s', (text, end) => expect(signedEnd(text, 0)).toBe(end));

test.each([
  ['成长', 2],
  ['小石报道', 2],
  ['小石采访报道', 2],
  ['小石编译报导', 2],
  ['秋水 长天 采访报导', 5],
  ['秋水、长天 综合报道', 5],
  ['秋水 编辑 报道', undefined],
  ['从渡口', undefined],
  ['获悉', undefined],
  ['成长 老秤', undefined],
])('alone behind an office %s ends at %s', (text, end) => expect(rareEnd(text, 0)).toBe(end));
