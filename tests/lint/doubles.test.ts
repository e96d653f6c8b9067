import { expect, test } from 'vitest';
import { doubleFinder, doubleKeys } from '../../src/lint/doubles.ts';
import { articleOf } from './article.ts';

const text = '会长在会上发言，感谢各位会员多年来的支持，并介绍今后三年的打算和安排。';
const keys = (front: object, body = text) => doubleKeys(articleOf(front as Record<string, unknown>, body));

test('the same text is known again, in the other script, with other blanks and signs', () => {
  const [, own] = keys({});
  expect(own).toMatch(/^[0-9a-f]{40}$/);
  expect(keys({ title: '别的' }, '會長在會上發言，感謝各位會員多年來的支持，並介紹今後三年的打算和安排。')[1]).toBe(
    own,
  );
  expect(keys({}, text.replaceAll('，', ' , '))[1]).toBe(own);
  expect(keys({}, `${text}甲`)[1]).not.toBe(own);
});

test('a title is one with its date, and a short text is none', () => {
  expect(keys({}, '短文。')).toEqual(['汝州商人返乡 2016-04-18']);
  expect(keys({ title: '汝州商人，返鄉！' }, '短文。')).toEqual(['汝州商人返乡 2016-04-18']);
  expect(keys({ date: '2016' }, '短文。')).toEqual(['汝州商人返乡 2016']);
});

test('an article that shares a key names the first that had it', () => {
  const find = doubleFinder();
  const show = (file: string, ...own: string[]) =>
    find({ keys: own, place: { file, line: 2, column: 1 } }).map(({ file: at, code, params }) => [at, code, params]);
  expect(show('a', '1', '2')).toEqual([]);
  expect(show('b', '3', '2')).toEqual([['b', 'doubled-article', { other: 'a' }]]);
  expect(show('c', '3')).toEqual([['c', 'doubled-article', { other: 'b' }]]);
  expect(show('d', '2')).toEqual([['d', 'doubled-article', { other: 'a' }]]);
  expect(show('e')).toEqual([]);
});
