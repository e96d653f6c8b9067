import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/lint/sentences.ts';

test('sentences with their offsets', () => {
  const source = '---\ntitle: 甲乙\n---\n\n丙，丁；戊。\n己`庚`';
  for (const { text, start } of sentencesOf(source)) expect(source.slice(start, start + text.length)).toBe(text);
  expect(sentencesOf(source).map(({ text }) => text)).toEqual(['title: 甲乙', '丙，丁', '戊', '己']);
});
