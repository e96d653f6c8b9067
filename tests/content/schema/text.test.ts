import { describe, expect, test } from 'vitest';
import { civilDate, edtfDate, line, readable, script, slug, webAddress } from '../../../src/content/schema/text.ts';

const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('a line', () => {
  test('is text without the blanks around it', () => {
    expect(line.parse(' 会员 大会 ')).toBe('会员 大会');
  });

  test.each(['', '  ', 'a\nb', 'a\u0007b', 3, null])('is not %j', (value) => expect(takes(line, value)).toBe(false));
});

test('readable text may have several lines, and no control characters', () => {
  expect(takes(readable, '甲\n乙\t丙')).toBe(true);
  expect(takes(readable, 'a\u0000')).toBe(false);
});

test.each([
  ['2016-04-18', true, true],
  ['2016-02-30', false, false],
  ['2016-04', false, true],
  ['2016', false, true],
  [2016, false, true],
  ['2016-04?', false, true],
  ['2015/2016', false, true],
  ['unknown', false, true],
  ['yesterday', false, false],
  ['2016-04-18T00:00:00', false, false],
  [null, false, false],
])('%j is a day: %s; a date as far as it is known: %s', (value, day, date) => {
  expect(takes(civilDate, value)).toBe(day);
  expect(takes(edtfDate, value)).toBe(date);
});

test('a bare year that YAML reads as a number is a text', () => {
  expect(edtfDate.parse(2016)).toBe('2016');
});

test.each([
  ['zh-Hans', true],
  ['zh-Hant', true],
  ['zh-hans', false],
  ['zh', false],
])('%s is a script: %s', (value, known) => expect(takes(script, value)).toBe(known));

test.each([
  ['https://example.org', true],
  ['http://example.org/a?b#c', true],
  ['ftp://example.org', false],
  ['example.org', false],
  ['javascript:alert(1)', false],
])('%s is an address: %s', (value, known) => expect(takes(webAddress, value)).toBe(known));

test.each([
  ['hui-gui', true],
  ['2016', true],
  ['a', true],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['A', false],
  ['会', false],
  ['a b', false],
  ['', false],
])('%j is a part of an address: %s', (value, known) => expect(takes(slug, value)).toBe(known));
