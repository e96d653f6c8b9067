import { expect, test } from 'vitest';
import { isTemplateWord } from '../../../src/import/extract/template-word.ts';

test.each(['模块标题 更多', '正文内容', '标题内容', '通用模块', '欄目標題', '文章详情', '【正文】', '内容详情 >>'])(
  '%s is of the template',
  (line) => expect(isTemplateWord(line, ['老秤重新开张了'])).toBe(true),
);

test.each(['老秤重新开张', '章程内容解读', '标题党'])('%s is a headline', (line) =>
  expect(isTemplateWord(line, ['老秤重新开张了'])).toBe(false),
);

test('it stands where the head declares nothing else', () => {
  expect(isTemplateWord('正文内容', ['渡口网'])).toBe(false);
});
