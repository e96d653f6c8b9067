import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byWeight,
  categoryLabels,
  collectTopics,
  describeTopics,
  type Topics,
  topicPaths,
} from '../../src/archive/topics.ts';
import { emptyGlossary, type Glossary } from '../../src/content/schema/glossary.ts';
import { distinctSlug } from '../../src/core/slug.ts';
import { archives, categories, names, summaryOf } from './paper-articles.ts';

const slugs = (topics: Topics): Map<string, string> =>
  new Map([...(topics.get('person')?.values() ?? [])].map(({ key, slug }) => [key, slug]));

describe('topics', () => {
  test('have addresses of their own', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        const all = [...slugs(collectTopics(articles, categories)).values()];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('keep their addresses while the archive grows', () => {
    fc.assert(
      fc.property(archives, fc.nat(30), (articles, newer) => {
        const now = slugs(collectTopics(articles, categories));
        for (const [key, slug] of slugs(collectTopics(articles.slice(newer), categories)))
          expect(now.get(key)).toBe(slug);
      }),
    );
  });

  test('hold exactly the articles that name them, newest first', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        const topics = collectTopics(articles, categories);
        for (const name of names)
          expect(topics.get('person')?.get(name)?.articles ?? []).toEqual(
            articles.filter((article) => article.topics.some(({ key }) => key === name)),
          );
        for (const { id } of categories)
          expect(topics.get('category')!.get(id)!.articles).toEqual(articles.filter(({ category }) => category === id));
      }),
    );
  });

  test('the plain address is the first comer’s, unless the glossary gives it away', () => {
    const articles = [summaryOf(1, ['章三']), summaryOf(0, ['张三'])];
    expect(slugs(collectTopics(articles, []))).toEqual(
      new Map([
        ['张三', 'zhang-san'],
        ['章三', distinctSlug('zhang-san', '章三')],
      ]),
    );
    articles[0]!.topics[0]!.fixed = true;
    const given = { 张三: distinctSlug('zhang-san', '张三'), 章三: 'zhang-san' };
    expect(Object.fromEntries(slugs(collectTopics(articles, [])))).toEqual(given);
    // However the archive came to know them.
    const other = [{ ...articles[1]!, date: '2017-01-01' }, articles[0]!];
    expect(Object.fromEntries(slugs(collectTopics(other, [])))).toEqual(given);
    // Two that the glossary gives one address: the first by its date, then by its name.
    articles[1]!.topics[0]!.fixed = true;
    expect(slugs(collectTopics(articles, [])).get('张三')).toBe('zhang-san');
    const sameDay = [articles[0]!, { ...articles[1]!, date: articles[0]!.date }];
    for (const both of [sameDay, sameDay.toReversed()])
      expect(slugs(collectTopics(both, [])).get('张三')).toBe('zhang-san');
  });

  test('are listed with the weightiest first, whatever order they came in', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        const people = [...(collectTopics(articles, []).get('person')?.values() ?? [])];
        const listed = byWeight(people);
        expect(byWeight(people.toReversed())).toEqual(listed);
        for (const [i, { articles: list }] of listed.entries())
          expect(list.length).toBeLessThanOrEqual(listed[i - 1]?.articles.length ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

test('categories are labelled in both editions, and described where the settings describe them', () => {
  const text = {
    'zh-Hans': {
      categories: [
        { id: 'trade', title: '商贸', description: '展会' },
        { id: 'members', title: '会员' },
      ],
    },
    'zh-Hant': {
      categories: [
        { id: 'trade', title: '商貿', description: '展會' },
        { id: 'members', title: '會員' },
      ],
    },
  };
  expect(categoryLabels(text)).toEqual([
    {
      id: 'trade',
      label: { 'zh-Hans': '商贸', 'zh-Hant': '商貿' },
      description: { 'zh-Hans': '展会', 'zh-Hant': '展會' },
    },
    { id: 'members', label: { 'zh-Hans': '会员', 'zh-Hant': '會員' } },
  ]);
});

test('a category has its id for an address, its description, and a page though it has no article', () => {
  const description = { 'zh-Hans': '展会', 'zh-Hant': '展會' };
  const topics = collectTopics([summaryOf(1, [], 'nowhere')], [{ ...categories[0]!, description }, categories[1]!]);
  expect([...topics.get('category')!.values()]).toEqual([
    { kind: 'category', key: 'members', slug: 'members', label: categories[0]!.label, description, articles: [] },
    { kind: 'category', key: 'trade', slug: 'trade', label: categories[1]!.label, articles: [] },
  ]);
});

test('an article without a date was not first, though it stands last', () => {
  const undated = { ...summaryOf(0, ['章三']), date: 'unknown' };
  const bySlug = slugs(collectTopics([summaryOf(5, ['张三']), undated], []));
  expect(bySlug.get('张三')).toBe('zhang-san');
});

test('paths of topics are those of their pages, with the longer address of names that sound alike', () => {
  const mention = { kind: 'person', key: '张三', hant: '張三', slug: 'zhang-san' } as const;
  expect(
    [
      ...topicPaths(
        [mention],
        categories.map(({ id }) => ({ id, title: id })),
      ),
    ].sort(),
  ).toEqual(
    [
      '/zh-hans/category/members/',
      '/zh-hans/category/trade/',
      '/zh-hans/person/zhang-san/',
      `/zh-hans/person/${distinctSlug('zhang-san', '张三')}/`,
    ].sort(),
  );
});

test('what the glossary says of a name is said of its topics in each edition, never of a category of that name', () => {
  const [one] = [summaryOf(0, ['张三'])];
  const labels = [{ id: '张三', label: { 'zh-Hans': '张三', 'zh-Hant': '張三' } }];
  const topics = collectTopics([{ ...one!, category: '张三' }], labels);
  const entry = { hans: '张三', hant: '張三', aliases: [], description: '会长' };
  const glossary = {
    ...emptyGlossary(),
    names: [entry, { ...entry, hans: '李四' }, { ...entry, description: undefined }],
  };
  describeTopics(topics, glossary as Glossary, (edition, text) => `${edition} ${text}`);
  expect(topics.get('person')!.get('张三')!.description).toEqual({
    'zh-Hans': 'zh-Hans 会长',
    'zh-Hant': 'zh-Hant 会长',
  });
  expect(topics.get('category')!.get('张三')!.description).toBeUndefined();
});

test('a place stands on the map where the glossary says, by the first entry that says it', () => {
  const topics = collectTopics(
    [{ ...summaryOf(0, []), topics: [{ kind: 'place', key: '汝州', hant: '汝州', slug: 'a' }] }],
    [],
  );
  const entry = { hans: '汝州', hant: '汝州', aliases: [] };
  const places = [entry, { ...entry, coordinates: [34.17, 112.84] }, { ...entry, coordinates: [0, 0] }];
  describeTopics(topics, { ...emptyGlossary(), places } as unknown as Glossary, (_, text) => text);
  expect(topics.get('place')!.get('汝州')!.coordinates).toEqual([34.17, 112.84]);
  expect(topics.get('place')!.get('汝州')).not.toHaveProperty('description');
});

test('a place of the glossary that no article names is on no map', () => {
  const place = { hans: '汝州', hant: '汝州', aliases: [], coordinates: [34.17, 112.84] };
  const glossary = { ...emptyGlossary(), places: [place] } as unknown as Glossary;
  const topics = collectTopics([], categories);
  describeTopics(topics, glossary, (_, text) => text);
  expect(topics.get('place')?.size ?? 0).toBe(0);
});
