/** The pages of articles, each with its neighbours, its topics and its related articles. */
import type { ArticleSummary } from '../archive/index.ts';
import { type AllNeighbours, allNeighbours } from '../archive/neighbours.ts';
import { topicsOf } from '../archive/related.ts';
import { knownYear, undatedFolder } from '../core/key.ts';
import { archivePath, articlePath, permanentPath, topicPath } from '../core/url.ts';
import { yearLabel } from './calendar.ts';
import type { EditionPlan } from './edition-plan.ts';
import { topicsKey } from './keys.ts';
import type { ArticlePage, Link, PlannedPage } from './page.ts';
import { illustrate } from './picture.ts';

/** Plans a page for each article, newest first. */
export function* planArticles(plan: EditionPlan): Generator<PlannedPage> {
  const { articles } = plan.archive;
  const neighboursOf = allNeighbours(articles);
  for (const article of articles) {
    const neighbours = neighboursOf(article);
    yield {
      path: articlePath(plan.edition, article.key),
      get key() {
        return articleKey(plan, article, neighbours);
      },
      get shows() {
        return [article, ...around(neighbours), ...plan.archive.related(article)];
      },
      make: () => articlePage(plan, article, neighbours),
    };
  }
}

/** The exhibits that hold an article, by their names. */
const exhibitsWith = ({ exhibits, links }: EditionPlan, article: ArticleSummary): Link[] =>
  exhibits.holding(article).map((one) => {
    const { href, label } = links.exhibit(one);
    return { href, label };
  });

/** The articles beside one. */
const around = ({ archive, category }: AllNeighbours): ArticleSummary[] =>
  [archive, category].flatMap(({ previous, next }) => [previous, next]).filter((one) => one !== undefined);

function articleKey(plan: EditionPlan, article: ArticleSummary, neighbours: AllNeighbours): string {
  const { archive, edition } = plan;
  const { archive: inTime, category: inCategory } = neighbours;
  const beside = [inTime.previous, inTime.next, inCategory.previous, inCategory.next];
  const images = (article.addresses ?? []).flatMap(({ kind, address }) => (kind === 'image' ? address : []));
  return plan.keyOf(
    'article',
    archive.permanentName(article),
    plan.keyOfArticle(article),
    plan.keyOfPictures(images),
    beside.map((one) => one?.digest ?? '').join(),
    plan.keyOfArticles(archive.related(article)),
    topicsKey(article, archive, edition),
    JSON.stringify(exhibitsWith(plan, article)),
  );
}

function articlePage(plan: EditionPlan, article: ArticleSummary, neighbours: AllNeighbours): ArticlePage {
  const { archive, edition, links } = plan;
  const { text: texts, ...facts } = archive.pages(article);
  const text = texts[edition];
  const own = topicsOf(article, archive.topics);
  const category = own.find(({ kind }) => kind === 'category');
  const source = own.find(({ kind }) => kind === 'source');
  const year = knownYear(article.key) ?? undatedFolder;
  const breadcrumb = category
    ? links.topicLink(category)
    : { href: archivePath(edition, year), label: yearLabel(edition, year) };
  return {
    ...plan.frame(articlePath(edition, article.key), text.title, article.text[edition].summary, [breadcrumb]),
    kind: 'article',
    permanent: permanentPath(archive.permanentName(article)),
    article,
    text: { ...text, html: illustrate(text.html, plan.pictures) },
    facts,
    ...(category && { category: links.topicLink(category) }),
    ...(source && { sourceLink: topicPath(edition, 'source', source.slug) }),
    topics: links.grouped(own),
    exhibits: exhibitsWith(plan, article),
    neighbours: links.beside(neighbours.archive),
    inCategory: links.beside(neighbours.category),
    related: archive.related(article).map((one) => links.entry(one)),
  };
}
