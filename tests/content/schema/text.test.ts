import { describe, expect, test } from 'vitest';
import {
  civilDate,
  edtfDate,
  line,
  lineOrYear,
  readable,
  script,
  slug,
  webAddress,
} from '../../../src/content/schema/text.ts';

describe.each([
  ['readable text', readable, ['', '甲\n乙', '〓𠮷'], ['甲\u0000', '\u0007', 7]],
  ['a line', line, ['甲', ' 甲 '], ['', ' ', '甲\n乙', '甲\u0001', null]],
  ['a civil date', civilDate, ['2016-02-29'], ['2015-02-29', '2016-4-18', '2016']],
  ['a date of EDTF', edtfDate, ['2016', 2016, '2016-04?', 'unknown'], ['2016年', 'open', true]],
  ['a script', script, ['zh-Hans'], ['hans']],
  [
    'an address',
    webAddress,
    ['https://a.org', 'http://a.org/b?c#d'],
    ['a.org', 'mailto:a@b.org', '/a', 'javascript:x'],
  ],
  ['a slug', slug, ['hui-gui', '2016'], ['Hui', 'hui--gui', 'hui-', '汝州', '']],
] as const)('%s', (_, schema, right, wrong) => {
  test('is what it says', () => {
    expect(right.filter((value) => !schema.safeParse(value).success)).toEqual([]);
    expect(wrong.filter((value) => schema.safeParse(value).success)).toEqual([]);
  });
});

test('a line has no blanks around it, and mistakes have codes of their own', () => {
  expect(line.parse('　甲 ')).toBe('甲');
  const codeOf = (schema: { safeParse(value: unknown): { error?: { issues: unknown[] } } }, value: string) =>
    (schema.safeParse(value).error?.issues[0] as { params?: { code: string } } | undefined)?.params?.code;
  expect(codeOf(line, '甲\n乙')).toBe('line-break');
  expect(codeOf(readable, '\u0001')).toBe('control-character');
  expect(codeOf(civilDate, '2016')).toBe('not-a-date');
  expect(codeOf(edtfDate, '2016年')).toBe('not-edtf');
});

test('a year is a line as it stands, another number is none', () => {
  expect([1000, 2016, 9999].map((year) => lineOrYear.parse(year))).toEqual(['1000', '2016', '9999']);
  expect(lineOrYear.parse('甲')).toBe('甲');
  for (const wrong of [999, 10_000, 2016.5, -2016, true, null]) expect(lineOrYear.safeParse(wrong).success).toBe(false);
});

test('a line may be one character long', () => expect(line.parse('甲')).toBe('甲'));
