import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/content/body/parse.ts';
import { checkPairs } from '../../src/lint/pairs.ts';

const lone = (body: string): string[] =>
  checkPairs(parseBody(body, 'a.mdx').tree, 'a.mdx').map(
    ({ line, params }) => `${line} ${(params as { sign: string }).sign}`,
  );

test.each([
  ['甲（乙', ['1 （']],
  ['甲）乙', ['1 ）']],
  ['《甲“乙》丙', ['1 “']],
  ['甲”乙', ['1 ”']],
  ['甲『乙', ['1 『']],
  ['- 甲【乙\n- 丙', ['1 【']],
  ['| 甲「 | 乙 |\n|---|---|\n| 丙 | 丁 |', ['1 「']],
  ['甲\n\n乙（\n\n丙）', ['3 （', '5 ）']],
])('%j has a sign alone', (body, expected) => expect(lone(body)).toEqual(expected));

test.each([
  '“甲”《乙》（丙）「丁」',
  '（甲（乙）丙）',
  '1）甲\n\n一）乙；a）丙',
  'the chamber’s',
  '“甲。\n\n“乙。\n\n“丙。”',
  '“甲。\n\n乙。”',
  '“甲说‘乙’。\n\n“丙说‘丁’……\n\n“戊。”',
])('%j has none', (body) => expect(lone(body)).toEqual([]));

test('a quotation that goes on is told where it began, once it does not end', () => {
  expect(lone('“甲。\n\n“乙。\n\n丙。')).toEqual(['3 “']);
  expect(lone('“甲。\n\n丙。\n\n“丁。\n\n戊。')).toEqual(['1 “', '5 “']);
});

test('a second beginning behind the end of a sentence was meant as the end', () => {
  const told = (body: string) => checkPairs(parseBody(body, 'a.mdx').tree, 'a.mdx').map(({ params }) => params);
  expect(told('她说：“有一车白菜翻了，我得去看看。“全场都笑了。')).toEqual([
    { sign: '“', found: '她说：“有一车白菜翻了', second: '我得去看看。”' },
  ]);
  expect(told('她说：“有一车白菜。“翻了”的是白菜。').map((params) => 'second' in (params as object))).toEqual([false]);
});

test('what is told shows the words around it', () => {
  const [one] = checkPairs(parseBody('前面四字以上（后面的八个字在此为止', 'a.mdx').tree, 'a.mdx');
  expect(one!.params).toEqual({ sign: '（', found: '四字以上（后面的八个字在' });
});

test('a text between a pair of signs is well if it is well by itself', () => {
  const inner = fc.array(fc.constantFrom('甲', '“乙”', '《丙》', '（丁）', '「戊」'), { minLength: 1, maxLength: 5 });
  const pair = fc.constantFrom(['《', '》'], ['（', '）'], ['【', '】'], ['「', '」']);
  fc.assert(
    fc.property(inner, pair, (parts, [open, end]) => {
      expect(lone(`${open}${parts.join('')}${end}`)).toEqual([]);
      expect(lone(`甲${open}${parts.join('')}`)).toEqual([`1 ${open}`]);
    }),
  );
});

test('two ends that changed places are each told with the right one', () => {
  const told = (text: string) =>
    checkPairs(parseBody(text, 'a.mdx').tree, 'a.mdx').map(({ params }) => (params as { better?: string }).better);
  expect(told('他說：「四個字『童叟無欺」，不能丟。』')).toEqual(['『童叟無欺』', '不能丟。」']);
  expect(told('他說：「四個字『童叟無欺』，不能丟。」')).toEqual([]);
});
