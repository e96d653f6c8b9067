import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/content/body/parse.ts';
import { checkBlocks, checkContents, placeholderIn } from '../../src/lint/contents.ts';
import { articleOf, told } from './article.ts';

test.each([
  ['正文从这里开始', '正文从这里开始'],
  ['正文從這裡開始', '正文從這裡開始'],
  ['捐款XXX元', 'XXX'],
  ['（插入图片1）', '（插入图片1）'],
  ['此处加图', '此处加'],
  ['见[请输入链接描述](/a)', '请输入链接描述'],
  ['見[請輸入鏈接描述](/a)', '請輸入鏈接描述'],
  ['[在这里插入图片描述](/a)', '在这里插入图片描述'],
  ['[enter link description here](/a)', 'enter link description here'],
  ['todo: 查日期', 'todo'],
  ['XXXL号', undefined],
  ['在此输入法下', '在此输入'],
  ['四百人到会。', undefined],
])('of a template: %s', (text, found) => expect(placeholderIn(text)).toBe(found));

describe('what an article says', () => {
  test.each([
    ['words of the template in its body', {}, '甲。\n\n待补充', ['3:1 placeholder']],
    ['or in its summary', { summary: '一两句话的摘要' }, '甲。', ['summary placeholder']],
    ['or in its title', { title: 'TODO' }, '甲。', ['title placeholder']],
    ['or in a list', { tags: ['主题'] }, '甲。', ['tags.0 placeholder']],
    ['a word of a list that is no template’s', { tags: ['主题', '招商'] }, '甲。', []],
    ['a draft, which may', { draft: true, summary: '一两句话的摘要', tags: ['主题'] }, '待补充', []],
    ['code, which is no prose', {}, '```\nTODO\n```', []],
  ])('%s', (_, front, body, expected) =>
    expect(told(checkContents(articleOf(front, body), 'a.mdx'))).toEqual(expected),
  );

  test('words of `conversion` that stand nowhere in it', () => {
    const conversion = { keep: ['李乾', '沈冰'], hant: { 后街: '后街' } };
    expect(told(checkContents(articleOf({ conversion, people: ['李乾'] }, '在后街。'), 'a.mdx'))).toEqual([
      'conversion.keep.1 conversion-unused',
    ]);
    expect(told(checkContents(articleOf({ conversion }, '甲。'), 'a.mdx'))).toEqual([
      'conversion.keep.0 conversion-unused',
      'conversion.keep.1 conversion-unused',
      'conversion.hant.后街 conversion-unused',
    ]);
  });

  test('words of `conversion` that stand below the own script', () => {
    const conversion = { hans: { 乾: '乾' } };
    expect(told(checkContents(articleOf({ conversion }, '乾隆。'), 'a.mdx'))).toEqual([
      'conversion.hans.乾 conversion-side',
    ]);
    expect(told(checkContents(articleOf({ conversion }, '乾隆。', 'zh-Hant'), 'a.mdx'))).toEqual([]);
  });
});

describe('the blocks of a body', () => {
  const blocks = (body: string, title = '题'): string[] =>
    told(checkBlocks(parseBody(body, 'a.mdx').tree, title, 'a.mdx'));
  const long = '商会办公室一月七日迁到新址，电话不变，请互相转告。';

  test.each([
    ['the title again', '## 题\n\n甲。', ['1:1 repeated-title']],
    ['another heading', '## 题目\n\n甲。', []],
    ['the title further down', '甲。\n\n## 题', ['3:1 repeated-title']],
    ['a formula of Excel', '甲。\n\n共#REF!元', ['3:1 office-residue']],
    ['two errors of one paragraph', '共#REF!元，又#N/A元', ['1:1 office-residue']],
    [
      'errors of two cells',
      '| 共 | 又 |\n| --- | --- |\n| #REF! | #N/A |',
      ['3:1 office-residue', '3:9 office-residue'],
    ],
    ['a reference of Word', '见错误！未找到引用源。', ['1:1 office-residue']],
    ['a bookmark of Word', '見錯誤! 尚未定義書籤。', ['1:1 office-residue']],
    ['a number of Excel', '共1.5E+08元', ['1:1 office-residue']],
    ['a paragraph twice', `${long}\n\n甲。\n\n${long}`, ['5:1 doubled-paragraph']],
    ['a refrain', '甲乙。\n\n甲乙。', []],
    ['a line of a web page', '甲。\n\n上一篇：乙', ['3:1 page-furniture']],
    ['one with ornaments', '👇 长按识别二维码关注我们 👇', ['1:1 page-furniture']],
    ['a bracket alone', '甲（乙。', ['1:1 unpaired-mark']],
  ])('%s', (_, body, expected) => expect(blocks(body)).toEqual(expected));

  test('a paragraph that stands twice names the line of the first', () => {
    const [one] = checkBlocks(parseBody(`${long}\n\n${long}`, 'a.mdx').tree, '', 'a.mdx');
    expect(one!.params).toEqual({ found: long.slice(0, 12), line: 1 });
  });
});
