/** The feeds of an edition: RSS, Atom and JSON Feed from one list. */
import { type Author, Feed, type Item } from 'feed';
import type { Archive, ArticleSummary, ArticleText } from '../archive/index.ts';
import { instant } from '../core/date.ts';
import type { Edition } from '../core/edition.ts';
import { isDay } from '../core/edtf.ts';
import { escapeAttribute, escapeText } from '../core/escape.ts';
import { absolute, articlePath, editionPath } from '../core/url.ts';
import { tellDate } from '../i18n/date.ts';
import { rightsName } from '../i18n/rights.ts';
import { word } from '../i18n/words.ts';

/** Articles in a feed. */
export const feedLength = 30;

/** The files of a feed. */
export const feedFiles = ['feed.xml', 'atom.xml', 'feed.json'] as const;

/** Their media types. */
export const feedTypes = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const satisfies Record<(typeof feedFiles)[number], string>;

/** The three files of a feed, by name. */
export type FeedFiles = Record<(typeof feedFiles)[number], string>;

/** What feeds are made of. */
type FeedSource = Pick<Archive, 'settings' | 'pages'>;

/**
 * The full text of the newest articles, with their authors, categories and pictures.
 * @param articles newest first; the first of them are in the feed
 * @param folder where the feed stands, after the base, e.g. `/zh-hans/`
 * @param title what the feed is called; the site's title unless it is a topic's
 */
export function makeFeeds(
  archive: FeedSource,
  edition: Edition,
  articles: readonly ArticleSummary[],
  folder = editionPath(edition),
  title?: string,
): FeedFiles {
  const { settings } = archive;
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
    // Atom must name an author (RFC 4287, 4.1.1): whoever publishes is it where an article names none.
    author: { name: site.publisher, link: settings.home },
    generator: 'Huikan',
    // The feed is as new as its newest article with a day, or the last correction: the same archive gives the same bytes.
    updated: last ? instant(last) : new Date(0),
    feedLinks: { rss: at('feed.xml'), atom: at('atom.xml'), json: at('feed.json') },
  });
  const items = newest.map((article) => itemOf(archive, article, edition));
  feed.items = items.map(forRss);
  const rss = feed.rss2();
  // RSS knows no time of a change.
  for (const [at, { date, modified }] of newest.entries())
    if (modified)
      Object.assign(items[at]!, { date: instant(modified), ...(isDay(date) && { published: instant(date) }) });
  feed.items = items.map(forJson);
  const json = feed.json1();
  // An entry of Atom must have an instant (RFC 4287, 4.1.2): what has no day has none. Its picture stands in its text.
  feed.items = items.filter(({ date }) => date).map(({ image: _, ...item }) => item);
  return { 'feed.xml': rss, 'feed.json': json, 'atom.xml': feed.atom1() };
}

/** RSS and JSON Feed do without a date; what is known of one is then said in words. */
function itemOf({ settings, pages }: FeedSource, article: ArticleSummary, edition: Edition): Item {
  const { key, date, topics, category } = article;
  const { title, summary } = article.text[edition];
  const text = pages(article).text[edition];
  const { rights = settings.text[edition].rights } = text;
  const url = absolute(settings.home, articlePath(edition, key));
  const when = isDay(date) ? '' : `（${word(edition, 'published')}：${tellDate(edition, date)}）`;
  const authors = text.credits.filter(({ role }) => writers.has(role)).map(({ name }) => ({ name: printable(name) }));
  const own = settings.text[edition].categories.find(({ id }) => id === category);
  const tags = topics.filter(({ kind }) => kind === 'tag').map((tag) => (edition === 'zh-Hans' ? tag.key : tag.hant));
  const item: Omit<Item, 'date'> = {
    title: printable(title),
    id: url,
    link: url,
    // Readers take a description for HTML.
    description: escapeText(printable(summary + when)),
    content: printable(absoluteAddresses(pictureOf(text) + text.html, settings)),
    category: [...(own ? [own.title] : []), ...tags].map((name) => ({ name: printable(name), term: printable(name) })),
    ...(authors.length > 0 && { author: authors }),
    ...(rights && {
      copyright: [rightsName(edition, rights.statement), rights.holder, rights.statement].filter(Boolean).join('，'),
    }),
    ...(text.image && { image: new URL(text.image.src, settings.home).href }),
  };
  return { ...item, ...(isDay(date) && { date: instant(date), published: instant(date) }) } as Item;
}

/** Who wrote an article, of those that it credits. */
const writers: ReadonlySet<string> = new Set(['author', 'reporter', 'correspondent']);

/** All names as one: where a format has a single place for whoever wrote an article. */
const namesOf = (authors: readonly Author[]): string => authors.map(({ name }) => name).join('、');

/** JSON Feed 1 has one author. */
const forJson = ({ author, ...item }: Item): Item => ({
  ...item,
  ...(author && { author: [{ name: namesOf(author) }] }),
});

/** RSS has mailboxes for authors; names go into Dublin Core's element. */
const forRss = ({ author, image, ...item }: Item): Item => ({
  ...item,
  ...(author && {
    extensions: [{ name: 'dc:creator', objects: { _text: namesOf(author) } }],
  }),
  ...(typeof image === 'string' && { enclosure: { url: image, type: typeOf(image), length: 0 } }),
});

const imageTypes: Record<string, string> = { jpg: 'jpeg', jpeg: 'jpeg', svg: 'svg+xml' };
const typeOf = (address: string): string => {
  const extension = new URL(address).pathname.split('.').at(-1)!.toLowerCase();
  return `image/${imageTypes[extension] ?? extension}`;
};

/** The picture of an article, which is no part of its body. */
const pictureOf = ({ image }: ArticleText): string =>
  image ? `<figure><img src="${escapeAttribute(image.src)}" alt="${escapeAttribute(image.alt)}"></figure>` : '';

/** A reader of feeds shows a text elsewhere: addresses inside the site begin with its host. */
const absoluteAddresses = (html: string, { url }: { url: string }): string =>
  html.replace(/ (href|src)="\/(?!\/)/g, ` $1="${url}/`);

/** Without the characters that XML cannot hold: one of them, left by an old system, would silence the whole feed. */
const printable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
