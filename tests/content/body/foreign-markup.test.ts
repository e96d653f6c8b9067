import { expect, test } from 'vitest';
import { zhOfWiki } from '../../../src/content/body/foreign-markup.ts';
import { parseBody } from '../../../src/content/body/parse.ts';

const told = (body: string) =>
  parseBody(`---\ntitle: 甲\n---\n\n${body}\n`, 'content/news/2016/04/a.mdx').problems.map(({ code, params }) => [
    code,
    (params as { better?: string }).better,
  ]);

test.each([
  ['\\textbf{年会}', [['template-tag', undefined]]],
  ['\\begin{itemize}', [['template-tag', undefined]]],
  ['{\\rtf1 年会{\\b 开幕}}', [['template-tag', undefined]]],
  ['{| class="x"\\n| 甲\\n|}', [['template-tag', undefined]]],
  ['<?php 甲 ?>', [['template-tag', undefined]]],
  ['写着-{后土}-。', [['template-tag', '<Zh keep>后土</Zh>']]],
  ['敢{Gap}。', [['template-tag', '<Gap />']]],
  ['[会场](<https://example.org/a)', [['link-sign', '[会场](https://example.org/a)']]],
  ['D:\\textbf', []],
])('%s', (body, problems) => {
  expect(told(body.replaceAll('\\n', '\n'))).toEqual(problems);
});

test.each([
  ['后土', '<Zh keep>后土</Zh>'],
  ['zh-hans:里;zh-hant:裡', '<Zh hans="里" hant="裡" />'],
  ['zh-tw:裡; zh-cn:里', '<Zh hans="里" hant="裡" />'],
  ['zh-hans:里', '<Zh keep>zh-hans:里</Zh>'],
])('the words of a wiki for both scripts: %s', (inner, tag) => {
  expect(zhOfWiki(inner)).toBe(tag);
});
