/** The pages that show an article in both scripts side by side: one page for both editions. */
import type { Archive, ArticleSummary } from '../archive/index.ts';
import { digest } from '../core/digest.ts';
import { editions, otherEdition } from '../core/edition.ts';
import { articlePath, bothPath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import { EditionPlan } from './edition-plan.ts';
import type { BothPage, PlannedPage } from './page.ts';
import type { Pictures } from './picture.ts';
import { sideBySide } from './side-by-side.ts';

/** Plans a page for each article, in the words of the article's own script; none where the settings say so. */
export function* planBoth(archive: Archive, pictures: Pictures): Generator<PlannedPage> {
  if (!archive.settings.sideBySide) return;
  const plans = new Map(editions.map((edition) => [edition, new EditionPlan(archive, edition, pictures)]));
  for (const article of archive.articles)
    yield {
      path: bothPath(article.key),
      get key() {
        return digest([archive.environment, 'both', article.digest].join('|'));
      },
      shows: [article],
      make: () => bothPage(plans.get(article.script)!, article),
    };
}

function bothPage(plan: EditionPlan, article: ArticleSummary): BothPage {
  const { archive, edition, links } = plan;
  const pages = archive.pages(article);
  const { title, summary } = article.text[edition];
  const heading = word(edition, 'bothScripts');
  return {
    ...plan.frame(bothPath(article.key), `${title}（${heading}）`, summary, [links.link(article)]),
    kind: 'both',
    heading,
    article,
    rows: sideBySide(article, pages),
    counterpart: articlePath(otherEdition(edition), article.key),
    ...(pages.reviewed && { reviewed: pages.reviewed }),
  };
}
