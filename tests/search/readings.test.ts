import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCanonicalise } from '../../src/search/canonical.ts';
import { countOf, readingWindows, secondReading } from '../../src/search/readings.ts';

const canonicalise = makeCanonicalise(new Map());

it.each([
  ['成立十周年', '成立10周年'],
  ['三十五人', '35人'],
  ['一百二十家', '120家'],
  ['百分之五', '5%'],
  ['百分之十五', '15%'],
  ['12平方米', '12㎡'],
  ['3公里', '3㎞'],
  ['二OO七年', '2007年'],
  ['12·9运动', '129运动'],
  ['0574-88880000', '057488880000'],
  ['两百万', '2百万'],
])('reads %s as %s', (text, other) => expect(secondReading(canonicalise(text))).toBe(canonicalise(other)));

it.each(['870.7亿元', '12.9万', '招商引资'])('has one reading of %s', (text) => {
  expect(secondReading(canonicalise(text))).toBe(canonicalise(text));
});

it.each([
  ['十', 10],
  ['3十5', 35],
  ['1百', 100],
  ['1百2十', 120],
  ['2千0百', 2000],
])('counts %s as %d', (text, value) => expect(countOf(text)).toBe(value));

it('reads only what it changes, with what stands around it', () => {
  expect(readingWindows('甬台联合会成立十周年')).toEqual(['甬台联合会成立10周年']);
  expect(readingWindows('没有数字的一行')).toEqual([]);
});

it('makes windows that are parts of the second reading', () => {
  const line = fc.string({ unit: fc.constantFrom(...'会员十百千35.-平方米公里分之'), maxLength: 60 });
  fc.assert(
    fc.property(line, (text) => {
      for (const window of readingWindows(text)) expect(window.length).toBeGreaterThan(0);
    }),
  );
});
