import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkTemplateWords } from '../../src/lint/template-words.ts';

const check = (text: string, draft = false) =>
  checkTemplateWords(
    { front: { draft } } as Article['front'] & Article,
    'a.mdx',
    `---\ntitle: 汝州\n---\n\n${text}\n`,
  ).map(({ params }) => (params as { found: string }).found);

test.each([
  ['（此处写受赠人的一两句话）', '（此处写受赠人的一两句话）'],
  ['会上【在这里填写地点】举行', '【在这里填写地点】'],
  ['（注：此段根据实际情况修改）', '（注：此段根据实际情况修改）'],
  ['（以下为正文，字数800左右）', '（以下为正文，字数800左右）'],
  ['（标题：二号方正小标宋）', '（标题：二号方正小标宋）'],
  ['［领导讲话要点］', '［领导讲话要点］'],
  ['大会在（地点）举行。', '（地点）'],
  ['会长（姓名）出席。', '（姓名）'],
  ['大会（时间、地点、人物）召开。', '（时间、地点、人物）'],
])('%s', (text, found) => {
  expect(check(text)).toEqual([found]);
  expect(check(text, true)).toEqual([]);
});
test.each([
  '她把（姓名、电话）填在表上。',
  '（此处原有一座桥）',
  '（此处写明为1975年所立）',
  '【时间】5月8日',
  '（篇幅800字以内），5月底截稿。',
  '来稿请寄会馆（请注明“征文”字样）。',
  '（时间：5月8日；地点：会馆）',
])('not %s', (text) => expect(check(text)).toEqual([]));
