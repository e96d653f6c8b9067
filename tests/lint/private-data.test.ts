import { expect, test } from 'vitest';
import { checkPrivate, maskedIn } from '../../src/lint/private-data.ts';

const told = (source: string): string[] =>
  checkPrivate('a.mdx', source).map(({ line, column, params }) => {
    const { kind, found } = params as { kind: string; found: string };
    return `${line}:${column} ${kind} ${found}`;
  });

test.each([
  ['电话13800138000。', ['1:3 mobile 13800138000']],
  ['甲\n138-0013-8000', ['2:1 mobile 138-0013-8000']],
  ['138 0013 8000', ['1:1 mobile 138 0013 8000']],
  ['110101199003074477', ['1:1 identity 110101199003074477']],
  ['11010519491231002X', ['1:1 identity 11010519491231002X']],
  ['11010519491231002x', ['1:1 identity 11010519491231002x']],
  ['身份证号：110101199003071234', ['1:6 identity 110101199003071234']],
  ['账号：6222 0212 3456 7890 123', ['1:4 account 6222 0212 3456 7890 123']],
  ['卡號 6222021234567890', ['1:4 account 6222021234567890']],
  ['户号13800138000和13900139000', ['1:3 mobile 13800138000', '1:15 mobile 13900139000']],
])('%j', (source, expected) => expect(told(source)).toEqual(expected));

test.each([
  '12345678901',
  '13800138',
  '138001380001',
  '价格13800138000.5元',
  '110101199003071234',
  '110101199013074477',
  '编号：6222021234567890',
  '0571-88886666',
])('%j is nobody’s', (source) => expect(told(source)).toEqual([]));

test.each([
  ['订购请打0375-6612345，或加微信号RZ_CHA_2018。', []],
  ['业务联系：电话 0571-88886666，微信 lifang_oil。', []],
  ['客商可拨+86 571 8888 6666，QQ 12345678。', []],
  ['业务联系微信 lifang_oil。', ['chat lifang_oil']],
  ['他的电话0571-88886666，微信 lifang_oil。', ['chat lifang_oil']],
  ['欢迎客商致电0571-88886666。\n他的微信 lifang_oil。', ['chat lifang_oil']],
  ['订购打13800138000，微信 lifang_oil。', ['chat lifang_oil', 'mobile 13800138000']],
])('an account for customers beside a telephone is no private one: %j', (source, expected) =>
  expect(told(source).map((one) => one.replace(/^\S+ /, ''))).toEqual(expected),
);

test('what nobody can use is left of a number', () => {
  for (const source of ['13800138000', '11010519491231002X']) {
    const [one] = checkPrivate('a.mdx', source);
    const { edit } = maskedIn(one!);
    expect(edit!.length).toBe(source.length);
    expect(edit!.text).not.toBe(source);
    expect(checkPrivate('a.mdx', edit!.text)).toEqual([]);
  }
});
