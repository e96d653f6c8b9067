/** The pages of topics: all of a kind, and the articles of each. */
import type { Topic } from '../archive/index.ts';
import { byWeight } from '../archive/topics.ts';
import { knownYear } from '../core/key.ts';
import { type TopicKind, topicKinds, topicPath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import { spreadOf } from './calendar.ts';
import type { EditionPlan } from './edition-plan.ts';
import { planList } from './list-page.ts';
import type { ListPage, PlannedPage, TopicsPage } from './page.ts';

/** With fewer articles there is no rise and fall to see. */
const worthASpread = 4;

/** Plans the pages of every kind of topic. */
export function* planTopics(plan: EditionPlan): Generator<PlannedPage> {
  const { archive, edition } = plan;
  for (const kind of topicKinds) {
    const topics = byWeight(archive.topics.get(kind)?.values() ?? []);
    const counted = topics.map(({ slug, label, articles }) => `${slug}:${label[edition]}:${articles.length}`).join();
    yield {
      path: topicPath(edition, kind),
      key: plan.keyOf('topics', kind, counted),
      make: () => topicsPage(plan, kind, topics),
    };
    for (const topic of topics) yield* planTopic(plan, topic);
  }
}

function topicsPage(plan: EditionPlan, kind: TopicKind, topics: readonly Topic[]): TopicsPage {
  const { edition, links } = plan;
  const heading = word(edition, kind);
  return {
    ...plan.frame(topicPath(edition, kind), heading, heading),
    kind: 'topics',
    topicKind: kind,
    heading,
    links: topics.filter(({ articles }) => articles.length > 0).map((topic) => links.counted(topic)),
  };
}

function planTopic(plan: EditionPlan, topic: Topic): Generator<PlannedPage> {
  const { edition, links } = plan;
  const { kind, slug, label, articles } = topic;
  const path = topicPath(edition, kind, slug);
  const years = [...Map.groupBy(articles, ({ key }) => knownYear(key))].map(([year, list]) => `${year}:${list.length}`);
  const description = topic.description?.[edition];
  const show = (page: number): Partial<ListPage> => ({
    ...(description && { description }),
    ...(page === 1 && articles.length >= worthASpread && { spread: spreadOf(articles) }),
    ...(kind === 'category' && { feeds: path }),
  });
  return planList(plan, {
    path,
    heading: label[edition],
    breadcrumb: [links.kindLink(kind)],
    articles,
    // The description of a category is a setting, which every key holds.
    beside: (page) => ({ key: page === 1 ? years.join() : '', show: () => show(page) }),
  });
}
