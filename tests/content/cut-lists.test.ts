import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { cutLists } from '../../src/content/cut-lists.ts';
import { boundsOf } from './bounds.ts';

const place = { file: 'a.mdx', line: 2, column: 1 };

test.each([
  ['tags: [招商 #1, 引资]', '2:11', '"招商 #1", 引资'],
  ['tags: [招商, #返乡]', '2:12', '招商, 返乡'],
  ['tags: [#返乡, #创业 #1]', '2:13', '返乡, "创业 #1"'],
  ['tags: [招商, #返乡#, #创业 #]', '2:12', '招商, 返乡, 创业'],
  ['tags: [C#, ##返乡##]', '2:12', 'C#, 返乡'],
  ['people: [罗立、#黄萍、林超]', undefined, ''],
  ['tags: [招商, 引资] # 会务', undefined, ''],
  ['tags: ["招商 #1", 引资]', undefined, ''],
  ['title: 招商 #1', undefined, ''],
])('%s', (line, where, items) => {
  const [one] = cutLists([line], place);
  expect(one && `${one.line}:${one.column}`).toBe(where);
  if (!one) return;
  expect(one.params).toMatchObject({ better: `tags: [${items}]` });
  const { better } = one.params as { better: string };
  expect(Object.values(parse(better) as object)).toEqual([parse(`[${items}]`)]);
});

const told = (...lines: string[]): string[] =>
  cutLists(lines, place).map(({ line, column, params }) => `${line}:${column} ${JSON.stringify(params)}`);

test.each(boundsOf('cut-lists', { told }))('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));
