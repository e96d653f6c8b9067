import { expect, test } from 'vitest';
import { dateOf, escapeHtml, givenOf } from '../../../src/import/formats/entry.ts';

test.each([
  ['2016-04-18', '2016-04-18'],
  ['2016年4月18日', '2016-04-18'],
  ['1460908800', '2016-04-18'],
  ['1460995199', '2016-04-18'],
  ['1460995200', '2016-04-19'],
  ['42478', '2016-04-18'],
  ['42478.75', '2016-04-18'],
  ['1970-01-01', undefined],
  ['', undefined],
  [undefined, undefined],
  ['去年', undefined],
])('the column %s is %s', (text, date) => expect(dateOf(text)).toBe(date));

test('what a record says is in one line, without signs at its end', () => {
  const row: Record<string, string> = {
    title: ' 甲\n乙。 ',
    source: '样本日报，',
    author: ' ',
    date: '2016-04-18',
    uploaded: 'x',
  };
  expect(givenOf((name) => row[name])).toEqual({ title: '甲 乙。', source: '样本日报', date: '2016-04-18' });
});

test('signs of HTML are escaped', () => expect(escapeHtml('<a href="b">&')).toBe('&lt;a href=&quot;b&quot;&gt;&amp;'));
