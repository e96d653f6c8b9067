import { expect, test } from 'vitest';
import { dateProblem } from '../../src/content/explain-date.ts';
import { partsOfKey, withParts } from '../../src/content/explain-parts.ts';
import { problem } from '../../src/content/problem.ts';

const place = { file: 'news/2016/04/a.mdx', line: 1, column: 1 };
const day = (value: unknown, source: string) =>
  withParts(dateProblem(['eventDate'], source, place), { path: ['eventDate'], value, among: {} }).params;

test('a date says all its days, and what stands beside them', () => {
  expect(day(['2016-04-16', '2016-04-18'], '[2016-04-16, 2016-04-18]')).toMatchObject({
    better: '2016-04-16/2016-04-18',
  });
  expect(day({ date: '2016-04-16', at: '汝州' }, '{date: 2016-04-16, at: 汝州}')).toMatchObject({
    better: '2016-04-16',
    left: [{ text: '汝州', line: 'places: [汝州]' }],
  });
  expect(day('2016-04-16', '2016-04-16')).not.toHaveProperty('left');
});

test('a list and what has no cure are left alone', () => {
  const list = problem('wrong-type', { path: ['tags'], found: '甲', expected: 'array', better: 'tags: [甲]' }, place);
  expect(withParts(list, { path: ['tags'], value: { a: '甲', b: '乙' }, among: {} })).toBe(list);
  const none = problem('wrong-type', { path: ['title'], found: '[]', expected: 'string' }, place);
  expect(withParts(none, { path: ['title'], value: ['甲'], among: {} })).toBe(none);
});

test('a key of one value, by another name', () => {
  const among = { categories: ['招商', '活动'] };
  expect(partsOfKey('categories', { near: 'category', line: 'category: 招商', among })).toEqual({
    left: [{ text: '活动', line: 'tags: [活动]' }],
  });
  expect(partsOfKey('categories', { near: 'tags', line: 'tags: [招商]', among })).toEqual({});
  expect(partsOfKey('categories', { near: undefined, among })).toEqual({});
});

test('what stands with the name of the publisher has keys of its own', () => {
  const among = { organization: { name: '甲会', telephone: '0375', since: 1998, 地址: '河东' }, email: 'a@b.example' };
  expect(partsOfKey('organization', { near: 'publisher', line: 'publisher: 甲会', among })).toEqual({
    left: [
      { text: 'telephone', line: 'telephone: "0375"' },
      { text: '地址', line: 'address: 河东' },
    ],
  });
});
