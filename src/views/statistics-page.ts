/** The page of the whole archive in numbers: what was named most, and when. */
import type { Archive, Topic } from '../archive/index.ts';
import { byWeight } from '../archive/topics.ts';
import type { Edition } from '../core/edition.ts';
import { knownYear } from '../core/key.ts';
import { statisticsPath, topicKinds, topicPath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import { spreadOf } from './calendar.ts';
import type { EditionPlan } from './edition-plan.ts';
import type { MappedPlace, PlannedPage, RankedTopics, StatisticsPage } from './page.ts';

/** Topics of a kind that are shown. */
const shown = 12;
/** Places that a map has room for. */
const mapped = 60;

/** Plans the page of the archive in numbers. */
export function planStatistics(plan: EditionPlan): PlannedPage {
  const ranked = rankTopics(plan.archive, plan.edition);
  const places = mappedPlaces(plan.archive, plan.edition);
  return {
    path: statisticsPath(plan.edition),
    key: plan.keyOf('statistics', plan.weights, JSON.stringify([ranked, places])),
    make: () => statisticsPage(plan, ranked, places),
  };
}

function statisticsPage(plan: EditionPlan, ranked: RankedTopics[], places: MappedPlace[]): StatisticsPage {
  const { archive, edition, siteTitle, calendar } = plan;
  const heading = word(edition, 'statistics');
  return {
    ...plan.frame(statisticsPath(edition), heading, `${siteTitle}：${heading}`),
    kind: 'statistics',
    heading,
    calendar,
    spread: spreadOf(archive.articles),
    ranked,
    places,
    total: archive.articles.length,
  };
}

/** The places with coordinates; one alone is no map. */
export function mappedPlaces({ topics }: Archive, edition: Edition): MappedPlace[] {
  const places = byWeight(topics.get('place')?.values() ?? []).flatMap(({ slug, label, articles, coordinates }) =>
    coordinates && articles.length > 0
      ? [{ href: topicPath(edition, 'place', slug), label: label[edition], count: articles.length, ...coordinates }]
      : [],
  );
  return places.length > 1 ? places.slice(0, mapped) : [];
}

/** The most named topics of each kind, each with its articles a year over all years of the archive. */
export function rankTopics({ articles, topics }: Archive, edition: Edition): RankedTopics[] {
  const years = spreadOf(articles).map(({ year }) => year);
  const rise = (topic: Topic) => {
    const counts = new Map<string, number>();
    for (const { key } of topic.articles) {
      const year = knownYear(key);
      if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
    return years.map((year) => ({ year, count: counts.get(year) ?? 0 }));
  };
  return topicKinds
    .map((kind) => ({
      kind,
      rows: byWeight(topics.get(kind)?.values() ?? [])
        .filter((topic) => topic.articles.length > 0)
        .slice(0, shown)
        .map((topic) => ({
          href: topicPath(edition, kind, topic.slug),
          label: topic.label[edition],
          count: topic.articles.length,
          years: rise(topic),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}
