import { expect, test } from 'vitest';
import { commonEra } from '../../../src/content/problems/eras.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['民国105年5月7日', '2016年5月7日'],
  ['民國元年', '1912年'],
  ['中华民国38年', '1949年'],
  ['光绪20年', '1894年'],
  // The months of a reign are those of the moon.
  ['光緒20年3月', '1894年'],
  ['宣统三年', '宣统三年'],
  ['昭和11年2月', '1936年2月'],
  ['2016年', '2016年'],
  ['康熙字典', '康熙字典'],
])('%s is %s', (text, expected) => expect(commonEra(text)).toBe(expected));

test.each(boundsOf('problems/eras', { commonEra }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
