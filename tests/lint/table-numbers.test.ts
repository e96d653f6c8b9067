import { expect, test } from 'vitest';
import { checkTableNumbers } from '../../src/lint/table-numbers.ts';

const check = (numbers: readonly (number | string)[], head = '序号') =>
  checkTableNumbers(
    'a.mdx',
    `| ${head} | 姓名 |\n| --- | --- |\n${numbers.map((one) => `| ${one} | 会员 |\n`).join('')}`,
  ).map(({ code, line, params }) => ({ code, line, ...params }));

test('one that is left out, one that stands twice, and one that is wrong alone', () => {
  expect(check([1, 2, 4, 5])).toEqual([{ code: 'skipped-number', line: 5, found: '4', missing: '3' }]);
  expect(check([1, 2, 2, 3])).toEqual([{ code: 'repeated-number', line: 5, found: '2', better: '3' }]);
  expect(check([1, 2, 5, 4, 5])).toEqual([{ code: 'repeated-number', line: 5, found: '5', better: '3', alone: true }]);
  expect(check([1, 2, 4, 5, '合计'], '**编号**')).toHaveLength(1);
});

test.each([
  [[1, 2, 3, 4]],
  [[1, 2, 4]],
  [[1, 3, 5, 8]],
  [[2, 3, 5, 6]],
  [[1, 2, 6, 7]],
  [[1, 2, '3-4', 5]],
  [[1, 2, 1, 2, 3]],
])('%j may be right', (numbers) => expect(check(numbers)).toEqual([]));

test('ranks are shared', () => expect(check([1, 2, 2, 3], '名次')).toEqual([]));
