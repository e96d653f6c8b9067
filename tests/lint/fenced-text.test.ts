import { expect, test } from 'vitest';
import { checkFencedText } from '../../src/lint/fenced-text.ts';

const told = (body: string) =>
  checkFencedText('a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`).map(({ code, line, params }) => [code, line, params]);

test('a whole text in a block of Markdown is told where the block begins', () => {
  expect(told('```markdown\n## 一\n\n会员到会。\n```')).toEqual([
    ['chat-reply', 5, { found: '```markdown', fence: true }],
  ]);
});

test('a text that shows some Markdown, and code of other kinds, is left', () => {
  expect(told('标题这样写：\n\n```md\n## 一\n```\n\n写完以后保存，再看一遍预览。')).toEqual([]);
  expect(told('```\n会员到会。\n```')).toEqual([]);
});
