import { expect, test } from 'vitest';
import { mixedQuotes, ownQuotes } from '../../../src/content/problems/mixed-quotes.ts';

test.each([
  ['"茶山开园“', '茶山开园'],
  ['\'茶山开园"', '茶山开园'],
  ['「茶山开园”', '茶山开园'],
  ['”茶山开园“', '茶山开园'],
  ['“茶山开园“', '茶山开园'],
  ['"茶山开园""', '茶山开园'],
  ['""茶山开园"', '茶山开园'],
  ['"“春分”茶山开园“', '“春分”茶山开园'],
  ['"茶山迎来“春分”', '茶山迎来“春分”'],
  ['"茶山迎来“春分“', '茶山迎来“春分”'],
  ['"茶农增收三成“。', '茶农增收三成。'],
  ['"茶山开园“,', '茶山开园'],
  ['"茶山开园"', undefined],
  ['“茶山开园”', undefined],
  ['“春分”与“谷雨"', undefined],
  ['"关于"春分"', undefined],
  ['"会长说“茶山', undefined],
  ['茶山“春分”', undefined],
  ['""', undefined],
  ['"“', undefined],
])('the text of %s: %s', (value, expected) => expect(mixedQuotes(value)).toBe(expected));

test.each([
  ['title: "茶山开园“', 'title: "茶山开园"'],
  ['title: \'It’s a start"', "title: 'It’s a start'"],
  ['  - "茶山“', '  - "茶山"'],
  ['  - { role: 记者, name: "卢方“ }', '  - { role: 记者, name: "卢方" }'],
  ['people: ["卢方“, "罗立"]', 'people: ["卢方", "罗立"]'],
  ['people: ["卢方”, “罗立"]', 'people: ["卢方", "罗立"]'],
  ['people: ["卢方", “罗立”]', undefined],
  ['title:"茶山开园“', 'title: "茶山开园"'],
  ['""茶山开园"', undefined],
  ['title: “茶山开园"', undefined],
  ['title: "茶山开园"', undefined],
  ['title: 茶山开园', undefined],
])('%s: %s', (line, expected) => expect(ownQuotes(line)).toBe(expected));
