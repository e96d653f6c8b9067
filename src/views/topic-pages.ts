/** The pages of topics: all of a kind, and the articles of each. */
import type { Topic } from '../archive/index.ts';
import { byWeight } from '../archive/topics.ts';
import { type Edition, otherEdition } from '../core/edition.ts';
import { knownYear } from '../core/key.ts';
import { lazy } from '../core/lazy.ts';
import { type TopicKind, topicKinds, topicPath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import { spreadOf } from './calendar.ts';
import { companionsOf } from './companions.ts';
import type { EditionPlan } from './edition-plan.ts';
import { planList } from './list-page.ts';
import type { ListPage, PlannedPage, TopicsPage } from './page.ts';
import { byLetter, fewTopics, isSplit, type LetterGroup, letterSlug } from './topic-index.ts';

/** With fewer articles there is no rise and fall to see. */
const worthASpread = 4;

/** Plans the pages of every kind of topic. */
export function* planTopics(plan: EditionPlan): Generator<PlannedPage> {
  const { archive, edition } = plan;
  for (const kind of topicKinds) {
    const all = byWeight(archive.topics.get(kind)?.values() ?? []);
    const topics = all.filter(({ articles }) => articles.length > 0);
    const counted = lazy(() =>
      topics.map(({ slug, label, articles }) => `${slug}:${label[edition]}:${articles.length}`).join(),
    );
    yield {
      path: topicPath(edition, kind),
      get key() {
        return plan.keyOf('topics', kind, counted());
      },
      shows: [],
      make: () => topicsPage(plan, kind, topics),
    };
    if (isSplit(topics)) {
      for (const { letter, topics: ofLetter } of byLetter(topics))
        yield {
          path: letterPath(edition, kind, letter),
          get key() {
            return plan.keyOf('topics', kind, letter, counted());
          },
          shows: [],
          make: () => letterPage(plan, kind, topics, { letter, topics: ofLetter }),
        };
    }
    for (const topic of all) yield* planTopic(plan, topic);
  }
}

/** All topics of a kind: few of them as they are, many by letter, very many with a page a letter. */
function topicsPage(plan: EditionPlan, kind: TopicKind, topics: readonly Topic[]): TopicsPage {
  const { edition, links } = plan;
  const heading = word(edition, kind);
  const split = isSplit(topics);
  return {
    ...plan.frame(topicPath(edition, kind), heading, heading),
    kind: 'topics',
    topicKind: kind,
    heading,
    links: topics.slice(0, fewTopics).map((topic) => links.counted(topic)),
    groups: split || topics.length <= fewTopics ? [] : groupsOf(plan, topics),
    letters: split ? lettersOf(plan, kind, topics) : [],
  };
}

/** The topics of one letter. */
function letterPage(plan: EditionPlan, kind: TopicKind, topics: readonly Topic[], group: LetterGroup): TopicsPage {
  const { edition, links } = plan;
  const heading = `${word(edition, kind)}：${group.letter}`;
  return {
    ...plan.frame(letterPath(edition, kind, group.letter), heading, heading, [links.kindLink(kind)]),
    kind: 'topics',
    topicKind: kind,
    heading,
    links: [],
    groups: groupsOf(plan, group.topics),
    letters: lettersOf(plan, kind, topics),
  };
}

const groupsOf = ({ links }: EditionPlan, topics: readonly Topic[]): TopicsPage['groups'] =>
  byLetter(topics).map(({ letter, topics: list }) => ({ letter, links: list.map((topic) => links.counted(topic)) }));

const lettersOf = ({ edition }: EditionPlan, kind: TopicKind, topics: readonly Topic[]): TopicsPage['letters'] =>
  byLetter(topics).map(({ letter }) => ({ label: letter, href: letterPath(edition, kind, letter) }));

/** @example letterPath('zh-Hans', 'tag', 'A') // '/zh-hans/tag/letter/a/' */
const letterPath = (edition: Edition, kind: TopicKind, letter: string): string =>
  `${topicPath(edition, kind)}letter/${letterSlug(letter)}/`;

function planTopic(plan: EditionPlan, topic: Topic): Generator<PlannedPage> {
  const { edition, links, archive } = plan;
  const { kind, slug, label, articles } = topic;
  const path = topicPath(edition, kind, slug);
  const years = () =>
    [...Map.groupBy(articles, ({ key }) => knownYear(key))].map(([year, list]) => `${year}:${list.length}`);
  // A category or a source has everybody.
  const companions = () => (kind === 'category' || kind === 'source' ? [] : companionsOf(topic, archive.topics));
  const beside = () =>
    companions().flatMap(({ topics }) =>
      topics.map(({ topic: other, count }) => `${other.kind}/${other.slug}/${other.label[edition]}/${count}`),
    );
  const description = topic.description?.[edition];
  const other = label[otherEdition(edition)];
  const show = (page: number): Partial<ListPage> => ({
    ...(description && { description }),
    ...(page === 1 && description && { about: description }),
    ...(page === 1 && kind !== 'category' && other !== label[edition] && { otherName: other }),
    ...(page === 1 && {
      companions: companions().map(({ kind: ofKind, topics }) => ({
        kind: ofKind,
        links: topics.map(({ topic: one, count }) => ({ ...links.topicLink(one), count })),
      })),
    }),
    ...(page === 1 && articles.length >= worthASpread && { spread: spreadOf(articles) }),
    ...(kind === 'category' && { feeds: path }),
  });
  return planList(plan, {
    path,
    heading: label[edition],
    // A category and a tag can have one name.
    ...(kind !== 'category' && { title: `${label[edition]}（${word(edition, kind)}）` }),
    breadcrumb: [links.kindLink(kind)],
    articles,
    // Descriptions are settings and glossary, which every key holds.
    beside: (page) => ({ key: page === 1 ? [...years(), ...beside(), other].join() : '', show: () => show(page) }),
  });
}
