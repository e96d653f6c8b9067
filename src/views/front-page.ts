/** What stands where on the front page: chosen from the archive alone, so that the same archive gives the same page. */
import type { ArticleSummary, Topic } from '../archive/index.ts';
import type { CivilDate } from '../core/date.ts';

/** The articles of the front page; none stands there twice. */
export interface FrontPageArticles {
  lead?: ArticleSummary;
  seconds: ArticleSummary[];
  /** Categories in the order of the settings, those with nothing left to show left out. */
  sections: { category: Topic; articles: ArticleSummary[] }[];
}

/** How much of each. */
const counts = { seconds: 4, section: 3, broadSection: 5 } as const;
/** So many of the newest articles may lead for the sake of a picture. */
const leadCandidates = 4;
/** An archive without categories shows more of its newest. */
const secondsAlone = 12;

/**
 * What an editor features leads, as long as it is said to; else the newest of the first few that has a picture, else the
 * newest. Then come what else is featured and the newest, then what each category has besides; the first section is the
 * broad one.
 *
 * @param articles newest first
 * @param categories in the order of the settings
 * @param today the archive's day
 */
export function frontPage(
  articles: readonly ArticleSummary[],
  categories: Iterable<Topic>,
  today: CivilDate,
): FrontPageArticles {
  const featured = articles.filter((one) => one.featured === true || (one.featured && one.featured.until >= today));
  const lead = featured[0] ?? articles.slice(0, leadCandidates).find(({ image }) => image) ?? articles[0];
  const others = [...new Set([...featured, ...articles])].filter((article) => article !== lead);
  const all = [...categories].filter((category) => category.articles.length > 0);
  const seconds = others.slice(0, all.length > 0 ? counts.seconds : secondsAlone);
  const shown = new Set([lead, ...seconds]);
  const sections: FrontPageArticles['sections'] = [];
  for (const category of all) {
    const room = sections.length === 0 ? counts.broadSection : counts.section;
    const rest = category.articles.filter((article) => !shown.has(article)).slice(0, room);
    if (rest.length > 0) sections.push({ category, articles: rest });
  }
  return { ...(lead && { lead }), seconds, sections };
}

/** Every article of the page, in its order. */
export const articlesOf = ({ lead, seconds, sections }: FrontPageArticles): ArticleSummary[] => [
  ...(lead ? [lead] : []),
  ...seconds,
  ...sections.flatMap(({ articles }) => articles),
];
