import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { plainText } from '../../../src/content/body/plain.ts';
import { proseOf, proseOfSource } from '../../../src/content/body/prose.ts';

const prose = (source: string): string => plainText(proseOf(parseBody(source, 'a.mdx').tree));

test.each([
  ['code in a line', '写成 `裡` 即可', '写成 即可'],
  ['a fenced block', '甲\n\n```text\n裡\n```\n\n乙', '甲\n乙'],
  ['what a person settled', '写成<Zh keep>裡</Zh>即可', '写成即可'],
  ['emphasis and links are prose', '**重**[点](/a/)', '重点'],
])('of a tree: %s', (_, source, expected) => {
  expect(prose(source).replace(/ +/g, ' ')).toBe(expected);
});

test.each([
  ['a span', '写`"干"`。', '写￼￼￼￼￼。'],
  ['a span between two backticks', '``a`b``甲', '￼￼￼￼￼￼￼甲'],
  ['a fence', '甲\n```\n乙,丙\n```\n丁', '甲\n￼￼￼\n￼￼￼\n￼￼￼\n丁'],
  [
    'a component',
    '敢<Gap likely="干" />，又<Gap />，山<Zh keep>里</Zh>',
    `敢${'￼'.repeat(18)}，又￼￼￼￼￼￼￼，山${'￼'.repeat(15)}`,
  ],
  ['an attribute with brackets', '<Figure alt="船 <大>" />"甲"', `${'￼'.repeat(22)}"甲"`],
  ['signs that make no tag', '三<五，"<测试>"', '三<五，"<测试>"'],
  ['a backtick alone', '甲`乙', '甲`乙'],
])('of a source: %s', (_, source, expected) => {
  expect(proseOfSource(source)).toBe(expected);
});

test('offsets and lines stay whatever the source', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', '甲', '\n', '~', ' ', ',') }), (source) => {
      const found = proseOfSource(source);
      expect(found.length).toBe(source.length);
      expect(found.split('\n').map((line) => line.length)).toEqual(source.split('\n').map((line) => line.length));
    }),
  );
});
