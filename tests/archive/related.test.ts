import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relatedIn, topicsOf } from '../../src/archive/related.ts';
import { collectTopics } from '../../src/archive/topics.ts';
import { archives, categories, summaryOf } from './paper-articles.ts';

describe('related articles', () => {
  test('are other articles that share a topic, each once, at most as many as asked for', () => {
    fc.assert(
      fc.property(archives, fc.integer({ min: 1, max: 6 }), (articles, count) => {
        const topics = collectTopics(articles, categories);
        const related = relatedIn(topics);
        for (const article of articles) {
          const near = related(article, count);
          expect(near.length).toBeLessThanOrEqual(count);
          expect(new Set(near).size).toBe(near.length);
          expect(near).not.toContain(article);
          const own = new Set(topicsOf(article, topics));
          for (const one of near) expect(topicsOf(one, topics).some((topic) => own.has(topic))).toBe(true);
        }
      }),
    );
  });

  test('relate to each other where there is room for all', () => {
    fc.assert(
      fc.property(
        archives.filter(({ length }) => length <= 12),
        (articles) => {
          const related = relatedIn(collectTopics(articles, categories));
          for (const article of articles)
            for (const one of related(article, 12)) expect(related(one, 12)).toContain(article);
        },
      ),
    );
  });

  test('share rare topics before common ones, and then lie near in time', () => {
    const common = Array.from({ length: 8 }, (_, n) => summaryOf(n + 10, ['王五']));
    const articles = [summaryOf(30, ['李四', '王五']), ...common.toReversed(), summaryOf(0, ['李四'])];
    const related = relatedIn(collectTopics(articles, []));
    expect(related(articles[0]!, 3).map(({ id }) => id)).toEqual(['a0', 'a17', 'a16']);
  });
});

describe('what sharing a topic says', () => {
  const relatedTo = (articles: ReturnType<typeof summaryOf>[], count = 9) =>
    relatedIn(collectTopics(articles, categories))(articles[0]!, count).map(({ id }) => id);
  const withTopic = (n: number, kind: 'person' | 'organisation' | 'place' | 'tag' | 'source', key: string) => ({
    ...summaryOf(n, []),
    topics: [{ kind, key, hant: key, slug: key }],
  });

  test('depends on its kind: people, organisations, places and tags, sources', () => {
    const kinds = ['source', 'tag', 'organisation', 'person'] as const;
    const self = { ...summaryOf(20, []), topics: kinds.map((kind) => ({ kind, key: 'k', hant: 'k', slug: 'k' })) };
    // The nearer in time, the less the kind says: time must not decide.
    const others = kinds.map((kind, n) => withTopic(10 - n, kind, 'k'));
    expect(relatedTo([self, ...others])).toEqual(['a7', 'a8', 'a9', 'a10']);
  });

  test('is less than sharing two', () => {
    const self = summaryOf(20, ['张三', '李四']);
    expect(relatedTo([self, summaryOf(19, ['张三']), summaryOf(1, ['张三', '李四'])])).toEqual(['a1', 'a19']);
  });

  test('is nothing beyond twelve articles on each side in the list of the topic', () => {
    const list = Array.from({ length: 20 }, (_, n) => summaryOf(20 - n, ['张三']));
    expect(relatedTo(list, 99)).toEqual(list.slice(1, 13).map(({ id }) => id));
    const ofLast = relatedIn(collectTopics(list, categories))(list.at(-1)!, 99);
    expect(ofLast).toEqual(list.slice(-13, -1).toReversed());
  });

  test('the nearest in time come first among equals, whichever side they lie on', () => {
    const articles = [
      summaryOf(30, ['张三']),
      summaryOf(12, ['张三']),
      summaryOf(10, ['张三']),
      summaryOf(1, ['张三']),
    ];
    const related = relatedIn(collectTopics(articles, []));
    expect(related(articles[2]!, 3).map(({ id }) => id)).toEqual(['a12', 'a1', 'a30']);
  });
});

test('days are as near as the calendar has them, over months and years; what has no date is far from all', () => {
  const on = (id: string, date: string) => ({ ...summaryOf(0, ['张三']), id, key: id, date });
  const nearest = (...dates: [string, string][]) => {
    const articles = dates.map(([id, date]) => on(id, date));
    return relatedIn(collectTopics(articles, []))(articles[0]!, 9).map(({ id }) => id);
  };
  // By its key alone the farther one would come first.
  expect(nearest(['self', '2016-01-01'], ['a', '2016-01-03'], ['b', '2015-12-31'])).toEqual(['b', 'a']);
  expect(nearest(['self', '2016-02-01'], ['a', '2016-02-03'], ['b', '2016-01-31'])).toEqual(['b', 'a']);
  expect(nearest(['self', '2016-06-01'], ['a', '2017-01-01'], ['b', '2016-01-01'])).toEqual(['b', 'a']);
  expect(nearest(['self', '2016-06-15'], ['a', '2017-06-15'], ['b', '2016-06-30'], ['c', '2016-07-20'])).toEqual([
    'b',
    'c',
    'a',
  ]);
  expect(nearest(['self', '1000-01-01'], ['a', 'unknown'], ['b', '1800-01-01'])).toEqual(['b', 'a']);
  // Among those as far the one with the first key.
  expect(nearest(['self', '2016-06-15'], ['b', '2016-06-16'], ['a', '2016-06-14'])).toEqual(['a', 'b']);
});

test('an article that is not in the archive has no related ones', () => {
  const related = relatedIn(collectTopics([summaryOf(1, ['张三'])], []));
  expect(related(summaryOf(2, ['张三']), 4)).toEqual([]);
});

test('the topics of an article are its category and then those that it names; what nobody knows is none', () => {
  const article = summaryOf(1, ['李四', '张三'], 'trade');
  const topics = collectTopics([article], categories);
  expect(topicsOf(article, topics).map(({ kind, key }) => [kind, key])).toEqual([
    ['category', 'trade'],
    ['person', '李四'],
    ['person', '张三'],
  ]);
  for (const known of [topics, collectTopics([], []), new Map()])
    expect(topicsOf(summaryOf(2, ['王五'], 'nowhere'), known)).toEqual([]);
});
