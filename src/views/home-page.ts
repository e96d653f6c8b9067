/** The front page of an edition: a lead, seconds, sections by category, and the whole archive at a look. */
import { today } from '../core/date.ts';
import { editionPath, topicKinds } from '../core/url.ts';
import type { EditionPlan } from './edition-plan.ts';
import { articlesOf, type FrontPageArticles, frontPage } from './front-page.ts';
import { topTopics } from './keys.ts';
import type { HomePage, PlannedPage } from './page.ts';

/** Exhibits that the home page shows. */
const newest = ({ exhibits }: EditionPlan) => exhibits.all.slice(0, 3);

/** Plans the home page. */
export function planHome(plan: EditionPlan): PlannedPage {
  const { articles, topics, settings } = plan.archive;
  const front = frontPage(articles, topics.get('category')?.values() ?? [], today(new Date(), settings.timeZone));
  const sections = front.sections.map((one) => `${one.category.slug}:${one.articles.length}`).join();
  return {
    path: editionPath(plan.edition),
    key: plan.keyOf(
      'home',
      plan.keyOfArticles(articlesOf(front)),
      sections,
      articles.length,
      plan.weights,
      plan.keyOfExhibits(newest(plan)),
    ),
    make: () => homePage(plan, front),
  };
}

function homePage(plan: EditionPlan, { lead, seconds, sections }: FrontPageArticles): HomePage {
  const { archive, edition, links, calendar } = plan;
  const { title, description } = archive.settings.text[edition];
  return {
    ...plan.frame(editionPath(edition), title, description),
    kind: 'home',
    ...(lead && { lead: links.entry(lead) }),
    seconds: seconds.map((article) => links.entry(article)),
    sections: sections.map(({ category, articles }) => ({
      category: links.topicLink(category),
      entries: articles.map((article) => links.entry(article)),
    })),
    exhibits: newest(plan).map((one) => links.exhibit(one)),
    calendar,
    topics: topicKinds
      .map((kind) => ({ kind, links: topTopics(archive, kind).map((topic) => links.counted(topic)) }))
      .filter(({ links: ofKind }) => ofKind.length > 0),
    total: archive.articles.length,
  };
}
