import { expect, test } from 'vitest';
import { checkRows } from '../../../src/content/body/rows.ts';
import { boundsOf } from '../bounds.ts';
import { toldOf } from './told.ts';

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

test.each([
  '同上',
  '同前',
  '见上',
  '見上',
  '〃',
  '″',
  '善心人',
  '隐名人士',
  '隱名',
  '热心人士',
  '熱心人',
  '无名氏',
  '無名',
])('a row of %s may stand twice', (who) =>
  expect(told(`| 妇女组 | ${who} | 1962 |`, `| 妇女组 | ${who} | 1962 |`)).toEqual([]),
);

test('a row that begins or ends as such a word does not', () => {
  for (const who of ['善心人家', '不同上', '名无闻'])
    expect(told(`| 妇女组 | ${who} | 1962 |`, `| 妇女组 | ${who} | 1962 |`)).toEqual(['3 doubled-row']);
});

test.each(boundsOf('body/rows', { told: toldOf('row-sign', 'doubled-row') }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);

test('a word that stands under figures has moved since a cell before it is missing; one that tells of none has not', () => {
  const of = (row: string) =>
    checkRows(
      [
        '| 商号 | 年份 | 认捐 | 经手 |',
        '| --- | --- | --- | --- |',
        '| 甲行 | 2014 | 8000 | 林超 |',
        '| 乙行 | 2016 | 65 | 关玉兰 |',
        row,
      ],
      (line) => ({ file: 'a.mdx', line, column: 1 }),
    ).map(({ code }) => code);
  expect(of('| 丙行 | 5000 | 林超 |')).toEqual(['missing-cells']);
  for (const row of ['| 丙行 | 2015 | 不详 |', '| 丙行 | 2015 | 待定 |', '| 丙行 | 2015 |', '| 丙行 | 2015 | 5000 |'])
    expect(of(row)).toEqual([]);
});
