/** Backticks in place of the middle dot. */
import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { boundsOf } from '../bounds.ts';
import { toldOf } from './told.ts';

const told = (text: string) =>
  parseBody(`---\ntitle: 甲\n---\n\n${text}\n`, 'a.mdx').problems.map(({ code, column, params }) => [
    code,
    column,
    (params as { better?: string }).better,
  ]);

test.each([
  ['代表，古丽`艾买提、热娜`吐尔逊。', 4, '古丽·艾买提、热娜·吐尔逊'],
  ['古丽`·`艾买提。', 1, '古丽·艾买提'],
  ['这是`重点`工程。', 3, '**重点**'],
])('%s', (text, column, better) => expect(told(text)).toEqual([['code-for-text', column, better]]));

test.each([
  '命令是`npm run build`的那个。',
  '写成 `重点` 两字。',
  '写成`重点`。',
  '`重点`工程。',
  '编号用`{库号}-{行号}`的格式。',
  '写成`类别_年份`的样子，不要`#`号。',
  '写成`title: 重点`这样。',
])('not %s', (text) => expect(told(text)).toEqual([]));

test.each(boundsOf('body/code-marks', { told: toldOf('code-for-text') }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
