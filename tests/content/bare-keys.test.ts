import { expect, test } from 'vitest';
import { bareKeys } from '../../src/content/bare-keys.ts';

const start = { file: 'site.yaml', line: 4, column: 1 };
const known = ['title', 'navigation', 'categories', 'publisher'];
const told = (text: string, own = known) =>
  bareKeys(text.split('\n'), own, start, () => [])?.map(({ line, params }) => ({ line, ...params }));

test.each([
  ['navigation\n  - { title: 往期, href: /archive/ }', 'NO_COLON', 'navigation:'],
  ['navigation：\n- { title: 往期, href: /archive/ }', 'NOT_KEYED', 'navigation:'],
  ['导航\n  - { title: 往期, href: /archive/ }', 'NO_COLON', 'navigation:'],
  ['friends\n  - { title: 省会, url: https://a.example }', 'NO_COLON', 'friends:'],
  ['navigation', 'NO_COLON', 'navigation: []'],
  ['categories\ntitle: 会刊', 'NO_COLON', 'categories: []'],
])('%j lacks a colon', (text, mistake, better) =>
  expect(told(text)).toEqual([{ line: 4, mistake, better, written: text.split('\n')[0] }]),
);

test('a name below a key of one text is that text', () =>
  expect(told('organization\n  name: 汝州商会\n  since: 1998\ntitle: 会刊')).toEqual([
    { line: 4, mistake: 'NO_COLON', better: 'publisher: 汝州商会', written: 'organization', rows: [4, 6] },
  ]));

test('what else is wrong is told of the text with its colons, at its own lines', () => {
  const all = bareKeys(['navigation', '  - 甲', '!'], known, start, (text, place) => {
    expect(text).toBe('navigation:\n  - 甲\n!');
    const { line, column } = place(text.indexOf('!'));
    expect([line, column]).toEqual([6, 1]);
    return [];
  });
  expect(all).toHaveLength(1);
});

test.each(['title\n', 'navigation:\n  - 甲', 'title: 甲\n会刊', '会刊\ntitle: 甲', 'navigation: 甲'])(
  '%j has its colons',
  (text) => expect(told(text)).toBeUndefined(),
);

test('a list has no keys of its own', () => expect(told('names\n- 甲', [])).toBeUndefined());
