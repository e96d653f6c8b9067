import { expect, test } from 'vitest';
import { readAddressDate } from '../../../src/import/extract/address-date.ts';

const read = (address: string | null, ...lines: string[]) =>
  readAddressDate(address, lines).map(({ value, flag }) => [value, flag ? 'doubt' : 'sure']);

test.each([
  ['http://a.example/2009/11/07/3.html', '2009-11-07'],
  ['http://a.example/2009-11/07/content_3.htm', '2009-11-07'],
  ['/news/20091107/3.html', '2009-11-07'],
  ['/news/t20091107_3.htm', '2009-11-07'],
])('the day in %s is %s, sure where the page prints it', (address, date) => {
  expect(read(address)).toEqual([[date, 'doubt']]);
  expect(read(address, '11月8日 16:40')).toEqual([[date, 'doubt']]);
  expect(read(address, '11月7日 16:40')).toEqual([[date, 'sure']]);
});

test('the year of an address completes a printed day, and is told', () => {
  expect(read('/news/2009/3.html', '11月7日 16:40')).toEqual([['2009-11-07', 'doubt']]);
  expect(read('/news/200911/3.html', '11月7日 16:40')).toEqual([['2009-11-07', 'doubt']]);
  expect(read('/news/2009/3.html', '2月30日 16:40')).toEqual([]);
});

test.each([
  null,
  '',
  'http://2009-11-07.example/3.html',
  '/news/3.html',
  '/web/20091107120000/3.html',
  '/news/20091307/3.html',
  '/2009/',
])('no day is in %s', (address) => expect(read(address)).toEqual([]));
