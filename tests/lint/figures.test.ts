import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../src/lint/figures.ts';

const check = (text: string) =>
  checkFigures('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ code, line, params }) => ({
    code,
    line,
    ...params,
  }));

describe('thousands', () => {
  test.each(['12,5000', '1,2000', '1,234,5678'])('%s is not grouped in threes', (found) =>
    expect(check(`共${found}元`)).toEqual([{ code: 'figure-groups', line: 5, found }]),
  );
  test.each(['12,500', '1,234,567', '1998,1999年', '1,2,3名', '12,500.1234'])('%s may stand', (text) =>
    expect(check(`共${text}元`)).toEqual([]),
  );
});

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
  test('cells with words are no figures, and a single row is no sum', () => {
    expect(check(table(['500', '若干'], '500'))).toEqual([]);
    expect(check(table(['500'], '900'))).toEqual([]);
  });
});
