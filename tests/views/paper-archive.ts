/** Archives that exist only in memory, for tests of planning and drawing. */
import fc from 'fast-check';
import { makeConverters } from '../../src/archive/converters.ts';
import type { Archive, ArticlePages, ArticleSummary, ExhibitRecord } from '../../src/archive/index.ts';
import { relatedIn } from '../../src/archive/related.ts';
import { shapeOf } from '../../src/archive/shape.ts';
import { categoryLabels, collectTopics } from '../../src/archive/topics.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { site } from '../../src/content/schema/site.ts';
import { digest } from '../../src/core/digest.ts';
import { forEditions } from '../../src/core/edition.ts';

/** What is known of an article, in few words. */
export interface PaperArticle {
  id: string;
  date: string;
  title: string;
  people: string[];
  category?: 'members' | 'trade';
  image?: string;
}

/** What is known of an exhibit, in few words. */
export interface PaperExhibit {
  id: string;
  title: string;
  /** Names of articles. */
  articles: string[];
  image?: string;
}

const settings = site.parse({
  title: '样本会刊',
  url: 'https://example.org',
  pageSize: 5,
  categories: [
    { id: 'members', title: '会员' },
    { id: 'trade', title: '商贸' },
    { id: 'empty', title: '空' },
  ],
});
const slugs: Record<string, string> = { 张三: 'zhang-san', 章三: 'zhang-san', 李四: 'li-si', 王五: 'wang-wu' };

/** An exhibit whose timeline names its first article. */
export const paperExhibit = (exhibit: PaperExhibit): ExhibitRecord => {
  const { id, title, articles, image } = exhibit;
  return {
    id,
    script: 'zh-Hans',
    date: '2026-11-20',
    digest: digest(JSON.stringify(exhibit)),
    images: image ? [image] : [],
    articles,
    timeline: articles.slice(0, 1).map((article) => ({ date: '2016', article, text: forEditions(() => '开始。') })),
    text: forEditions((edition) => ({
      title: `${title} ${edition}`,
      description: '引言',
      html: '<p>引言。</p>',
      ...(image && { image: { src: image, alt: '图' } }),
    })),
  };
};

/** An archive of articles, newest first as the real one. */
export function paperArchive(papers: readonly PaperArticle[], exhibits: readonly PaperExhibit[] = []): Archive {
  const articles = papers
    .map((article): ArticleSummary => {
      const { id, date, title, people, category, image } = article;
      const summary: Omit<ArticleSummary, 'shape'> = {
        key: `${date.slice(0, 7).replace('-', '/')}/${id}`,
        id,
        date,
        script: 'zh-Hans',
        ...(category && { category }),
        ...(image && { image }),
        topics: people.map((key) => ({ kind: 'person', key, hant: key, slug: slugs[key]! })),
        text: forEditions((edition) => ({ title: `${title} ${edition}`, summary: '' })),
        doubts: 0,
        review: 0,
        length: 0,
        digest: digest(JSON.stringify(article)),
      };
      return { ...summary, shape: shapeOf(summary) };
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.key < b.key ? 1 : -1));
  const text = forEditions((edition) => ({
    edition,
    title: settings.title,
    description: settings.title,
    publisher: settings.title,
    categories: settings.categories,
    navigation: [],
    archives: [],
  }));
  const topics = collectTopics(articles, categoryLabels(text));
  const relate = relatedIn(topics);
  return {
    settings: { ...settings, home: 'https://example.org/', text },
    glossary: emptyGlossary(),
    converters: makeConverters('tw', emptyGlossary()),
    ownPages: [],
    exhibits: exhibits.map(paperExhibit),
    articles,
    withdrawn: [],
    topics,
    environment: 'environment',
    compiled: 0,
    setAside: [],
    original: () => Buffer.from(''),
    related: (article) => relate(article, 4),
    pages: (article): ArticlePages => ({
      text: forEditions((edition) => ({
        title: article.text[edition].title,
        html: '<p>正文。</p>',
        plain: '正文。',
        credits: [],
        corrections: [],
        rules: {},
      })),
    }),
    permanentName: ({ id }) => id,
    close: () => {},
  };
}

const paperArticle = fc.record(
  {
    date: fc
      .tuple(fc.constantFrom('2016', '2017'), fc.constantFrom('01', '02', '12'), fc.constantFrom('01', '15'))
      .map((parts) => parts.join('-')),
    title: fc.constantFrom('甲', '乙'),
    people: fc.subarray(Object.keys(slugs)),
    category: fc.constantFrom('members', 'trade'),
    image: fc.constantFrom('/images/a.jpg', '/images/b.jpg'),
  },
  { requiredKeys: ['date', 'title', 'people'] },
);

/** Archives of some articles, at most 24. */
export const paperArticlesFrom = (minLength: number): fc.Arbitrary<PaperArticle[]> =>
  fc
    .array(paperArticle, { minLength, maxLength: 24 })
    .map((all) => all.map((article, i) => ({ ...article, id: `a${i}` }) as PaperArticle));

/** At most two exhibits of the first articles, or of names that nothing has. */
export const paperExhibits: fc.Arbitrary<PaperExhibit[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('road', 'harbour'),
      title: fc.constantFrom('甲', '乙'),
      articles: fc.subarray(['a0', 'a1', 'a2', 'gone']),
      image: fc.constantFrom('/images/a.jpg'),
    },
    { requiredKeys: ['id', 'title', 'articles'] },
  ),
  { selector: ({ id }) => id, maxLength: 2 },
) as fc.Arbitrary<PaperExhibit[]>;

/** Small archives. */
export const paperArticles: fc.Arbitrary<PaperArticle[]> = paperArticlesFrom(0);
