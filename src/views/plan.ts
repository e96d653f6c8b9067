/**
 * Which pages an archive has. Planning is cheap and makes nothing: each page knows by its cache key whether it has
 * changed, and is made only if it has. A page's key is written in the file that makes the page, since the one must name
 * all that the other shows.
 */
import type { Archive } from '../archive/index.ts';
import { type Edition, editions } from '../core/edition.ts';
import { planArticles } from './article-page.ts';
import { planBoth } from './both-page.ts';
import { planDates } from './date-pages.ts';
import { EditionPlan } from './edition-plan.ts';
import { planExhibits } from './exhibit-page.ts';
import { planHome } from './home-page.ts';
import { planOriginals } from './original-page.ts';
import { planOwnPages } from './own-page.ts';
import type { PlannedPage } from './page.ts';
import type { Pictures } from './picture.ts';
import { planStatistics } from './statistics-page.ts';
import { planTopics } from './topic-pages.ts';
import { planWithdrawn } from './withdrawn-page.ts';

/** All pages of an archive: those of each edition, and those that show both. */
export function* planArchive(archive: Archive, pictures: Pictures): Generator<PlannedPage> {
  // In turn, so that the pages of one article are made while it is at hand.
  const runs = [
    ...editions.map((edition) => planEdition(archive, edition, pictures)),
    planBoth(archive, pictures),
    planOriginals(archive, pictures),
  ];
  while (runs.length > 0)
    for (const run of [...runs]) {
      const { value, done } = run.next();
      if (done) runs.splice(runs.indexOf(run), 1);
      else yield value;
    }
}

/** All pages of an edition, articles newest first, then lists. */
export function* planEdition(archive: Archive, edition: Edition, pictures: Pictures): Generator<PlannedPage> {
  const plan = new EditionPlan(archive, edition, pictures);
  yield planHome(plan);
  yield* planArticles(plan);
  yield* planWithdrawn(plan);
  yield* planDates(plan);
  yield* planOwnPages(plan);
  yield* planExhibits(plan);
  yield planStatistics(plan);
  yield* planTopics(plan);
}
