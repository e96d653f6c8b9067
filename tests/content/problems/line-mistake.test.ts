import { expect, test } from 'vitest';
import { lineMistake } from '../../../src/content/problems/line-mistake.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['// 备注', undefined, 'REMARK'],
  ['- 乙', '  - 甲', 'ITEM_INDENT'],
  ['title: *甲*', undefined, 'MARK'],
  ['title: !甲', undefined, 'MARK'],
  ['image: ![甲](/a.jpg)', undefined, 'MARKDOWN'],
  ['title:甲', undefined, 'NOT_KEYED'],
  ['tags: [甲, 乙', undefined, 'MISSING_CHAR'],
  ['image: { src: /a.jpg', undefined, 'MISSING_CHAR'],
  ['续行', 'title: 甲', 'CONTINUED'],
  ['甲', 'tags:', 'ITEM'],
  ['乙', '- 甲', 'ITEM'],
  ['title: 甲', undefined, 'BAD'],
  ['  // 备注', undefined, 'REMARK'],
  ['url: http://a.org//b', undefined, 'BAD'],
  ['  - 乙', '- 甲', 'BAD'],
  ['- 乙', '- 甲', 'BAD'],
  ['title: &甲', undefined, 'MARK'],
  ['标题: *甲*', undefined, 'MARK'],
  ['- title: *甲*', undefined, 'MARK'],
  ['title: 甲*乙', undefined, 'BAD'],
  ['source: [日报](/a)', undefined, 'MARKDOWN'],
  ['url:/a', undefined, 'BAD'],
  ['title: 甲:乙', undefined, 'BAD'],
  ['tags: [甲]', undefined, 'BAD'],
  ['title: 甲[乙', undefined, 'BAD'],
  ['第一行', 'summary: |', 'BLOCK_INDENT'],
  ['第一行', '  - text: >-', 'BLOCK_INDENT'],
  ['续：行', 'title: 甲', 'BAD'],
  ['# 续行', 'title: 甲', 'BAD'],
  ['甲', 'title', 'BAD'],
  ['<!-- 待核 -->', 'date: 2016-04-18', 'COMMENT'],
  ['会议开始，李乾主持。', 'date: 2016-04-18', 'STRAY'],
  ['会议开始，李乾主持。', 'summary: 三年回来', 'CONTINUED'],
  ['summary，三年', undefined, 'NOT_KEYED'],
  ['**title**: 年会', undefined, 'NOT_KEYED'],
  ['* summary: 三年', undefined, 'KEY_AS_ITEM'],
])('the mistake of %j after %j is %s', (line, above, mistake) => expect(lineMistake('BAD', line, above)).toBe(mistake));

test('nothing is open where nothing opens: the indent does not agree', () => {
  expect(lineMistake('MISSING_CHAR', '   title: 甲', undefined)).toBe('INDENT');
  expect(lineMistake('MISSING_CHAR', 'title: "甲', undefined)).toBe('MISSING_CHAR');
});

test.each(boundsOf('problems/line-mistake', { lineMistake }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
