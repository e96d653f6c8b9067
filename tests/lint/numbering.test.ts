import { expect, test } from 'vitest';
import { checkNumbering } from '../../src/lint/numbering.ts';

const check = (...lines: string[]) =>
  checkNumbering('a.mdx', `---\ntitle: 汝州\n---\n\n${lines.join('\n\n')}\n`).map(({ line, params }) => ({
    line,
    ...params,
  }));

test('a number that is left out is told where the next one stands', () => {
  expect(check('一、报名。', '二、交费。', '四、入场。')).toEqual([{ line: 9, found: '四', missing: '三' }]);
  expect(check('（九）甲。', '（一）乙。', '（二）丙。', '（四）丁。')).toEqual([
    { line: 11, found: '四', missing: '三' },
  ]);
  const nine = [...'一二三四五六七八九'].map((number) => `${number}、甲。`);
  expect(check(...nine, '十一、乙。')).toEqual([{ line: 23, found: '十一', missing: '十' }]);
});

test('figures and items of a list are numbers, and two of them no sequence', () => {
  expect(check('1. 甲\n2. 乙\n4. 丙')).toEqual([{ line: 7, found: '4', missing: '3' }]);
  expect(check('1、甲', '3、乙', '4、丙')).toEqual([{ line: 7, found: '3', missing: '2' }]);
  expect(check('1. 甲\n3. 乙')).toEqual([]);
  expect(check('1. 甲\n2. 乙\n2. 丙\n4. 丁')).toEqual([]);
});

test('each way of numbering goes by itself, and may begin anew', () => {
  expect(check('一、甲。', '（一）乙。', '（二）丙。', '二、丁。', '（一）戊。', '三、己。')).toEqual([]);
  expect(check('一、甲。', '三、乙。')).toEqual([]);
  expect(check('第一条　甲。', '第二条　乙。', '第四条　丙。')).toEqual([{ line: 9, found: '四', missing: '三' }]);
});
