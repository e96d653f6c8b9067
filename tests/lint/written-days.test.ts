import { expect, test } from 'vitest';
import { halfWidthFigures, writtenDays } from '../../src/lint/written-days.ts';

const readings = (text: string) =>
  writtenDays(text).flatMap(({ readings: all }) => all.map(({ year, month, day }) => [year, month, day].join(' ')));

test.each([
  ['2016年4月15日', ['2016 4 15']],
  ['民國105年4月15日', ['2016 4 15']],
  ['105年4月15日', ['2016 4 15']],
  ['16年4月15日', ['2016 4 15', '1916 4 15', '1927 4 15']],
  ['二〇一六年四月十五日', ['2016 4 15']],
  ['4月15号', [' 4 15']],
  ['廿三日', ['  23']],
  ['2016.4.15', ['2016 4 15']],
  ['105/4/15', ['2016 4 15']],
  ['15/4/2016', ['2016 4 15']],
  ['5/4/2016', ['2016 5 4', '2016 4 5']],
  ['15th April 2016', ['2016 4 15']],
  ['Apr. 15, 2016', ['2016 4 15']],
])('%s', (text, all) => expect(readings(text)).toEqual(all));
test.each(['2016年4月', '农历三月初九', '1.2.3', '2016年2月30日'])('none in %s', (text) =>
  expect(readings(text)).toEqual([]),
);
test('figures of full width keep their places', () => expect(halfWidthFigures('４月1５日')).toBe('4月15日'));
