import { expect, test } from 'vitest';
import { openingCredit } from '../../../src/import/extract/opening-credit.ts';

const fields = (text: string) => Object.fromEntries(openingCredit(text).map(({ field, value }) => [field, value]));

test.each([
  ['【文/渡口日报 尤三省】老秤重新校准。', { source: '渡口日报', author: '尤三省' }],
  ['（文/渡口网 尤三省 编辑/贺大有）老秤重新校准。', { source: '渡口网', author: '尤三省' }],
  ['[撰文：尤三省 贺大有] 老秤重新校准。', { author: '尤三省 贺大有' }],
  ['【文/渡口日报 尤三省】', {}],
  ['【文/老秤与码头】老秤重新校准。', {}],
  ['【渡口日报】老秤重新校准。', {}],
])('%s', (text, expected) => expect(fields(text)).toEqual(expected));

test('the outlet of a bracket is told', () => {
  const source = openingCredit('【文/渡口日报 尤三省】老秤重新校准。').find(({ field }) => field === 'source');
  expect(source?.flag?.kind).toBe('source-from-dateline');
});
