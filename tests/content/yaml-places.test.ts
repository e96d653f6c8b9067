import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { joinLines, marks, misescaped, offsetOf, openingOf, withZeros } from '../../src/content/yaml-places.ts';

const text = 'title: 甲\nimage:\n  src: /a.jpg\ntags: [乙, 丙]\nempty:\n';
const { contents } = parseDocument(text);

test.each([
  [['title'], false, '甲'],
  [['title'], true, 'title'],
  [['image', 'src'], false, '/a.jpg'],
  [['image', 'src'], true, 'src'],
  [['image', 'alt'], false, 'src'],
  [['tags', 1], false, '丙'],
  [['tags', 7], false, '[乙'],
  [['empty'], false, 'empty'],
  [['nothing'], false, 'title'],
  [[], false, 'title'],
] as const)('%j stands at its value, or its key (%s)', (path, wantKey, expected) => {
  expect(text.slice(offsetOf(contents, path, wantKey))).toMatch(new RegExp(`^${expected.replace('[', '\\[')}`));
});

test('a number may be a key', () => {
  const source = '2016: 甲\n';
  expect(offsetOf(parseDocument(source).contents, ['2016'])).toBe(6);
});

test('signs that mean more than themselves are found', () => {
  const source = 'a: &x 甲\nb: *x\nc: !t 乙\nd: 丙';
  const found = marks(parseDocument(source, { logLevel: 'error' }));
  expect(found.map((offset) => source.slice(offset, offset + 1))).toEqual(['甲', '*', '乙']);
  expect(marks(parseDocument('a: 甲'))).toEqual([]);
});

test.each([
  ['a: "甲\nb: 乙\n', 3],
  ['a: [甲, 乙\nb: 丙\n', 3],
  ["- '甲\n", 2],
])('what has no end in %j begins at %i', (source, at) => {
  const document = parseDocument(source, { logLevel: 'error' });
  expect(openingOf(document, document.errors[0]!.pos[0])).toBe(at);
});

test('where everything has its end, it is the place itself', () => {
  expect(openingOf(parseDocument('a: "甲"\nb: [乙]\n'), 99)).toBe(99);
});

test.each([
  ['a: 甲\n  乙\nb: 丙', '甲乙'],
  ['a: “甲\n  乙”', '“甲乙”'],
  ['a: Ann\n  Lee', 'Ann Lee'],
  ['a: 甲\n  Lee', '甲 Lee'],
  ['a: "甲\n  乙"', '甲乙'],
  ["a: '甲\n  乙'", '甲乙'],
  ['a: "甲\\n\n  乙"', '甲\n 乙'],
  ['a: 甲\n\n  乙', '甲\n乙'],
  ['a: |\n  甲\n  乙', '甲\n乙\n'],
  ['a: >\n  甲\n  乙', '甲乙\n'],
  ['a: >-\n  甲，\n  乙\n  丙。\nb: 丁', '甲，乙丙。'],
  ['a: >-\n  Ann\n  Lee', 'Ann Lee'],
  ['a: >-\n  甲 乙\n  Lee', '甲 乙 Lee'],
  ['a: >-\n  甲\n\n  乙', '甲\n乙'],
  ['a: >+\n  甲\n  乙\n', '甲 乙\n'],
  ['a: >-\n  甲\n    乙', '甲\n  乙'],
])('the lines of %j are joined: %j', (source, value) => {
  const document = parseDocument(source);
  joinLines(document, source);
  expect(document.get('a')).toBe(value);
});

test('backslashes that were meant as themselves are found where their value begins', () => {
  const source = 'a: "图\\a.jpg"\nb: "甲\\n乙"\nc: 图\\a';
  expect(misescaped(parseDocument(source), source)).toEqual([3]);
});

test('a number that begins with a zero is what is written', () => {
  const document = parseDocument('telephone: 03756860001\nviews: 12\nyear: "0"');
  expect(withZeros(document)).toEqual({ telephone: '03756860001', views: 12, year: '0' });
  expect(document.toJS()).toMatchObject({ telephone: 3756860001 });
});
