import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleSummary } from '../../src/archive/index.ts';
import { articlesOf, frontPage } from '../../src/views/front-page.ts';
import { paperArchive, paperArticles } from './paper-archive.ts';

const pick = (archive: ReturnType<typeof paperArchive>, articles: readonly ArticleSummary[] = archive.articles) =>
  frontPage(articles, archive.topics.get('category')?.values() ?? [], '2020-01-01');

test('no article stands twice on the front page, and no section is empty', () => {
  fc.assert(
    fc.property(paperArticles, (papers) => {
      const front = pick(paperArchive(papers));
      const shown = articlesOf(front);
      expect(new Set(shown).size).toBe(shown.length);
      expect(front.lead === undefined).toBe(papers.length === 0);
      for (const { articles } of front.sections) expect(articles.length).toBeGreaterThan(0);
    }),
  );
});

describe('how much stands where', () => {
  const papers = (count: number, category?: (i: number) => 'members' | 'trade' | undefined) =>
    Array.from({ length: count }, (_, i) => {
      const own = category?.(i);
      return {
        id: `a${i}`,
        date: `2019-01-${String(30 - i).padStart(2, '0')}`,
        title: '甲',
        people: [],
        ...(own && { category: own }),
      };
    });
  const ids = (articles: readonly ArticleSummary[]) => articles.map(({ id }) => Number(id.slice(1)));

  test('the lead, four seconds, five of the first category and three of each other, newest first, each once', () => {
    const front = pick(paperArchive(papers(29, (i) => (i % 2 ? 'members' : 'trade'))));
    expect([ids([front.lead!]), ids(front.seconds)]).toEqual([[0], [1, 2, 3, 4]]);
    expect(front.sections.map(({ category, articles }) => [category.key, ids(articles)])).toEqual([
      ['members', [5, 7, 9, 11, 13]],
      ['trade', [6, 8, 10]],
    ]);
    expect(ids(articlesOf(front))).toEqual([0, 1, 2, 3, 4, 5, 7, 9, 11, 13, 6, 8, 10]);
  });

  test('the first category with something left is the broad one', () => {
    const front = pick(paperArchive(papers(20, (i) => (i < 3 ? 'members' : 'trade'))));
    expect(front.sections.map(({ category, articles }) => [category.key, articles.length])).toEqual([['trade', 5]]);
  });

  test('an archive whose articles have no category shows twelve seconds', () => {
    const front = pick(paperArchive(papers(20)));
    expect(front.sections).toEqual([]);
    expect(ids(front.seconds)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(frontPage([], [], '2020-01-01')).toEqual({ seconds: [], sections: [] });
  });

  test('what else is featured comes before the newest', () => {
    const { articles } = paperArchive(papers(9));
    const featured = articles.map((one, i) => (i === 5 || i === 7 ? { ...one, featured: true as const } : one));
    const front = frontPage(featured, [], '2020-01-01');
    expect([ids([front.lead!]), ids(front.seconds)]).toEqual([[5], [7, 0, 1, 2, 3, 4, 6, 8]]);
  });

  test('a picture leads among the newest four alone', () => {
    const { articles } = paperArchive(papers(9));
    const withPicture = (at: number) => articles.map((one, i) => (i >= at ? { ...one, image: '/a.jpg' } : one));
    expect(frontPage(withPicture(3), [], '2020-01-01').lead?.id).toBe('a3');
    expect(frontPage(withPicture(4), [], '2020-01-01').lead?.id).toBe('a0');
  });
});

describe('the lead', () => {
  const archive = paperArchive(
    ['2019-01-05', '2019-01-04', '2019-01-03', '2019-01-02', '2019-01-01'].map((date, i) => ({
      id: `a${i}`,
      date,
      title: '甲',
      people: [],
      ...(i === 2 && { image: '/images/a.jpg' }),
    })),
  );
  const withFeatured = (featured: ArticleSummary['featured']) =>
    archive.articles.map((article, i) => (i === 4 && featured ? { ...article, featured } : article));

  test('is the newest with a picture among the first', () => expect(pick(archive).lead?.id).toBe('a2'));
  test('is what an editor features', () => expect(pick(archive, withFeatured(true)).lead?.id).toBe('a4'));
  test('until the day that the editor says', () => {
    expect(pick(archive, withFeatured({ until: '2020-01-01' })).lead?.id).toBe('a4');
    expect(pick(archive, withFeatured({ until: '2019-12-31' })).lead?.id).toBe('a2');
  });
});
