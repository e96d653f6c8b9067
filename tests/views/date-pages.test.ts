import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { planDates } from '../../src/views/date-pages.ts';
import { EditionPlan } from '../../src/views/edition-plan.ts';
import { paperArchive } from './paper-archive.ts';

/** An archive of articles of which only the keys count, newest first. */
function archiveOf(...keys: string[]): Archive {
  const archive = paperArchive([{ id: 'a', date: '2016-01-01', title: '甲', people: [] }]);
  const [article] = archive.articles;
  return { ...archive, articles: keys.map((key) => ({ ...article!, key, digest: key })) };
}
const plan = (...keys: string[]) => new Map(planned(archiveOf(...keys)));
const planned = (archive: Archive) =>
  [...planDates(new EditionPlan(archive, 'zh-Hans', new Map()))].map((page) => [page.path, page] as const);
const page = (path: string, ...keys: string[]) => {
  const made = plan(...keys)
    .get(path)!
    .make();
  if (made.kind !== 'list') throw new Error('not a list');
  return made;
};
const sample = ['2017/03/a', '2016/11/b', '2016/02/c', '2016/02/d', '2016/e', 'undated/f'];

test('there is a list of the whole archive, of each year, of each month, and of what has none', () => {
  expect([...plan(...sample).keys()]).toEqual([
    '/zh-hans/archive/',
    '/zh-hans/archive/page/2/',
    '/zh-hans/archive/2017/',
    '/zh-hans/archive/2017/03/',
    '/zh-hans/archive/2016/',
    '/zh-hans/archive/2016/11/',
    '/zh-hans/archive/2016/02/',
    '/zh-hans/archive/2016/undated/',
    '/zh-hans/archive/undated/',
  ]);
});

test('each list has its own articles', () => {
  const entries = (path: string) => page(path, ...sample).entries.map(({ key }) => key);
  expect(entries('/zh-hans/archive/2016/02/')).toEqual(['2016/02/c', '2016/02/d']);
  expect(entries('/zh-hans/archive/2016/undated/')).toEqual(['2016/e']);
  expect(entries('/zh-hans/archive/undated/')).toEqual(['undated/f']);
  expect(entries('/zh-hans/archive/2016/')).toEqual(sample.slice(1, 5));
});

describe('a list', () => {
  test.each([
    ['/zh-hans/archive/2016/', '2016年', ['/zh-hans/archive/']],
    ['/zh-hans/archive/2016/02/', '2016年2月', ['/zh-hans/archive/', '/zh-hans/archive/2016/']],
    ['/zh-hans/archive/2016/undated/', '2016年，月份不详', ['/zh-hans/archive/', '/zh-hans/archive/2016/']],
    ['/zh-hans/archive/undated/', '年份不详', ['/zh-hans/archive/']],
    ['/zh-hans/archive/', '全部报道', []],
  ])('at %s is headed %s, below %j', (path, heading, breadcrumb) => {
    const made = page(path, ...sample);
    expect(made.heading).toBe(heading);
    expect(made.breadcrumb.map(({ href }) => href)).toEqual(breadcrumb);
  });

  test('of a year leads to its months, the first one first, what has no month at the end', () => {
    expect(page('/zh-hans/archive/2016/', ...sample).parts).toEqual({
      label: '月',
      links: [
        { href: '/zh-hans/archive/2016/02/', label: '2月', count: 2 },
        { href: '/zh-hans/archive/2016/11/', label: '11月', count: 1 },
        { href: '/zh-hans/archive/2016/undated/', label: '月份不详', count: 1 },
      ],
    });
  });
});

test('the calendar stands on the first page of the whole archive alone', () => {
  const many = Array.from({ length: 6 }, (_, i) => `2016/01/a${i}`);
  const lists = planned(archiveOf(...many)).map(([path, { make }]) => [path, 'calendar' in make()]);
  expect(lists.slice(0, 2).map(([, calendar]) => calendar)).toEqual([true, false]);
  expect(lists.slice(2).some(([, calendar]) => calendar)).toBe(false);
});

describe('keys', () => {
  test('of a year change with the numbers of its months', () => {
    const six = ['2016/05/a', '2016/04/b', '2016/04/c', '2016/04/d', '2016/04/e'];
    const keyOf = (...keys: string[]) => plan(...keys).get('/zh-hans/archive/2016/')!.key;
    // The sixth article stands on the second page: the first shows only its month's number.
    expect(keyOf(...six, '2016/03/f')).not.toBe(keyOf(...six, '2016/02/f'));
  });

  test('of the archive’s first page change with the calendar, those of others do not', () => {
    const five = ['2017/05/a', '2017/04/b', '2017/04/c', '2017/04/d', '2017/04/e'];
    const keysOf = (...keys: string[]) => planned(archiveOf(...keys)).map(([, { key }]) => key);
    const [one, other] = [keysOf(...five, '2016/03/f'), keysOf(...five, '2016/02/f')];
    expect(one[0]).not.toBe(other[0]);
    const deep = Array.from({ length: 6 }, (_, i) => `2015/01/a${i}`);
    const second = (month: string) => keysOf(...five, ...deep.slice(0, 5), `2015/${month}/z`)[1];
    expect(second('01')).toBe(second('02'));
  });
});
