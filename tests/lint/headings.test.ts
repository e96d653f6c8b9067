import { expect, test } from 'vitest';
import { parseBody } from '../../src/content/body/parse.ts';
import { checkHeadings } from '../../src/lint/headings.ts';

const told = (body: string) =>
  checkHeadings(
    parseBody(body, 'a.mdx').tree.children.filter((node) => node.type === 'element'),
    '返乡',
    'a.mdx',
  ).map(({ code, line }) => `${code} ${line}`);

test('headings that repeat the title, are empty, skip a level or are only bold', () => {
  expect(told('甲\n\n# 返乡\n\n乙')).toEqual(['repeated-title 3']);
  expect(told('返乡\n\n乙')).toEqual(['repeated-title 1']);
  expect(told('乙\n\n返乡')).toEqual([]);
  expect(told('返乡')).toEqual([]);
  expect(told('##\n\n甲')).toEqual(['empty-heading 1']);
  expect(told('# 甲\n\n### 乙\n\n##### 丙')).toEqual(['heading-level 5']);
  expect(told('**一、甲**\n\n乙')).toEqual(['bold-heading 1']);
});

test('emphasis and headings that go up again are none', () => {
  expect(told('**甲乙。**\n\n丙\n\n**一、甲**')).toEqual([]);
  expect(told('## 甲\n\n### 乙\n\n## 丙\n\n### 丁')).toEqual([]);
});

test.each([
  ['## 开幕 上午九点鼓乐齐鸣，三百多位会员和家属从四面八方赶来，会馆门口排起了长队。', '开幕'],
  ['### 来客、餐点\u3000上午九点鼓乐齐鸣，三百多位会员和家属从四面八方赶来，会馆门口排起了长队。', undefined],
  ['## 上午九点鼓乐齐鸣，三百多位会员和家属从四面八方赶来。会馆门口排起了长队，直到中午才散。', undefined],
  [`## ${'鼓乐齐鸣，'.repeat(16)}`, undefined],
])('%s is a paragraph', (body, title) => {
  const [one, ...more] = checkHeadings(
    parseBody(body, 'a.mdx').tree.children.filter((node) => node.type === 'element'),
    '返乡',
    'a.mdx',
  );
  expect(one).toMatchObject({ code: 'long-heading', params: title ? { title } : {} });
  expect([one && 'title' in one.params, more]).toEqual([title !== undefined, []]);
});

test.each([
  '## “路修好了。”老会长说',
  '## 关于在会馆西侧空地增设会员子女阅览室并于周末向街坊开放的若干事项，附开放时间和借阅办法',
  '上午九点鼓乐齐鸣，三百多位会员和家属从四面八方赶来，会馆门口排起了长队。直到中午才散。\n---',
])('%s is none', (body) => expect(told(body)).toEqual([]));
