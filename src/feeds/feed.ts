/** The feeds of an edition: RSS, Atom and JSON Feed from one list. */
import { Feed } from 'feed';
import type { ArticleSummary, SiteSettings } from '../archive/index.ts';
import { instant } from '../core/date.ts';
import type { Edition } from '../core/edition.ts';
import { escapeText } from '../core/escape.ts';
import { absolute, articlePath, editionPath } from '../core/url.ts';

/** Articles in a feed. */
export const feedLength = 30;

/** The three files of a feed, by name. */
export type FeedFiles = Record<'feed.xml' | 'atom.xml' | 'feed.json', string>;

/**
 * @param articles newest first; the first of them are in the feed
 * @param folder where the feed stands, after the base, e.g. `/zh-hans/`
 * @param title what the feed is called; the site's title unless it is a topic's
 */
export function makeFeeds(
  settings: SiteSettings,
  edition: Edition,
  articles: readonly ArticleSummary[],
  folder = editionPath(edition),
  title?: string,
): FeedFiles {
  const site = settings.text[edition];
  const at = (file: string) => absolute(settings.home, folder + file);
  const newest = articles.slice(0, feedLength);
  const feed = new Feed({
    title: title ? `${title} - ${site.title}` : site.title,
    description: site.description,
    id: absolute(settings.home, folder),
    link: absolute(settings.home, folder),
    language: edition,
    copyright: `© ${site.publisher}`,
    generator: 'Huikan',
    // The feed is as new as its newest article: the same archive gives the same bytes.
    updated: newest[0] ? instant(newest[0].date) : new Date(0),
    feedLinks: { rss: at('feed.xml'), atom: at('atom.xml'), json: at('feed.json') },
  });
  for (const article of newest) {
    const { title: headline, summary } = article.text[edition];
    const url = absolute(settings.home, articlePath(edition, article.date, article.id));
    feed.addItem({
      title: printable(headline),
      id: url,
      link: url,
      // Readers take a description for HTML.
      description: escapeText(printable(summary)),
      date: instant(article.date),
    });
  }
  return { 'feed.xml': feed.rss2(), 'atom.xml': feed.atom1(), 'feed.json': feed.json1() };
}

/** Without the characters that XML cannot hold: one of them, left by an old system, would silence the whole feed. */
const printable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
