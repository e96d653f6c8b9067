import { expect, test } from 'vitest';
import type { Topic } from '../../src/archive/index.ts';
import { EditionPlan } from '../../src/views/edition-plan.ts';
import { planArchive } from '../../src/views/plan.ts';
import { mappedPlaces, planStatistics, rankTopics } from '../../src/views/statistics-page.ts';
import { type PaperArticle, paperArchive } from './paper-archive.ts';

const archive = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: ['张三'] },
  { id: 'b', date: '2018-01-02', title: '乙', people: ['张三', '李四'] },
]);

test('the archive in numbers ranks what was named, and says when, with no year left out', () => {
  const statistics = [...planArchive(archive, new Map())].find(({ path }) => path === '/zh-hans/glance/')?.make();
  expect(statistics).toMatchObject({
    kind: 'statistics',
    total: 2,
    spread: [
      { year: '2016', count: 1 },
      { year: '2017', count: 0 },
      { year: '2018', count: 1 },
    ],
    ranked: [
      {
        kind: 'person',
        rows: [
          { label: '张三', count: 2, years: [{ count: 1 }, { count: 0 }, { count: 1 }] },
          { label: '李四', count: 1, years: [{ count: 0 }, { count: 0 }, { count: 1 }] },
        ],
      },
    ],
  });
});

test('the page is described by the site and its heading, in its edition', () => {
  const page = planStatistics(new EditionPlan(archive, 'zh-Hant', new Map())).make();
  expect(page).toMatchObject({ path: '/zh-hant/glance/', edition: 'zh-Hant', breadcrumb: [] });
  expect(page.description).toBe(`样本会刊：${page.title}`);
});

/** An archive of n people, the first of them in n articles, the second in one less, and so on. */
const people = (n: number) => {
  const names = Array.from({ length: n }, (_, i) => `人${String.fromCodePoint(0x4e00 + i)}`);
  const base = paperArchive(
    names.map((_, i): PaperArticle => ({ id: `a${i}`, date: `2016-01-${10 + i}`, title: '甲', people: [] })),
  );
  const topics = new Map(base.topics);
  const topicOf = (key: string, i: number) => ({
    kind: 'person' as const,
    key,
    slug: `s${i}`,
    label: { 'zh-Hans': key, 'zh-Hant': `${key}繁` },
    articles: base.articles.slice(i),
  });
  topics.set('person', new Map(names.map((key, i) => [key, topicOf(key, i)])));
  return { ...base, topics };
};

test('the twelve most named are ranked, under the names of the edition', () => {
  const [ranked] = rankTopics(people(14), 'zh-Hant');
  expect(ranked!.rows.map(({ count }) => count)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  expect(ranked!.rows[0]).toMatchObject({ href: '/zh-hant/person/s0/', label: '人一繁' });
});

test('kinds of which nothing was named are left out', () => {
  expect(rankTopics(archive, 'zh-Hans').map(({ kind }) => kind)).toEqual(['person']);
});

test('the key changes with what is ranked', () => {
  const keyOf = (one: typeof archive) => planStatistics(new EditionPlan(one, 'zh-Hans', new Map())).key;
  expect(keyOf(people(13))).not.toBe(keyOf(people(14)));
  expect(keyOf({ ...archive, environment: 'other' })).not.toBe(keyOf(archive));
});

test('a map has room for sixty places', () => {
  const base = people(62);
  const places = new Map(
    [...base.topics.get('person')!].map(([key, topic]) => [
      key,
      { ...topic, kind: 'place' as const, coordinates: { latitude: 1, longitude: 2 } },
    ]),
  );
  const found = mappedPlaces({ ...base, topics: new Map([['place' as const, places]]) }, 'zh-Hans');
  expect(found).toHaveLength(60);
  expect(found[0]).toMatchObject({ count: 62 });
});

test('a place that nothing reports of, or of which nobody knows where it lies, is on no map', () => {
  const base = people(4);
  const [one, two, three, four] = [...base.topics.get('person')!.values()];
  const coordinates = { latitude: 1, longitude: 2 };
  const places = [{ ...one!, coordinates }, two!, { ...three!, coordinates, articles: [] }, { ...four!, coordinates }];
  const topics = new Map([
    ['place' as const, new Map(places.map((place) => [place.key, { ...place, kind: 'place' as const }]))],
  ]);
  expect(mappedPlaces({ ...base, topics }, 'zh-Hans').map(({ label }) => label)).toEqual([one!.key, four!.key]);
});

test('what was named in nothing is not ranked, and articles without a year are in no year', () => {
  const base = people(2);
  const person = [...base.topics.get('person')!.values()];
  const undated = { ...base.articles[0]!, key: 'undated/a' };
  const topics = new Map([
    [
      'person' as const,
      new Map([
        ['甲', { ...person[0]!, articles: [...base.articles, undated] }],
        ['乙', { ...person[1]!, articles: [] }],
      ]),
    ],
  ]);
  const [ranked, ...others] = rankTopics({ ...base, topics }, 'zh-Hans');
  expect(others).toEqual([]);
  expect(ranked!.rows.map(({ count, years }) => [count, years])).toEqual([[3, [{ year: '2016', count: 2 }]]]);
});

test('places stand on the map by the coordinates of the glossary; one alone is no map', () => {
  const named = (...names: string[]) => {
    const coordinates = { latitude: 30.04, longitude: 121.15 };
    const places = names.map((key, i): [string, Topic] => [
      key,
      {
        kind: 'place',
        key,
        slug: `p${i}`,
        label: { 'zh-Hans': key, 'zh-Hant': key },
        coordinates,
        articles: archive.articles.slice(i),
      },
    ]);
    return { ...archive, topics: new Map([...archive.topics, ['place' as const, new Map(places)]]) };
  };
  expect(mappedPlaces(named('乙', '甲'), 'zh-Hant')).toEqual([
    { href: '/zh-hant/place/p0/', label: '乙', count: 2, latitude: 30.04, longitude: 121.15 },
    { href: '/zh-hant/place/p1/', label: '甲', count: 1, latitude: 30.04, longitude: 121.15 },
  ]);
  expect(mappedPlaces(named('乙'), 'zh-Hans')).toEqual([]);
  expect(mappedPlaces(archive, 'zh-Hans')).toEqual([]);
});
