import { expect, test } from 'vitest';
import { inPeriod, periodOf } from '../../../src/content/problems/period.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['content/news/2016/04/a.mdx', { year: 2016, month: 4 }],
  ['news/2016/a.mdx', { year: 2016 }],
  ['content\\news\\2016\\04\\a.mdx', { year: 2016, month: 4 }],
  ['news/undated/a.mdx', undefined],
  ['exhibits/2016/04/a.mdx', undefined],
])('%s', (file, period) => expect(periodOf(file)).toEqual(period));

test.each([
  ['5月7日', { year: 2016, month: 5 }, '2016-05-07'],
  ['5.7', { year: 2016 }, '2016-05-07'],
  // What happened in December is told of in January.
  ['12月30日', { year: 2016, month: 1 }, '2015-12-30'],
  ['1月3日', { year: 2016, month: 12 }, '2017-01-03'],
  ['2月30日', { year: 2016, month: 2 }, undefined],
  ['5月', { year: 2016, month: 5 }, undefined],
  ['2016年5月7日', { year: 2016, month: 5 }, undefined],
])('%s within %j: %s', (text, period, expected) => expect(inPeriod(text, period)).toBe(expected));

test.each(boundsOf('problems/period', { periodOf, inPeriod }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
