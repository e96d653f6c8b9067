/** The home page of an edition: the latest articles, and the whole archive at a look. */
import type { ArticleSummary } from '../archive/index.ts';
import { editionPath, topicKinds } from '../core/url.ts';
import type { EditionPlan } from './edition-plan.ts';
import { topTopics } from './keys.ts';
import type { HomePage, PlannedPage } from './page.ts';

/** Articles that the home page shows. */
const latestCount = 12;

/** Plans the home page. */
export function planHome(plan: EditionPlan): PlannedPage {
  const { articles } = plan.archive;
  const latest = articles.slice(0, latestCount);
  return {
    path: editionPath(plan.edition),
    key: plan.keyOf('home', plan.keyOfArticles(latest), articles.length, plan.weights),
    make: () => homePage(plan, latest),
  };
}

function homePage(plan: EditionPlan, latest: readonly ArticleSummary[]): HomePage {
  const { archive, edition, links, calendar } = plan;
  const { title, description } = archive.settings.text[edition];
  return {
    ...plan.frame(editionPath(edition), title, description),
    kind: 'home',
    latest: latest.map((article) => links.entry(article)),
    calendar,
    topics: topicKinds
      .map((kind) => ({ kind, links: topTopics(archive, kind).map((topic) => links.counted(topic)) }))
      .filter(({ links: ofKind }) => ofKind.length > 0),
    total: archive.articles.length,
  };
}
