/** What is wrong with a heading by itself. */
import { expect, test } from 'vitest';
import { headingFaults } from '../../../src/content/body/heading-faults.ts';

const told = (text: string) =>
  headingFaults(text, { file: 'a.mdx', line: 1, column: 1 }).map(({ code, edit }) => [code, edit?.text]);

test.each([
  ['###### tags: `招商` `返乡`', [['foreign-syntax', undefined]]],
  ['## 标签：招商', [['foreign-syntax', undefined]]],
  ['## ## 开幕', [['heading-sign', '## 开幕']]],
  ['## 开幕##', [['heading-sign', '## 开幕']]],
  ['## 开幕', []],
  ['## 标签', []],
  ['## C#', []],
])('%s', (text, problems) => expect(told(text)).toEqual(problems));
