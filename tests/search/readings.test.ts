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
  ['5摄氏度', '5℃'],
  ['5平米', '5㎡'],
  ['5平方公尺', '5㎡'],
  ['5立方米', '5m3'],
  ['5立方公尺', '5m3'],
  ['5平方公里', '5km2'],
  ['5平方千米', '5km2'],
  ['5千米', '5km'],
  ['5厘米', '5cm'],
  ['5公分', '5cm'],
  ['5毫米', '5mm'],
  ['5公斤', '5kg'],
  ['5千克', '5kg'],
  ['5毫克', '5mg'],
  ['5毫升', '5ml'],
  ['5千瓦', '5kW'],
  ['10千米', '10km'],
  ['十千克', '10kg'],
  ['12.5千瓦', '12.5kw'],
  ['3千5百米', '3500米'],
  ['5千人', '5000人'],
  ['百分之3.5', '3.5%'],
  ['百万平方米', '百万㎡'],
])('reads %s as %s', (text, other) => expect(secondReading(canonicalise(text))).toBe(canonicalise(other)));

it.each(['870.7亿元', '12.9万', '招商引资', '平方米', '两个人', '12.9%', '112.9运动'])(
  'has one reading of %s',
  (text) => {
    expect(secondReading(canonicalise(text))).toBe(canonicalise(text));
  },
);

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

it('what stands near one another is read in one window, what stands apart in several', () => {
  const words = (count: number) => '会'.repeat(count);
  expect(readingWindows(`${words(12)}十家${words(9)}百分之5${words(12)}`)).toEqual([
    `${words(10)}10家${words(9)}5%${words(10)}`,
  ]);
  expect(readingWindows(`十家${words(10)}百分之5`)).toEqual([`10家${words(9)}`, `${words(10)}5%`]);
});
