import { expect, test } from 'vitest';
import { dateProblem, isDateKey } from '../../src/content/explain-date.ts';

const place = { file: 'content/news/2016/05/a.mdx', line: 3, column: 7 };
const page = { ...place, file: 'content/exhibits/a.mdx' };

test.each([
  ['5月7日', '2016-05-07', undefined],
  ['2022-13-09', '2022-09-13', 'no such day'],
  ['丙申年四月初一', '2016-05-07', 'lunar'],
  ['昨天', undefined, 'folder'],
  ['0105-05-07', '2016-05-07', 'republic'],
  ['105.5.7', '2016-05-07', 'republic'],
  ['0105-05', '2016-05', 'republic'],
  ['2016-05-06T16:00:00.000Z', '2016-05-07', 'universal'],
  ['2016-05-07T02:00:00Z', '2016-05-07', undefined],
  ['2016-05-07T00:00:00+08:00', '2016-05-07', undefined],
])('%s of an article of May 2016: %s, %s', (found, better, kind) =>
  expect(dateProblem(['date'], found, place, true).params).toMatchObject({
    better,
    ...(kind ? { doubt: { kind } } : {}),
  }),
);

test('without a folder nothing gives the year', () => {
  expect(dateProblem(['date'], '5月7日', page, true).params).toMatchObject({ better: undefined });
  expect(dateProblem(['date'], '昨天', page, true).params).not.toHaveProperty('doubt');
});

test('a day alone takes no span', () =>
  expect(dateProblem(['archivedDate'], '2016年5月', place).params).toMatchObject({ edtf: false, better: undefined }));

test('values of other keys are no dates', () => {
  expect(isDateKey('eventDate', '20160507', page)).toBe(true);
  expect(isDateKey('pageSize', '20160507', page)).toBe(false);
  expect(isDateKey('date', '待定', place)).toBe(false);
});
