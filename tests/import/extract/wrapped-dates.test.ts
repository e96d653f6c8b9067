import { expect, test } from 'vitest';
import { joinWrappedDates } from '../../../src/import/extract/wrapped-dates.ts';
import { paragraph } from '../../../src/import/page.ts';

const read = (...lines: [text: string, place?: string][]) =>
  joinWrappedDates(lines.map(([text, place = '/p[1]']) => paragraph(text, { place }))).map(({ text }) => text);

test.each([
  ['发布时间：2009年8', '月7日 10:20'],
  ['2009年', '8月7日'],
  ['日期：2009-08-', '07'],
])('%s and %s are one line', (first, second) => expect(read([first], [second])).toEqual([`${first}${second}`]));

test.each([
  ['two days', ['2009年8月7日', '2009年8月9日']],
  ['a sentence', ['这口井挖于2009年', '8月7日，会员第一次从井里打水，水很清，人人都来尝了一口。']],
  ['no day', ['2009年', '8月']],
])('%s stay', (_, lines) => expect(read(...lines.map((text): [string] => [text]))).toEqual(lines));

test('lines of two elements stay', () => {
  expect(read(['2009年', '/p[1]'], ['8月7日', '/p[2]'])).toEqual(['2009年', '8月7日']);
});
