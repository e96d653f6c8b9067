import { expect, test } from 'vitest';
import { patternInstead } from '../../../src/content/problems/pattern-instead.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  [['withdrawn'], true, 'withdrawn: { date: 撤下的日期, reason: 撤下的原因 }'],
  [['withdrawn'], '是', 'withdrawn: { date: 撤下的日期, reason: 撤下的原因 }'],
  [['withdrawn'], '内容不实', 'withdrawn: { date: 撤下的日期, reason: 内容不实 }'],
  [['withdrawn'], '2024年3月1日', 'withdrawn: { date: 2024-03-01, reason: 撤下的原因 }'],
  [['corrections'], '更正了地名', 'corrections: [{ date: 更正的日期, text: 更正了地名 }]'],
  [['corrections', 0], '更正了地名', '{ date: 更正的日期, text: 更正了地名 }'],
  [['timeline', 1], '会所奠基', '{ date: 日期, text: 会所奠基 }'],
  [['title'], true, undefined],
] as const)('%j: %j', (path, value, line) => expect(patternInstead(path, value)).toBe(line));

test.each(boundsOf('problems/pattern-instead', { patternInstead }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
