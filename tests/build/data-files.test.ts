import { expect, test } from 'vitest';
import { dataFiles, dumpYears } from '../../src/build/data-files.ts';
import { paperArchive } from '../views/paper-archive.ts';

const archive = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: [] },
  { id: 'b', date: '2019-04-18', title: '乙', people: [] },
  { id: 'c', date: '2019-05-18', title: '丙', people: [] },
]);

test('the files of an edition, with the sizes that are known', () => {
  const files = dataFiles(archive, 'zh-Hant', (path) => (path === 'dump/2019.jsonl' ? 1234 : undefined));
  expect(files.years).toEqual([
    { path: '/dump/2019.jsonl', type: 'application/jsonl', bytes: 1234, year: '2019', articles: 2 },
    { path: '/dump/2016.jsonl', type: 'application/jsonl', year: '2016', articles: 1 },
  ]);
  expect(files.tables.map(({ path }) => path)).toEqual(['/dump/articles.zh-hans.csv', '/dump/articles.zh-hant.csv']);
  expect(files.feeds.map(({ path }) => path)).toEqual(['/zh-hant/feed.xml', '/zh-hant/atom.xml', '/zh-hant/feed.json']);
});

test('what has no year stands by itself', () => {
  const [article] = archive.articles;
  expect([...dumpYears({ articles: [{ ...article!, key: 'undated/c' }] }).keys()]).toEqual(['undated']);
});
