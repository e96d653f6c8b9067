import { expect, test } from 'vitest';
import { mayBeUnkeyed, unkeyedLines } from '../../src/content/unkeyed-lines.ts';
import { boundsOf } from './bounds.ts';

const told = (...lines: string[]): string[] =>
  unkeyedLines(lines, ['title', 'date', 'credits'], { file: 'a.mdx', line: 2, column: 1 }).map(
    ({ line, params }) => `${line} ${(params as { mistake: string }).mistake} ${(params as { better: string }).better}`,
  );

test.each([
  ['title：甲', '2 NOT_KEYED title: 甲'],
  ['title = 甲', '2 NOT_KEYED title: 甲'],
  ['title＝甲', '2 NOT_KEYED title: 甲'],
  ['"title: 甲"', '2 LINE_QUOTED title: "甲"'],
  ['作者：甲', '2 NOT_KEYED credits: [{ role: author, name: 甲 }]'],
])('%s', (line, expected) => {
  expect(told(line)).toEqual([expected]);
  expect(mayBeUnkeyed(line)).toBe(true);
});

test('each at its own line', () => expect(told('title: 甲', 'date：2016').map((one) => one.charAt(0))).toEqual(['3']));

test.each(['title: 甲=乙', '甲：乙', '  title：甲', 'title: "甲"'])('not %s', (line) => expect(told(line)).toEqual([]));

/** What is told of lines, each with its edit; nothing is told where the text could not hold such a line. */
const inFull = (...lines: string[]): string[] => [
  `may be: ${mayBeUnkeyed(lines.join('\n'))}`,
  ...unkeyedLines(lines, ['title', 'date', 'credits'], { file: 'a.mdx', line: 2, column: 3 }).map(
    ({ line, column, params, edit }) =>
      `${line}:${column} ${(params as { mistake: string }).mistake} ${edit?.length} → ${edit?.text}`,
  ),
];

test.each(boundsOf('unkeyed-lines', { told: inFull }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);

test('what several lines say by one key is one line, told at each of them', () => {
  const both = 'credits: [{ role: author, name: 甲 }, { role: photographer, name: 乙 }]';
  expect(told('作者：甲', '摄影：乙')).toEqual([`2 NOT_KEYED ${both}`, `3 undefined ${both}`]);
  expect(told('credits: [{ role: author, name: 甲 }]', '摄影：乙')).toEqual([`3 undefined ${both}`]);
  expect(told('title: 甲', '标题：乙')).toEqual(['3 undefined undefined']);
});
test('a line with several keys is as many lines', () =>
  expect(
    unkeyedLines(['标题：甲 作者：乙'], ['title', 'credits'], { file: 'a.mdx', line: 2, column: 1 })[0]?.edit?.text,
  ).toBe('title: 甲\ncredits: [{ role: author, name: 乙 }]'));
