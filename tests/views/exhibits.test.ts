import { expect, test } from 'vitest';
import { Exhibits } from '../../src/views/exhibits.ts';
import { paperArchive } from './paper-archive.ts';

const papers = [
  { id: 'road', date: '2016-01-01', title: '路', people: [] },
  { id: 'meeting', date: '2016-02-01', title: '会', people: [] },
  { id: 'meeting', date: '2017-02-01', title: '又会', people: [] },
];
const exhibitsOf = (articles: string[]) => {
  const archive = paperArchive(papers, [{ id: 'a', title: '甲', articles }]);
  return { archive, exhibits: new Exhibits(archive) };
};

test('articles are shown in the curator’s order, by name or by key, each once', () => {
  const { exhibits } = exhibitsOf(['2017/02/meeting', 'road', 'gone', '2016/01/road']);
  expect(exhibits.all[0]!.articles.map(({ key }) => key)).toEqual(['2017/02/meeting', '2016/01/road']);
});

test('a name that two articles share is neither’s', () => {
  expect(exhibitsOf(['meeting']).exhibits.all[0]!.articles).toEqual([]);
});

test('what was withdrawn is left out, and keeps its name', () => {
  const { archive } = exhibitsOf(['road', '2016/02/meeting']);
  const [gone, ...articles] = archive.articles.toReversed();
  const withdrawn = [{ ...gone!, withdrawn: { date: '2026-01-01', reason: { 'zh-Hans': '', 'zh-Hant': '' } } }];
  const { all } = new Exhibits({ ...archive, articles, withdrawn });
  expect(all[0]!.articles.map(({ key }) => key)).toEqual(['2016/02/meeting']);
  expect(all[0]!.timeline[0]).not.toHaveProperty('article');
});

test('an article knows the exhibits that hold it', () => {
  const { archive, exhibits } = exhibitsOf(['road']);
  const held = archive.articles.map((article) => exhibits.holding(article).map(({ record }) => record.id));
  expect(held).toEqual([[], [], ['a']]);
});

test('an article knows the exhibits whose timelines alone name it', () => {
  const { archive } = exhibitsOf(['road']);
  const [record] = archive.exhibits;
  const [line] = record!.timeline;
  const timeline = [line!, { ...line!, article: '2017/02/meeting' }, { ...line!, article: undefined }];
  const exhibits = new Exhibits({ ...archive, exhibits: [{ ...record!, timeline } as typeof record & object] });
  const held = archive.articles.map((article) => exhibits.holding(article).map((one) => one.record.id));
  expect(held).toEqual([['a'], [], ['a']]);
});

test('an archive without exhibits has none', () => {
  const archive = paperArchive(papers);
  const none = new Exhibits(archive);
  expect([none.all, none.holding(archive.articles[0]!)]).toEqual([[], []]);
});
