import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';

const told = (body: string) =>
  parseBody(body, 'a.mdx')
    .problems.filter(({ code }) => code === 'more-than')
    .map(({ line, params }) => ({ line, ...params }));

test('a figure right behind the sign of a quotation may be more than that', () => {
  expect(told('会场分三档。\n\n>80人的一间，另收费。')).toEqual([{ line: 3, found: '>80人的一间，' }]);
  expect(told('>=30吨免运费')).toEqual([{ line: 1, found: '>=30吨免运费' }]);
});

test.each([
  '> 80人的一间',
  '>1998年，本会成立。',
  '>1. 报名',
  '>80人到会\n>都有座位',
  '>本会成立',
  '甲 >80人',
  '\\>80人',
])('no such sign: %s', (body) => expect(told(body)).toEqual([]));
