import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeConverters } from '../../src/archive/converters.ts';
import { relatedIn, topicsOf } from '../../src/archive/related.ts';
import type { ArticleSummary, TopicMention } from '../../src/archive/summary.ts';
import { topicResolver } from '../../src/archive/topic-resolver.ts';
import { byWeight, collectTopics, type Topics } from '../../src/archive/topics.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { distinctSlug, slugOf } from '../../src/core/slug.ts';

const glossary = {
  ...emptyGlossary(),
  names: [{ hans: '李乾', hant: '李乾', aliases: ['乾叔'], slug: 'li-qian' }],
  places: [{ hans: '台州', hant: '台州', aliases: [] }],
};
const mention = topicResolver(glossary, makeConverters('tw', glossary));

describe('a mention', () => {
  test('in either script is one topic', () => {
    const hans = mention('source', '中华工商时报', 'zh-Hans');
    expect(hans).toEqual({
      kind: 'source',
      key: '中华工商时报',
      hant: '中華工商時報',
      slug: 'zhong-hua-gong-shang-shi-bao',
    });
    expect(mention('source', '中華工商時報', 'zh-Hant')).toEqual(hans);
  });

  test('under any name of the glossary is one topic, at the address that it gives', () => {
    for (const script of ['zh-Hans', 'zh-Hant'] as const)
      for (const name of ['李乾', '乾叔'])
        expect(mention('person', name, script)).toEqual({
          kind: 'person',
          key: '李乾',
          hant: '李乾',
          slug: 'li-qian',
          fixed: true,
        });
    expect(mention('place', '台州', 'zh-Hans').hant).toBe('台州');
  });
});

/** Names of which several have the same pinyin. */
const names = ['张三', '章三', '彰三', '李四', '黎四', '王五'];
const topicOf = (key: string): TopicMention => ({ kind: 'person', key, hant: key, slug: slugOf(key) });
const day = (n: number): string => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10);
const cardOf = (n: number, people: readonly string[], category?: string): ArticleSummary => ({
  key: `${day(n).slice(0, 7).replace('-', '/')}/a${n}`,
  id: `a${n}`,
  date: day(n),
  script: 'zh-Hans',
  ...(category && { category }),
  topics: people.map(topicOf),
  text: { 'zh-Hans': { title: '', summary: '' }, 'zh-Hant': { title: '', summary: '' } },
  doubts: 0,
  review: 0,
  length: 0,
  digest: String(n),
});
const categories = ['members', 'trade'].map((id) => ({ id, label: { 'zh-Hans': id, 'zh-Hant': id } }));

/** Archives with one article a day, newest first. */
const archives = fc
  .array(fc.record({ people: fc.subarray(names), category: fc.option(fc.constantFrom('members', 'trade')) }), {
    maxLength: 30,
  })
  .map((days) => days.map(({ people, category }, n) => cardOf(n, people, category ?? undefined)).reverse());

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
    const articles = [cardOf(1, ['章三']), cardOf(0, ['张三'])];
    expect(slugs(collectTopics(articles, []))).toEqual(
      new Map([
        ['张三', 'zhang-san'],
        ['章三', distinctSlug('zhang-san', '章三')],
      ]),
    );
    articles[0]!.topics[0]!.fixed = true;
    expect(slugs(collectTopics(articles, [])).get('章三')).toBe('zhang-san');
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
    const common = Array.from({ length: 8 }, (_, n) => cardOf(n + 10, ['王五']));
    const articles = [cardOf(30, ['李四', '王五']), ...common.toReversed(), cardOf(0, ['李四'])];
    const related = relatedIn(collectTopics(articles, []));
    expect(related(articles[0]!, 3).map(({ id }) => id)).toEqual(['a0', 'a17', 'a16']);
  });
});
