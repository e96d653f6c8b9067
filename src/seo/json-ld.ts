/** Structured data (schema.org) of a page. */
import type { ArticleSummary, ArticleText, SiteSettings } from '../archive/index.ts';
import { readSource } from '../content/source-statement.ts';
import type { Edition } from '../core/edition.ts';
import { type DatePoint, type EdtfDate, edtfOf, isDay, isoOf, isPlain, plainDate, readEdtf } from '../core/edtf.ts';
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
  { path, permanent }: { path: string; permanent: string },
  article: ArticleSummary,
  text: ArticleText,
  image?: string,
): Json {
  const { rights = settings.text[edition].rights } = text;
  const people = (roles: readonly string[]): Json[] =>
    text.credits.filter(({ role }) => roles.includes(role)).map(({ name }) => ({ '@type': 'Person', name }));
  const authors = people(['author', 'reporter', 'correspondent']);
  const editors = people(['editor']);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: text.title,
    inLanguage: edition,
    identifier: absolute(settings.home, permanent),
    url: absolute(settings.home, path),
    mainEntityOfPage: absolute(settings.home, path),
    ...published(article.date),
    ...(article.modified && { dateModified: article.modified }),
    ...(text.summary && { abstract: text.summary }),
    ...(image && { image }),
    ...(rights && { license: rights.statement }),
    ...(rights?.holder && { copyrightHolder: { '@type': 'Organization', name: rights.holder } }),
    ...(authors.length > 0 && { author: authors }),
    ...(editors.length > 0 && { editor: editors }),
    ...sourced(text.source),
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

/** Where an article was first published, or the reports that it was compiled from; a statement that names nobody, nothing. */
function sourced(source: ArticleText['source']): JsonObject {
  if (!source) return {};
  const { publication, compiledFrom } = readSource(source.name);
  const reports = compiledFrom.map((name) => ({
    '@type': 'CreativeWork',
    publisher: { '@type': 'Organization', name },
  }));
  const works = [...(source.url ? [source.url] : []), ...reports];
  return {
    ...(works.length > 0 && { isBasedOn: works.length === 1 ? works[0] : works }),
    ...(publication && { sourceOrganization: { '@type': 'Organization', name: publication } }),
  };
}

/**
 * When an article was published, in what schema.org has for it: a day, month or year, or an event with two ends. What
 * is no day is also said in full, as the Library of Congress's datatype for EDTF.
 */
function published(date: EdtfDate): JsonObject {
  if (isDay(date)) return { datePublished: date };
  const plain = plainDate(date);
  const reading = readEdtf(date);
  const ends: { from?: DatePoint; to?: DatePoint } = reading?.kind === 'interval' ? reading : {};
  const end = (name: string, point?: DatePoint) => point && isPlain(point) && { [name]: isoOf(point) };
  const event = { ...end('startDate', ends.from), ...end('endDate', ends.to) };
  return {
    ...(plain && { datePublished: plain }),
    ...(Object.keys(event).length > 0 && { publication: { '@type': 'PublicationEvent', ...event } }),
    'http://purl.org/dc/terms/issued': { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': edtfOf(date) },
  };
}

/** JSON for a script element: nothing in it can end the element. */
export const scriptJson = (value: Json): string => JSON.stringify(value).replaceAll('<', '\\u003c');
