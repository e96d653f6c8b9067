import { expect, test } from 'vitest';
import { readLabels } from '../../../src/import/extract/labels.ts';
import { bareReporters, labelledReporters, reportersOf } from '../../../src/import/extract/reporters.ts';

test('reporter and correspondent are one author, with their offices', () => {
  const line = '记者：尤三省 通讯员：贺大有';
  const [claim] = reportersOf(labelledReporters(line, readLabels(line)), 10);
  expect(claim).toMatchObject({ field: 'author', value: '记者 尤三省 通讯员 贺大有' });
});

test('an office without a name is nobody', () => {
  expect(reportersOf(['本报记者', '记者 '], 10)).toEqual([]);
});

test.each([
  ['本报记者 尤三省', ['本报记者 尤三省']],
  ['渡口新闻', []],
])('between labels %s names %j', (plain, expected) => expect(bareReporters(plain)).toEqual(expected));
