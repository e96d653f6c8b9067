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
