/** Marks that stand in the place of another. */
import { expect, test } from 'vitest';
import { exchangedEnd, ofOther, otherBeginning, otherEnd } from '../../src/lint/other-marks.ts';

test.each([
  ['《意见〉', '《', '《意见》', undefined],
  ['『不欺」', '『', '『不欺』', '」'],
  ['（年会', '（', undefined, undefined],
])('the end in %s', (text, sign, better, end) => {
  expect(otherEnd({ sign, index: 0 }, text)).toBe(better);
  expect(ofOther({ sign, index: 0 }, text)).toBe(end);
});

test('the beginning that another stands for', () =>
  expect(otherBeginning({ sign: '）', index: 3 }, '(年会）')).toBe('（年会）'));

test('an end whose beginning took another', () => {
  expect(exchangedEnd({ sign: '』', index: 5 }, '不能丟了。』', new Map([['』', '」']]))).toBe('能丟了。」');
  expect(exchangedEnd({ sign: '』', index: 5 }, '不能丟了。』', new Map())).toBeUndefined();
});
