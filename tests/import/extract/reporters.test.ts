import { expect, test } from 'vitest';
import { readLabels } from '../../../src/import/extract/labels.ts';
import { bareReporters, labelledReporters, reportersOf } from '../../../src/import/extract/reporters.ts';

test('reporter and correspondent are one author, with their offices', () => {
  const line = '记者：尤三省 通讯员：贺大有';
  const [claim] = reportersOf(labelledReporters(line, readLabels(line)), 10);
  expect(claim).toMatchObject({ field: 'author', value: '记者 尤三省 通讯员 贺大有' });
});

test('a stroke, or a translation, parts the office from the name', () => {
  const value = (line: string) => reportersOf(labelledReporters(line, readLabels(line)), 10)[0]?.value;
  expect(value('记者 | 尤三省')).toBe('记者 尤三省');
  expect(value('記者 Reporter: 尤三省')).toBe('記者 尤三省');
});

test('the paper in brackets behind a reporter is the source', () => {
  const line = '记者：尤三省（渡口晚报）';
  const claims = reportersOf(labelledReporters(line, readLabels(line)), 10);
  expect(claims.map(({ field, value }) => [field, value])).toEqual([
    ['author', '记者 尤三省'],
    ['source', '渡口晚报'],
  ]);
});

test('an office without a name is nobody', () => {
  expect(reportersOf(['本报记者', '记者 '], 10)).toEqual([]);
});

test.each([
  ['本报记者 尤三省', ['本报记者 尤三省']],
  ['渡口新闻', []],
])('between labels %s names %j', (plain, expected) => expect(bareReporters(plain)).toEqual(expected));
