import { expect, test } from 'vitest';
import { checkBlankDays } from '../../src/lint/blank-days.ts';
import { articleOf } from './article.ts';

const check = (text: string, front = {}) =>
  checkBlankDays(articleOf(front), 'a', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ params, column }) => `${column} ${(params as { found: string }).found}`,
  );

test.each([
  ['定于    月    日上午举行。', ['3 月　日']],
  ['定于2016年　　月　　日举行。', ['7 年　月　日']],
  ['定于5月   日下午　　时举行。', ['3 5月　日', '9 下午　时']],
])('%s', (text, found) => expect(check(text)).toEqual(found));
test.each(['定于5月 8 日举行。', '定于 5 月 8 日下午 3 时举行。', '甲  月报', '三月  日历'])('not %s', (text) =>
  expect(check(text)).toEqual([]),
);
test('a draft may be blank', () => expect(check('定于    月    日举行。', { draft: true })).toEqual([]));
