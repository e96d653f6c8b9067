/** The pages of the topics of small archives. */
import { EditionPlan } from '../../src/views/edition-plan.ts';
import { planTopics } from '../../src/views/topic-pages.ts';
import { type PaperArticle, paperArchive } from './paper-archive.ts';

/** So many articles that name one person, a day each. @param year of each by its number */
export const papers = (n: number, year: (i: number) => number = () => 2016): PaperArticle[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `a${i}`,
    date: `${year(i)}-01-${10 + i}`,
    title: '甲',
    people: ['张三'],
    category: 'members',
  }));

/** The pages of an archive's topics in Simplified, by their paths. @param own what the archive has besides */
export const plan = (articles: PaperArticle[], own: Partial<ReturnType<typeof paperArchive>> = {}) => {
  const edition = new EditionPlan({ ...paperArchive(articles), ...own }, 'zh-Hans', new Map());
  return new Map([...planTopics(edition)].map((page) => [page.path, page]));
};
