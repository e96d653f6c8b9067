import { expect, test } from 'vitest';
import { wholeMistakes } from '../../src/content/whole-files.ts';
import { boundsOf } from './bounds.ts';

const start = { file: 'a.yaml', line: 1, column: 1 };
const told = (text: string, known: string[], mistakes: string[] = []): object[] =>
  wholeMistakes({ lines: text.split('\n'), known, mistakes, start }).map(({ line, params }) => ({ line, ...params }));

test('a table of Markdown is a list', () => {
  expect(told('| 简 | 繁 |\n| --- | --- |\n| 陈发 | 陳發 |', [])).toEqual([
    { line: 1, mistake: 'TABLE', better: '- { hans: 陈发, hant: 陳發 }' },
  ]);
  expect(told('| 简 | 繁 |', ['title'])).toEqual([]);
});

test('a front matter is told where it ends', () => {
  expect(told('---\ntitle: 甲\n---\n- 乙', [], ['MULTIPLE_DOCS'])).toEqual([{ line: 3, mistake: 'SEPARATOR_IN_LIST' }]);
  expect(told('title: 甲\n---\nurl: 乙', ['title'], ['MULTIPLE_DOCS'])).toEqual([{ line: 2, mistake: 'SEPARATOR' }]);
});

test('keys that begin deeper than those below', () => {
  const known = ['title', 'date', 'tags'];
  expect(told('  title: 甲\n  tags: []\ndate: 2016', known)).toEqual([
    { line: 1, mistake: 'LEADING_BLANKS', better: 'title: 甲' },
    { line: 2, mistake: 'LEADING_BLANKS', better: 'tags: []' },
  ]);
  expect(told('title: 甲\n  date: 2016', known)).toEqual([]);
  expect(told('  title: 甲\n  date: 2016', known)).toEqual([]);
});

const inFull = (lines: string[], known: string[], mistakes: string[]): string[] =>
  wholeMistakes({ lines, known, mistakes, start: { file: 'a.yaml', line: 2, column: 3 } }).map(
    ({ line, column, params, edit }) =>
      `${line}:${column} ${JSON.stringify(params)}${edit ? ` ${edit.length} → ${JSON.stringify(edit.text)}` : ''}`,
  );

test.each(boundsOf('whole-files', { told: inFull }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
