import { expect, test } from 'vitest';
import {
  isLabelledTitle,
  isTakenOver,
  withoutList,
  withoutTitleLabel,
} from '../../../src/import/extract/title-label.ts';

test.each([
  ['* 贴子主题： 秋祭通知', '秋祭通知'],
  ['標題：秋祭通知', '秋祭通知'],
  ['秋祭通知', '秋祭通知'],
  ['【轉帖】秋祭通知', '秋祭通知'],
  ['转载：秋祭通知', '秋祭通知'],
  ['转眼又是秋祭', '转眼又是秋祭'],
  ['主题：', '主题：'],
  ['年会主题：秋祭', '年会主题：秋祭'],
])('%s is %s', (line, expected) => expect(withoutTitleLabel(line)).toBe(expected));

test.each([
  ['[ferry-news] 秋祭通知', '秋祭通知'],
  ['Re: [ferry news] 秋祭通知', '秋祭通知'],
  ['[秋祭] 通知', '[秋祭] 通知'],
  ['[NEWS] ferry', '[NEWS] ferry'],
])('%s of a mailing list is %s', (title, expected) => expect(withoutList(title)).toBe(expected));

test('marks of taking over', () => {
  expect(['[转帖]秋祭通知', '轉貼：秋祭通知', '秋祭转帖', '主题：秋祭'].map(isTakenOver)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('the word itself and a colon', () => {
  expect(
    ['標題：秋祭通知', '文章题目: 秋祭通知', '年会标题：秋祭', '主题：秋祭通知', '标题：'].map(isLabelledTitle),
  ).toEqual([true, true, false, false, false]);
});

test('a portal’s mark of an account’s own text is none of the title', () => {
  expect(withoutList('原创 老秤昨日在渡口校准')).toBe('老秤昨日在渡口校准');
  expect(withoutList('原创老秤的故事')).toBe('原创老秤的故事');
});
