import { expect, test } from 'vitest';
import { linesOf, renamedLine } from '../../../src/content/problems/renamed-line.ts';
import { boundsOf } from '../bounds.ts';

const known = ['title', 'date', 'credits', 'tags', 'summary'];

test('a key by another name, with its value as it is written here', () => {
  expect(renamedLine('作者：张三', known)).toBe('credits: [{ role: author, name: 张三 }]');
  expect(renamedLine('标签: 招商、返乡', known)).toBe('tags: [招商, 返乡]');
  expect(renamedLine('title: 甲', known)).toBeUndefined();
  expect(renamedLine('血型: 甲', known)).toBeUndefined();
});

test('several keys of one line are parted; a colon in a title is none', () => {
  expect(linesOf('title: 甲 date: 2016 作者：乙', known)).toEqual([
    'title: 甲',
    'date: 2016',
    'credits: [{ role: author, name: 乙 }]',
  ]);
  expect(linesOf('tags: [招商, 返乡] date: 2016', known)).toEqual(['tags: [招商, 返乡]', 'date: 2016']);
  expect(linesOf('credits: [{ role: author, name: 乙 }] tags: [招商]', known)).toEqual([
    'credits: [{ role: author, name: 乙 }]',
    'tags: [招商]',
  ]);
  expect(linesOf('title: "甲 date: 乙" date: 2016', known)).toEqual(['title: "甲 date: 乙"', 'date: 2016']);
  expect(linesOf('title: 快讯: 新库房', known)).toBeUndefined();
  expect(linesOf('tags: [招商, 返乡 date: 2016]', known)).toBeUndefined();
  expect(linesOf('title: 作者: 乙', known)).toBeUndefined();
  expect(linesOf('title: "甲 date: 乙"', known)).toBeUndefined();
  for (const value of ['｛ title: 乙 ｝', '［ title：乙 ］', '“甲 date: 乙”', '＂甲 date: 乙＂'])
    expect(linesOf(`summary: ${value}`, known), value).toBeUndefined();
});

test.each(boundsOf('problems/renamed-line', { renamedLine, linesOf }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
