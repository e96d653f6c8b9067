import { expect, test } from 'vitest';
import { withoutCounter } from '../../../src/import/extract/title-counter.ts';

const head = ['老秤重新开张_渡口网', '老秤重新开张', '渡口网'];

test.each(['老秤重新开张(3/22)', '老秤重新开张（1／9）', '老秤重新开张 第2页'])('%s has a counter', (title) => {
  expect(withoutCounter(title, head)).toEqual({ title: '老秤重新开张' });
});

test.each(['老秤重新开张(1)', '老秤重新开张[2]'])('what is cut of %s is told', (title) => {
  expect(withoutCounter(title, head)).toEqual({ title: '老秤重新开张', cut: title });
});

test('of so many pages nobody writes in a title, and it is told', () => {
  expect(withoutCounter('老秤重新开张(3/22)', ['老秤重新开张(3/22)'])).toEqual({
    title: '老秤重新开张(3/22)',
    cut: '老秤重新开张',
  });
});

test.each(['老秤旧事（2）', '老秤年报（2015）', '老秤重新开张'])('%s stays', (title) => {
  expect(withoutCounter(title, [`${title}_渡口网`, title])).toEqual({ title });
});

test('the hour behind a title is none of it, declared or not', () => {
  expect(withoutCounter('老秤昨日校准 (19:33)', ['老秤昨日校准 (19:33)'])).toEqual({ title: '老秤昨日校准' });
  expect(withoutCounter('老秤昨日校准（比分29:33）', [])).toEqual({ title: '老秤昨日校准（比分29:33）' });
});

test('a counter that no script filled is none of the title', () =>
  expect(withoutCounter('老秤昨日校准( / )', [])).toEqual({ title: '老秤昨日校准' }));
