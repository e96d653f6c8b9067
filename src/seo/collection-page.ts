/** Structured data (schema.org) of an exhibit. */
import { absolute } from '../core/url.ts';
import type { ExhibitPage } from '../views/page.ts';
import { type Json, organisation } from './json-ld.ts';

/**
 * A page that leads through chosen articles, in their order. The archive's rights are those of the curator's words;
 * each article says its own.
 * @param image the absolute address of its picture
 */
export function collectionPage(page: ExhibitPage, image?: string): Json {
  const { settings, edition, path, heading, description, opened, entries } = page;
  const { rights, home } = settings;
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: heading,
    description,
    inLanguage: edition,
    url: absolute(home, path),
    datePublished: opened,
    ...(image && { image }),
    ...(rights && { license: rights.statement }),
    isPartOf: { '@type': 'WebSite', name: settings.text[edition].title, url: home },
    publisher: organisation(settings, edition),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: entries.length,
      itemListElement: entries.map(({ href, title }, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: title,
        item: absolute(home, href),
      })),
    },
  };
}
