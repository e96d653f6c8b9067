import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/content/body/parse.ts';
import { listedIn } from '../../src/lint/listed.ts';

const listed = (body: string) =>
  listedIn(parseBody(body, 'a.mdx').tree.children.filter((node): node is Element => node.type === 'element'));

test('items of lists that stand together, but not those within them', () => {
  expect(listed('- 甲\n  - 子\n- 乙\n\n* 丙')?.count).toBe(3);
  expect(listed('1. 甲\n2. 乙\n\n之后再做：\n\n3. 丙')).toEqual({ count: 2, sums: [2, 2, 2, 2, 3] });
  expect(listed('- 甲、乙\n- 丙：丁、戊')?.sums).toContain(3);
  expect(listed('- 搬桌椅两人\n- 接待三人')?.sums).toContain(5);
});
test('items without others within them, and those of each level, are sums', () => {
  const body = '- 甲\n  - 子\n  - 丑\n    - 寅\n- 乙\n  - 卯';
  expect(listed(body)).toMatchObject({ count: 2 });
  expect(listed(body)?.sums.slice(-3)).toEqual([3, 3, 1]);
});
test('a list that is not all is none', () => {
  for (const body of ['- 甲\n- 乙等', '- 甲\n- 其他', '- 甲\n- 乙\n\n另一家是丙。', '甲。\n\n- 乙'])
    expect(listed(body)).toBeUndefined();
});
test('rows of a table without its total, and the sums of its columns', () => {
  expect(listed('| 企业 | 元 |\n| --- | --- |\n| 甲 | 1 |\n| 乙 | 2 |\n| 合计 | 3 |')).toEqual({
    count: 2,
    sums: [2, 3],
  });
  expect(listed('| 月份 | 家 |\n| --- | --- |\n| 1月 | 1 |\n| 2月 | 2 |')).toBeUndefined();
});
test('paragraphs that are numbered from one on', () => {
  expect(listed('一、甲。\n\n二、乙。')?.count).toBe(2);
  expect(listed('二、甲。\n\n三、乙。')).toBeUndefined();
});
