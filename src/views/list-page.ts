/** A list of articles, on as many pages as it needs. */
import type { ArticleSummary } from '../archive/index.ts';
import { lazy } from '../core/lazy.ts';
import { pagePath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import type { EditionPlan } from './edition-plan.ts';
import type { Link, ListPage, PlannedPage } from './page.ts';

/** Articles that are listed under a heading. */
export interface ArticleList {
  /** The list's first page. */
  path: string;
  heading: string;
  /** What the page is called outside itself, where that is not its heading. */
  title?: string;
  breadcrumb: Link[];
  /** Newest first. */
  articles: readonly ArticleSummary[];
  /** What a page shows beside its articles; `key` is what its cache key says of that, which follows from the archive's shape. */
  beside?: (page: number) => { key: string | number; show: () => Partial<ListPage> };
}

/** A page of the list: its number from 1, how many there are, and its own articles. */
interface Part {
  page: number;
  pages: number;
  entries: readonly ArticleSummary[];
}

/** Plans the pages of a list; a list of nothing has one. */
export function* planList(plan: EditionPlan, list: ArticleList): Generator<PlannedPage> {
  const { path, heading, articles, beside } = list;
  const { pageSize } = plan.archive.settings;
  const pages = Math.max(1, Math.ceil(articles.length / pageSize));
  for (let page = 1; page <= pages; page++) {
    const entries = articles.slice((page - 1) * pageSize, page * pageSize);
    const more = lazy(() => beside?.(page));
    yield {
      path: pagePath(path, page),
      get key() {
        const shown = plan.keyOfArticles(entries);
        return plan.keyOf('list', path, heading, page, pages, shown, articles.length, more()?.key ?? '');
      },
      shows: entries,
      make: () => ({ ...listPage(plan, list, { page, pages, entries }), ...more()?.show() }),
    };
  }
}

function listPage(plan: EditionPlan, list: ArticleList, { page, pages, entries }: Part): ListPage {
  const { edition, siteTitle, links } = plan;
  const { path, heading, title: name = heading, breadcrumb, articles } = list;
  const total = articles.length;
  const count = word(edition, 'count', { count: total });
  const title = page === 1 ? name : `${name}（${word(edition, 'pageOf', { page, pages })}）`;
  return {
    ...plan.frame(pagePath(path, page), title, `${siteTitle}：${heading}，${count}`, breadcrumb),
    kind: 'list',
    heading,
    entries: entries.map((article) => links.entry(article)),
    total,
    page,
    pages,
    listPath: path,
  };
}
