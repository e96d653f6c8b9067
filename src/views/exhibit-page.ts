/** The pages of exhibits, and their list. */
import { exhibitPath } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import type { EditionPlan } from './edition-plan.ts';
import type { ShownExhibit } from './exhibits.ts';
import type { ExhibitPage, ExhibitsPage, PlannedPage } from './page.ts';
import { illustrate } from './picture.ts';

/** Plans a page for each, and one for all where there are any. */
export function* planExhibits(plan: EditionPlan): Generator<PlannedPage> {
  const { all } = plan.exhibits;
  if (all.length === 0) return;
  yield {
    path: exhibitPath(plan.edition),
    key: plan.keyOf('exhibits', plan.keyOfExhibits(all)),
    make: () => exhibitsPage(plan),
  };
  for (const one of all)
    yield {
      path: exhibitPath(plan.edition, one.record.id),
      key: exhibitKey(plan, one),
      make: () => exhibitPage(plan, one),
    };
}

const exhibitKey = (plan: EditionPlan, { record, articles, timeline }: ShownExhibit): string =>
  plan.keyOf(
    'exhibit',
    record.digest,
    plan.keyOfPictures(record.images),
    plan.keyOfArticles(articles),
    timeline.map(({ article }) => article?.digest ?? '').join(),
  );

function exhibitPage(plan: EditionPlan, { record, articles, timeline }: ShownExhibit): ExhibitPage {
  const { edition, links, pictures } = plan;
  const { title, description, standfirst, html, image } = record.text[edition];
  return {
    ...plan.frame(exhibitPath(edition, record.id), title, description, [links.exhibitsLink()]),
    kind: 'exhibit',
    heading: title,
    opened: record.date,
    ...(standfirst && { standfirst }),
    ...(image && { image }),
    html: illustrate(html, pictures),
    timeline: timeline.map(({ entry, article }) => ({
      date: entry.date,
      text: entry.text[edition],
      ...(article && { article: links.link(article) }),
    })),
    entries: articles.map((article) => links.entry(article)),
  };
}

function exhibitsPage(plan: EditionPlan): ExhibitsPage {
  const { edition, exhibits, links, siteTitle } = plan;
  const heading = word(edition, 'exhibits');
  const entries = exhibits.all.map((one) => links.exhibit(one));
  const description = `${siteTitle}：${entries.map(({ label }) => label).join('、')}`;
  return {
    ...plan.frame(exhibitPath(edition), heading, description),
    kind: 'exhibits',
    heading,
    exhibits: entries,
  };
}
