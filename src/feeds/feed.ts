/** The feeds of an edition: RSS, Atom and JSON Feed from one list. */
import { Feed, type Item } from 'feed';
import type { ArticleSummary, SiteSettings } from '../archive/index.ts';
import { instant } from '../core/date.ts';
import type { Edition } from '../core/edition.ts';
import { isDay } from '../core/edtf.ts';
import { escapeText } from '../core/escape.ts';
import { absolute, articlePath, editionPath } from '../core/url.ts';
import { tellDate } from '../i18n/date.ts';
import { word } from '../i18n/words.ts';

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
  const last = newest
    .flatMap(({ date, modified }) => [...(isDay(date) ? [date] : []), ...(modified ? [modified] : [])])
    .sort()
    .at(-1);
  const feed = new Feed({
    title: title ? `${title} - ${site.title}` : site.title,
    description: site.description,
    id: absolute(settings.home, folder),
    link: absolute(settings.home, folder),
    language: edition,
    copyright: `© ${site.publisher}`,
    generator: 'Huikan',
    // The feed is as new as its newest article with a day, or the last correction: the same archive gives the same bytes.
    updated: last ? instant(last) : new Date(0),
    feedLinks: { rss: at('feed.xml'), atom: at('atom.xml'), json: at('feed.json') },
  });
  for (const article of newest) feed.addItem(itemOf(article, edition, settings.home));
  const rss = feed.rss2();
  // RSS knows no time of a change.
  for (const [at, { date, modified }] of newest.entries())
    if (modified)
      Object.assign(feed.items[at]!, { date: instant(modified), ...(isDay(date) && { published: instant(date) }) });
  const files = { 'feed.xml': rss, 'feed.json': feed.json1() };
  // An entry of Atom must have an instant (RFC 4287, 4.1.2): what has no day has none.
  feed.items = feed.items.filter(({ date }) => date);
  return { ...files, 'atom.xml': feed.atom1() };
}

/** RSS and JSON Feed do without a date; what is known of one is then said in words. */
function itemOf({ key, date, text }: ArticleSummary, edition: Edition, home: string): Item {
  const { title, summary } = text[edition];
  const url = absolute(home, articlePath(edition, key));
  const when = isDay(date) ? '' : `（${word(edition, 'published')}：${tellDate(edition, date)}）`;
  const item: Omit<Item, 'date'> = {
    title: printable(title),
    id: url,
    link: url,
    // Readers take a description for HTML.
    description: escapeText(printable(summary + when)),
  };
  return { ...item, ...(isDay(date) && { date: instant(date) }) } as Item;
}

/** Without the characters that XML cannot hold: one of them, left by an old system, would silence the whole feed. */
const printable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
