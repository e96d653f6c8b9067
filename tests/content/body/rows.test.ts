import { expect, test } from 'vitest';
import { checkRows } from '../../../src/content/body/rows.ts';

const head = ['| 组别 | 组长 | 人数 |', '| --- | --- | --- |'];
const told = (...rows: string[]): string[] =>
  checkRows([...head, ...rows], (line) => ({ file: 'a.mdx', line, column: 1 })).map(
    ({ line, code, edit }) => `${line} ${code}${edit ? ` ${edit.text}` : ''}`,
  );

test.each([
  [['| 妇女组 ｜ 关玉兰 ｜ 9 |'], '2 row-sign | 妇女组 | 关玉兰 | 9 |'],
  [['｜妇女组｜关玉兰｜9｜'], '2 row-sign | 妇女组 | 关玉兰 | 9 |'],
  [['| 妇女组 | 关玉兰 | 9 |', '| 妇女组 | 关玉兰 | 9 |'], '3 doubled-row'],
])('%j', (rows, expected) => expect(told(...rows)).toEqual([expected]));

test.each([
  [['| 妇女｜青年 | 关玉兰 | 9 |']],
  [['妇女｜青年']],
  [['| 甲 | 乙 | 9 |', '| 甲 | 乙 | 9 |']],
  [['| 妇女组 | 无名氏 | 100 |', '| 妇女组 | 无名氏 | 100 |']],
  [['| 妇女组 | 同上 | 1962 |', '| 妇女组 | 同上 | 1962 |']],
  [['| 妇女组 | 关玉兰 | 9 |', '| 青年组 | 林超 | 8 |', '| 妇女组 | 关玉兰 | 9 |']],
])('%j is right', (rows) => expect(told(...rows)).toEqual([]));
