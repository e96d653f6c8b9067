import { expect, test } from 'vitest';
import { featuresOf } from '../../../src/import/classify/features.ts';
import { paragraph } from '../../../src/import/page.ts';

const prose = '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月重新校准。';
const seen = (...texts: string[]) =>
  featuresOf(
    texts.map((text) => paragraph(text)),
    { titles: [] },
  );

test('an agenda is a run of lines that say when and where', () => {
  const agenda = (...texts: string[]) => seen(...texts).map((line) => line.agenda);
  expect(agenda('时间：周六九时', '地点：公会二楼', prose)).toEqual([1, 1, 0]);
  expect(agenda('时间：周六九时', prose, '地点：公会二楼')).toEqual([0, 0, 0]);
  expect(agenda('一、标准：每人五元', '二、时间：五月', '三、方式：现金')).toEqual([1, 1, 1]);
  expect(agenda('时间：2009-08-07', '备注：无')).toEqual([0, 0]);
});
