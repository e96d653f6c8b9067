import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleSummary } from '../../src/archive/index.ts';
import { calendarOf, monthlessLink, spreadOf, yearLabel } from '../../src/views/calendar.ts';

/** Articles of which only the keys count. */
const articles = (...keys: string[]) => keys.map((key) => ({ key }) as ArticleSummary);

test('a year is called by its number, and what has none by a word', () => {
  expect(yearLabel('zh-Hans', '2016')).toBe('2016年');
  expect(yearLabel('zh-Hant', 'undated')).toBe('年份不詳');
});

describe('the calendar', () => {
  test('has twelve months a year, and leads to those that have articles', () => {
    const { years, undated } = calendarOf(articles('2017/12/c', '2016/02/b', '2016/02/a'), 'zh-Hant');
    expect(undated).toBeUndefined();
    expect(years.map(({ year, href, label, count }) => [year, href, label, count])).toEqual([
      ['2017', '/zh-hant/archive/2017/', '2017年', 1],
      ['2016', '/zh-hant/archive/2016/', '2016年', 2],
    ]);
    expect(years[1]!.months.map(({ month }) => month).join()).toBe('01,02,03,04,05,06,07,08,09,10,11,12');
    expect(years[1]!.months[1]).toEqual({ month: '02', count: 2, href: '/zh-hant/archive/2016/02/' });
    expect(years[1]!.months[0]).toEqual({ month: '01', count: 0 });
    expect(years[1]).not.toHaveProperty('undated');
  });

  test('counts what has no month in its year, and what has no year apart', () => {
    const { years, undated } = calendarOf(articles('2016/03/a', '2016/b', 'undated/c', 'undated/d'), 'zh-Hans');
    expect(years).toHaveLength(1);
    expect(years[0]).toMatchObject({
      count: 2,
      undated: { href: '/zh-hans/archive/2016/undated/', label: '月份不详', count: 1 },
    });
    expect(undated).toEqual({ href: '/zh-hans/archive/undated/', label: '年份不详', count: 2 });
    expect(monthlessLink('zh-Hans', '2016', 1)).toEqual(years[0]!.undated);
  });

  test('counts every article once', () => {
    const key = fc.constantFrom('2016/01/a', '2016/12/a', '2016/a', '2018/05/a', 'undated/a');
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const { years, undated } = calendarOf(articles(...keys), 'zh-Hans');
        const inMonths = years.flatMap((year) => [...year.months, year.undated ?? { count: 0 }]);
        const sum = (all: { count: number }[]) => all.reduce((total, { count }) => total + count, 0);
        expect(sum(years) + (undated?.count ?? 0)).toBe(keys.length);
        expect(sum(inMonths)).toBe(sum(years));
      }),
    );
  });
});

describe('the spread', () => {
  test('has every year from the first to the last, in order', () => {
    expect(spreadOf(articles('2018/01/a', 'undated/b', '2015/c', '2018/02/d'))).toEqual([
      { year: '2015', count: 1 },
      { year: '2016', count: 0 },
      { year: '2017', count: 0 },
      { year: '2018', count: 2 },
    ]);
  });

  test('of what has no year is empty', () => {
    expect(spreadOf([])).toEqual([]);
    expect(spreadOf(articles('undated/a'))).toEqual([]);
  });
});
