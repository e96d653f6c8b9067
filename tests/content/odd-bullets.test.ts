import { expect, test } from 'vitest';
import { oddBullets } from '../../src/content/odd-bullets.ts';

const start = { file: 'names.yaml', line: 1, column: 1 };
const told = (text: string, isList = true) =>
  oddBullets(text.split('\n'), isList, start).problems.map(({ line, params }) => ({ line, ...params }));

test.each([
  ['* hans: 罗立\n  hant: 羅立', 'ITEM'],
  ['· hans：罗立\nhant：羅立', 'ITEM'],
  ['1. hans: 罗立\n   hant: 羅立', 'ITEM'],
  ['— hans=罗立\n  hant=羅立', 'ITEM'],
  ['-hans: 罗立\n hant: 羅立', 'ITEM_BLANK'],
])('%j is one entry', (text, mistake) =>
  expect(told(text)).toEqual([{ line: 1, mistake, better: '- { hans: 罗立, hant: 羅立 }', rows: [1, 2] }]),
);

test('each is told at its line, and covers its own lines alone', () => {
  const lines = ['navigation:', '  * title: 往期', '    href: /archive/', 'url: https://a.example', '-title: 乙'];
  const { problems, covers } = oddBullets(lines, false, start);
  expect(problems.map(({ line, params }) => [line, (params as { better: string }).better])).toEqual([
    [2, '  - { title: 往期, href: /archive/ }'],
    [5, '- { title: 乙 }'],
  ]);
  expect([1, 2, 3, 4, 5].filter(covers)).toEqual([2, 3, 5]);
});

test.each(['- hans: 罗立\n  hant: 羅立', 'hans: 罗立', '* 罗立', '---', '-5: 甲', '- { hans: 罗立 }'])(
  '%j is none',
  (text) => expect(told(text)).toEqual([]),
);
