import { expect, test } from 'vitest';
import { paragraph } from '../../../src/import/page.ts';
import { markDatedLists } from '../../../src/import/site/dated-lists.ts';

const linked = (...lines: [text: string, place: string][]) =>
  markDatedLists(lines.map(([text, place]) => paragraph(text, { place }))).map(({ hints }) => hints.linked);

test('titles with their days in one list count as links, under a heading as well', () => {
  const rows = ['砖炉重燃 2011-04-02', '老秤展出 [04-09]', '会所重开（2011年3月5日）'];
  expect(linked(...rows.map((text, at): [string, string] => [text, `/body[1]/ul[1]/li[${at + 1}]`]))).toEqual([
    1, 1, 1,
  ]);
  expect(
    linked(['最新公告', '/body[1]/td[1]'], ...rows.map((text): [string, string] => [text, '/body[1]/td[1]'])),
  ).toEqual([0, 1, 1, 1]);
});

test('two lines, a chronicle, and columns beside each other are no list', () => {
  expect(linked(['砖炉重燃 2011-04-02', '/p[1]'], ['老秤展出 2011-04-09', '/p[2]'])).toEqual([0, 0]);
  expect(
    linked(['2011-04-02 砖炉重燃', '/p[1]'], ['2011-04-09 老秤展出', '/p[2]'], ['2011-04-11 会所重开', '/p[3]']),
  ).toEqual([0, 0, 0]);
  expect(
    linked(
      ['砖炉 2011-04-02', '/tr[1]/td[1]'],
      ['老秤 2011-04-09', '/tr[1]/td[2]'],
      ['会所 2011-04-11', '/tr[1]/td[3]'],
    ),
  ).toEqual([0, 0, 0]);
});

test('the day of publication among them is none of a list', () => {
  const lines = ['发布于 2011-04-02', '砖炉重燃 2011-04-02', '老秤展出 2011-04-09', '会所重开 2011-04-11'];
  expect(linked(...lines.map((text, at): [string, string] => [text, `/body[1]/div[${at + 1}]`]))).toEqual([0, 1, 1, 1]);
});
