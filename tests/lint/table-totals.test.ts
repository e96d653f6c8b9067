import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTableTotals } from '../../src/lint/table-totals.ts';

const check = (text: string) =>
  checkTableTotals('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ code, line, params }) => ({
    code,
    line,
    ...params,
  }));

describe('totals', () => {
  const table = (parts: readonly string[], total: string) =>
    `| 捐款人 | 元 |\n| --- | ---: |\n${parts.map((part) => `| 会员 | ${part} |\n`).join('')}| 合计 | ${total} |`;
  test('one that is not the sum is told at its row', () =>
    expect(check(table(['1,800', '2,250', '3,500'], '7,850'))).toEqual([
      { code: 'wrong-total', line: 10, found: '7,850', sum: '7,550' },
    ]));
  test('the sum is never told, any other number is', () => {
    const amount = fc.integer({ min: 0, max: 99_999_999 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), fc.integer({ min: 0, max: 5 }), (cents, off) => {
        const shown = cents.map((one) => (one / 100).toFixed(2));
        const sum = cents.reduce((a, b) => a + b, 0) + off;
        expect(check(table(shown, (sum / 100).toFixed(2))).length).toBe(off === 0 ? 0 : 1);
      }),
    );
  });
  test('shares of a hundred may be off by what each was rounded by, and by no more', () => {
    expect(check(table(['38.8', '27.6', '19.4', '14.3'], '100'))).toEqual([]);
    expect(check(table(['38.8', '27.6', '19.4', '14.9'], '100'))).toHaveLength(1);
    expect(check(table(['39元', '28元', '34元'], '100元'))).toHaveLength(1);
  });
  test('cells with words are no figures, and a single row is no sum', () => {
    expect(check(table(['500', '若干'], '500'))).toEqual([]);
    expect(check(table(['500'], '900'))).toEqual([]);
  });
});

test.each([
  [['RM100', 'RM200'], 'RM400', 'RM300'],
  [['RM1,000', 'RM200'], 'RM1,300', 'RM1,200'],
  [['一百元', '二百元'], '四百元', '300元'],
  [['1.5万元', '2万元'], '4万元', '3.5万元'],
  [['100元', '—'], '200元', '100元'],
  [['3人', '4人'], '8人', '7人'],
])('%j are not %s but %s', (parts, found, sum) => {
  const rows = parts.map((part) => `| 甲 | ${part} |\n`).join('');
  expect(check(`| 姓名 | 捐款 |\n| --- | --- |\n${rows}| 合　计 | ${found} |`)).toMatchObject([{ found, sum }]);
});

test.each([
  [['RM100', '200元'], 'RM400'],
  [['RM100', 'RM200'], 'RM300'],
  [['100', ''], '300'],
  [['60%', '30%'], '100%'],
  [['2014年', '2015年'], '2016年'],
  [['100', '200'], '—'],
])('%j may stand above %s', (parts, found) => {
  const rows = parts.map((part) => `| 甲 | ${part} |\n`).join('');
  expect(check(`| 姓名 | 捐款 |\n| --- | --- |\n${rows}| 合计 | ${found} |`)).toEqual([]);
});

test('the word for the total may stand in the second column, and what is within is no part of it', () => {
  const table = (total: number) =>
    `| 序号 | 姓名 | 元 |\n| --- | --- | --- |\n| 1 | 甲 | 100 |\n| | 其中：现金 | 50 |\n| 2 | 乙 | 200 |\n| | 合计 | ${total} |`;
  expect(check(table(350))).toMatchObject([{ sum: '300' }]);
  expect(check(table(300))).toEqual([]);
});
