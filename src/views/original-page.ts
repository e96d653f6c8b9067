/** The pages that show an article beside its originals: one page for both editions. */
import type { Archive, ArticleSummary } from '../archive/index.ts';
import { digest } from '../core/digest.ts';
import { editions, otherEdition } from '../core/edition.ts';
import { originalKind } from '../core/originals.ts';
import { articlePath, originalPath, withBase } from '../core/url.ts';
import { word } from '../i18n/words.ts';
import { decode } from '../import/read/decode.ts';
import { plainHtml } from '../import/read/plain-html.ts';
import { EditionPlan } from './edition-plan.ts';
import type { Original, OriginalPage, PlannedPage } from './page.ts';
import { illustrate, type Pictures, pictureAt } from './picture.ts';

/** Plans a page for each article that names originals. */
export function* planOriginals(archive: Archive, pictures: Pictures): Generator<PlannedPage> {
  const plans = new Map(editions.map((edition) => [edition, new EditionPlan(archive, edition, pictures)]));
  for (const article of archive.articles) {
    if (!article.originals) continue;
    const plan = plans.get(article.script)!;
    yield {
      path: originalPath(article.key),
      get key() {
        return plan.keyOf('original', article.digest, ...article.originals!.map((path) => keyOf(plan, path)));
      },
      make: () => originalPage(plan, article),
    };
  }
}

/** What a key says of an original: a picture's measures, a page's bytes. */
function keyOf(plan: EditionPlan, path: string): string {
  const kind = originalKind(path);
  const shown =
    kind === 'picture' ? plan.keyOfPictures([path]) : kind === 'page' ? digest(plan.archive.original(path)) : '';
  return `${path} ${shown}`;
}

function originalPage(plan: EditionPlan, article: ArticleSummary): OriginalPage {
  const { archive, edition, links, pictures } = plan;
  const { title, summary } = article.text[edition];
  const heading = word(edition, 'originalDocument');
  return {
    ...plan.frame(originalPath(article.key), `${title}（${heading}）`, summary, [links.link(article)]),
    kind: 'original',
    heading,
    article,
    html: illustrate(archive.pages(article).text[edition].html, pictures),
    originals: article.originals!.map((path) => shown(plan, path)),
    counterpart: articlePath(otherEdition(edition), article.key),
  };
}

function shown({ archive, pictures }: EditionPlan, path: string): Original {
  const href = withBase(archive.settings.base, path);
  const kind = originalKind(path);
  if (kind === 'page') return { kind, html: plainHtml(decode(archive.original(path)).text) };
  if (kind === 'document') return { kind, href, name: path.slice(path.lastIndexOf('/') + 1) };
  const picture = pictureAt(pictures, href);
  return { kind: 'picture', href: picture?.src ?? href, ...(picture && { picture }) };
}
