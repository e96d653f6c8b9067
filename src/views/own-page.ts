/** The pages that the chamber wrote itself: about, contact. */
import type { OwnPageRecord } from '../archive/index.ts';
import { ownPagePath } from '../core/url.ts';
import type { EditionPlan } from './edition-plan.ts';
import type { OwnPage, PlannedPage } from './page.ts';
import { illustrate } from './picture.ts';

/** Plans a page for each. */
export function* planOwnPages(plan: EditionPlan): Generator<PlannedPage> {
  for (const own of plan.archive.ownPages)
    yield {
      path: ownPagePath(plan.edition, own.id),
      key: plan.keyOf('own', own.digest, plan.keyOfPictures(own.images)),
      make: () => ownPage(plan, own),
    };
}

function ownPage(plan: EditionPlan, { id, text }: OwnPageRecord): OwnPage {
  const { title, description, html } = text[plan.edition];
  return {
    ...plan.frame(ownPagePath(plan.edition, id), title, description),
    kind: 'own',
    heading: title,
    html: illustrate(html, plan.pictures),
  };
}
