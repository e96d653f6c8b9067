/** The pages of articles that were taken back: that they were, when and why, and nothing of what they said. */
import type { ArticleSummary } from '../archive/index.ts';
import { articlePath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import type { EditionPlan } from './edition-plan.ts';
import type { PlannedPage, WithdrawnPage } from './page.ts';

/** Plans a page for each article that was taken back. */
export function* planWithdrawn(plan: EditionPlan): Generator<PlannedPage> {
  for (const article of plan.archive.withdrawn)
    yield {
      path: articlePath(plan.edition, article.key),
      key: plan.keyOf('withdrawn', article.digest),
      make: () => withdrawnPage(plan, article),
    };
}

function withdrawnPage(plan: EditionPlan, article: ArticleSummary): WithdrawnPage {
  const { edition, links } = plan;
  const { title } = article.text[edition];
  const { date, reason } = article.withdrawn!;
  return {
    ...plan.frame(articlePath(edition, article.key), title, word(edition, 'withdrawn'), [links.archiveLink()]),
    kind: 'withdrawn',
    published: article.date,
    withdrawn: { date, reason: reason[edition] },
  };
}
