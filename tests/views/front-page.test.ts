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
