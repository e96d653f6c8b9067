/** Structured data (schema.org) of a page. */
import type { ArticleSummary, ArticleText, SiteSettings } from '../archive/index.ts';
import type { Edition } from '../core/edition.ts';
import { absolute } from '../core/url.ts';
import type { Link } from '../views/page.ts';

/** Anything that JSON can say. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
/** A thing with properties. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** The publisher, as an organisation. */
export const organisation = (settings: SiteSettings, edition: Edition): JsonObject => ({
  '@type': 'Organization',
  name: settings.text[edition].publisher,
  url: settings.home,
  ...(settings.email && { email: settings.email }),
  ...(settings.telephone && { telephone: settings.telephone }),
  ...(settings.text[edition].address && { address: settings.text[edition].address }),
});

/** Where a page stands in the archive. */
export const breadcrumbList = (settings: SiteSettings, trail: readonly Link[]): Json => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ href, label }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: label,
    item: absolute(settings.home, href),
  })),
});

/**
 * An article. `datePublished` is when it was first published anywhere, `isBasedOn` is where.
 * @param image the absolute address of its picture
 */
export function newsArticle(
  settings: SiteSettings,
  edition: Edition,
  path: string,
  article: ArticleSummary,
  text: ArticleText,
  image?: string,
): Json {
  const lastCorrection = text.corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const people = (roles: readonly string[]): Json[] =>
    text.credits.filter(({ role }) => roles.includes(role)).map(({ name }) => ({ '@type': 'Person', name }));
  const authors = people(['author', 'reporter', 'correspondent']);
  const editors = people(['editor']);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: text.title,
    inLanguage: edition,
    url: absolute(settings.home, path),
    mainEntityOfPage: absolute(settings.home, path),
    datePublished: article.date,
    ...(lastCorrection && { dateModified: lastCorrection }),
    ...(text.summary && { abstract: text.summary }),
    ...(image && { image }),
    ...(authors.length > 0 && { author: authors }),
    ...(editors.length > 0 && { editor: editors }),
    ...(text.source?.url && { isBasedOn: text.source.url }),
    ...(text.source && { sourceOrganization: { '@type': 'Organization', name: text.source.name } }),
    ...(text.corrections.length > 0 && {
      correction: text.corrections.map(({ date, text: words }) => ({
        '@type': 'CorrectionComment',
        text: words,
        datePublished: date,
      })),
    }),
    keywords: article.topics
      .filter(({ kind }) => kind === 'tag')
      .map(({ key, hant }) => (edition === 'zh-Hans' ? key : hant)),
    publisher: organisation(settings, edition),
  };
}

/** JSON for a script element: nothing in it can end the element. */
export const scriptJson = (value: Json): string => JSON.stringify(value).replaceAll('<', '\\u003c');
