import { expect, test } from 'vitest';
import { planData } from '../../src/views/data-page.ts';
import type { DataFiles } from '../../src/views/page.ts';
import { paperArchive } from './paper-archive.ts';

const archive = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: [] },
  { id: 'b', date: '2019-04-18', title: '乙', people: [] },
]);
const files = (bytes: number): DataFiles => ({
  index: { path: '/dump/index.json', type: 'application/json', bytes },
  years: [],
  tables: [],
  feeds: [],
  newest: 30,
});
const plan = (bytes = 1, of = archive) => planData(of, new Map(), () => files(bytes));

test('both editions tell of the same archive, in their own words', () => {
  const [hans, hant] = plan().map(({ make }) => make());
  expect(hans).toMatchObject({
    kind: 'data',
    path: '/zh-hans/data/',
    heading: '数据下载',
    total: 2,
    span: { first: '2016', last: '2019' },
    files: files(1),
  });
  expect(hant).toMatchObject({ path: '/zh-hant/data/', heading: '資料下載' });
  expect(hant!.description).toContain('全部2篇報導');
});

test('it is made anew where a file has another size', () => {
  expect(plan(2).map(({ key }) => key)).not.toEqual(plan(1).map(({ key }) => key));
  expect(plan(1).map(({ key }) => key)).toEqual(plan(1).map(({ key }) => key));
});

test('an archive of nothing has no span', () => {
  expect(plan(1, paperArchive([]))[0]!.make()).not.toHaveProperty('span');
});
