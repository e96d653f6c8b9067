import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { boundsOf } from '../bounds.ts';
import { toldOf } from './told.ts';

const told = (body: string) =>
  parseBody(body, 'a.mdx')
    .problems.filter(({ code }) => code === 'table-sign')
    .map(({ line, params, edit }) => ({ line, ...params, ...(edit && { edit }) }));

test('rows without a line below the head are told at the first of them', () => {
  expect(told('名单：\n| 甲 | 乙 |\n| 一 | 二 |')).toEqual([{ line: 2, better: '| --- | --- |' }]);
  expect(told('厂名\t件数\n甲厂\t二')).toEqual([
    { line: 1, better: '| 厂名 | 件数 |\n| --- | --- |\n| 甲厂 | 二 |', commas: true, why: 'tabs' },
  ]);
});

test('a line of other dashes is told, and what to write for it', () => {
  expect(told('| 甲 | 乙 |\n|——|——|\n| 一 | 二 |')).toEqual([
    { line: 2, better: '| --- | --- |', dashes: '|——|——|', edit: { length: 7, text: '| --- | --- |' } },
  ]);
});

test.each(boundsOf('body/tables-without-line', { told: toldOf('table-sign') }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
