import { expect, test } from 'vitest';
import { spokenSigns } from '../../src/lint/spoken.ts';

const told = (text: string) =>
  spokenSigns(text, (index) => ({ file: 'a.mdx', line: 1, column: index + 1 })).map(
    ({ column, edit }) => `${column}${edit!.text}`,
  );

test('signs that were dictated are told where two stand in a line, or one where it ends without any', () => {
  expect(told('大家好逗号三点开会句号勿迟到感叹号')).toEqual(['4，', '10。', '15！']);
  expect(told('大家有没有信心问号')).toEqual(['8？']);
});

test('signs that are spoken of are not', () => {
  for (const text of [
    '画上句号',
    '逗号和句号的用法',
    '打了个问号，又打了感叹号。',
    '老字号分号开业',
    '这是逗号，不是句号。',
  ])
    expect([text, told(text)]).toEqual([text, []]);
});
