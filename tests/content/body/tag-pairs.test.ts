import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';

const codes = (body: string) => parseBody(body, 'a.mdx').problems.map(({ code, line }) => `${line} ${code}`);

test('a second opening tag stands for the closing one', () =>
  expect(codes('<Note>\n\n甲\n\n<Note>')).toEqual(['5 mdx-syntax']));

test('tags that share their lines with paragraphs are told once', () => {
  expect(codes('<Note title="编者按">甲\n\n乙</Note>')).toEqual(['1 not-on-its-own']);
  expect(codes('<Note>\n\n甲\n\n</Note>')).toEqual([]);
});
