/** The lists of articles by date: the whole archive, its years and their months, and what has no year or no month. */
import type { ArticleSummary } from '../archive/index.ts';
import { knownMonth, knownYear, undatedFolder } from '../core/key.ts';
import { inOrder } from '../core/order.ts';
import { archivePath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import { monthlessLink, yearLabel } from './calendar.ts';
import type { EditionPlan } from './edition-plan.ts';
import { planList } from './list-page.ts';
import type { CountedLink, PlannedPage } from './page.ts';

/** Articles by the number of their month, or the folder of those without one. */
type Months = Map<string, ArticleSummary[]>;

/** Plans the lists by date, newest first. */
export function* planDates(plan: EditionPlan): Generator<PlannedPage> {
  const { articles } = plan.archive;
  yield* planWholeArchive(plan);
  for (const [year, ofYear] of Map.groupBy(articles, ({ key }) => knownYear(key)))
    yield* year === undefined ? planUndated(plan, ofYear) : planYear(plan, year, ofYear);
}

const planWholeArchive = (plan: EditionPlan): Generator<PlannedPage> =>
  planList(plan, {
    path: archivePath(plan.edition),
    heading: word(plan.edition, 'wholeArchive'),
    breadcrumb: [],
    articles: plan.archive.articles,
    beside: (page) =>
      page === 1 ? { key: plan.weights, show: () => ({ calendar: plan.calendar }) } : { key: '', show: () => ({}) },
  });

/** The articles of which no year is known. */
const planUndated = (plan: EditionPlan, articles: readonly ArticleSummary[]): Generator<PlannedPage> =>
  planList(plan, {
    path: archivePath(plan.edition, undatedFolder),
    heading: word(plan.edition, 'yearUnknown'),
    breadcrumb: [plan.links.archiveLink()],
    articles,
  });

function* planYear(plan: EditionPlan, year: string, articles: readonly ArticleSummary[]): Generator<PlannedPage> {
  const { edition, links } = plan;
  const byMonth: Months = Map.groupBy(articles, ({ key }) => knownMonth(key) ?? undatedFolder);
  const counts = () => [...byMonth].map(([month, list]) => `${month}:${list.length}`).join();
  const parts = () => ({ label: word(edition, 'month'), links: monthLinks(plan, year, byMonth) });
  yield* planList(plan, {
    path: archivePath(edition, year),
    heading: yearLabel(edition, year),
    breadcrumb: [links.archiveLink()],
    articles,
    beside: () => ({ key: counts(), show: () => ({ parts: parts() }) }),
  });
  for (const [month, ofMonth] of byMonth)
    yield* planList(plan, {
      path: archivePath(edition, year, month),
      heading:
        yearLabel(edition, year) +
        (month === undatedFolder ? `，${word(edition, 'monthUnknown')}` : monthLabel(plan, month)),
      breadcrumb: [links.archiveLink(), { href: archivePath(edition, year), label: yearLabel(edition, year) }],
      articles: ofMonth,
    });
}

/** The months of a year that have articles, the first one first, what has no month at the end. */
const monthLinks = (plan: EditionPlan, year: string, byMonth: Months): CountedLink[] =>
  [...byMonth]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([month, { length: count }]) =>
      month === undatedFolder
        ? monthlessLink(plan.edition, year, count)
        : { href: archivePath(plan.edition, year, month), label: monthLabel(plan, month), count },
    );

const monthLabel = ({ edition }: EditionPlan, month: string): string => `${Number(month)}${word(edition, 'month')}`;
