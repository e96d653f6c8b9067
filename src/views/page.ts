/**
 * What a page of the archive shows: plain data, made by the archive and drawn by a component.
 * Labels and texts are already in the page's edition; paths are relative to the site's base. One file, since the kinds of page are one union.
 */

import type { ExhibitText } from '../archive/exhibit.ts';
import type { ArticlePages, ArticleSummary, ArticleText, SiteSettings } from '../archive/index.ts';
import type { Coordinates } from '../content/schema/glossary.ts';
import type { CivilDate } from '../core/date.ts';
import type { Edition } from '../core/edition.ts';
import type { EdtfDate } from '../core/edtf.ts';
import type { TopicKind } from '../core/url.ts';
import type { Picture, Pictures } from './picture.ts';
import type { SideBySideRow } from './side-by-side.ts';

/** A link with its words. */
export interface Link {
  href: string;
  label: string;
}

/** A link with the number of articles behind it. */
export interface CountedLink extends Link {
  count: number;
}

/** An article in a list. */
export interface Entry {
  href: string;
  key: string;
  title: string;
  summary: string;
  date: EdtfDate;
  category?: Link;
  source?: string;
  image?: string;
  draft?: true;
}

/** The links of one kind of topic; how many articles are behind each where the page shows it. */
export interface TopicLinks {
  kind: TopicKind;
  links: (Link & { count?: number })[];
}

/** The older and the newer article beside one. */
export interface NeighbourLinks {
  previous?: Link;
  next?: Link;
}

/** What a page of any kind has. */
export interface Frame {
  edition: Edition;
  /** The page's own path. */
  path: string;
  title: string;
  description: string;
  breadcrumb: Link[];
  settings: SiteSettings;
  pictures: Pictures;
}

/** A category on the front page. */
export interface FrontSection {
  category: Link;
  entries: Entry[];
}

/** An exhibit in a list. */
export interface ExhibitEntry extends CountedLink {
  description: string;
  image?: string;
}

/** The first page of an edition. */
export interface HomePage extends Frame {
  kind: 'home';
  lead?: Entry;
  seconds: Entry[];
  sections: FrontSection[];
  /** The newest exhibits. */
  exhibits: ExhibitEntry[];
  calendar: Calendar;
  topics: TopicLinks[];
  total: number;
}

/** A year of the archive and its months, with the articles in each. */
export interface CalendarYear extends CountedLink {
  year: string;
  months: { month: string; count: number; href?: string }[];
  /** The articles of which no month is known, where there are any. */
  undated?: CountedLink;
}

/** The archive by years and months. */
export interface Calendar {
  years: CalendarYear[];
  /** The articles of which no year is known, where there are any. */
  undated?: CountedLink;
}

/** An article. */
export interface ArticlePage extends Frame {
  kind: 'article';
  article: ArticleSummary;
  text: ArticleText;
  /** The article's address without edition and date. */
  permanent: string;
  facts: Omit<ArticlePages, 'text'>;
  category?: Link;
  sourceLink?: string;
  topics: TopicLinks[];
  /** The exhibits that hold it. */
  exhibits: Link[];
  /** In time. */
  neighbours: NeighbourLinks;
  /** In the category, where they are others. */
  inCategory: NeighbourLinks;
  related: Entry[];
}

/** A list of articles: the archive, a year, a month, a topic. */
export interface ListPage extends Frame {
  kind: 'list';
  heading: string;
  entries: Entry[];
  total: number;
  page: number;
  pages: number;
  /** The list's first page. */
  listPath: string;
  /** Years of the archive, or months of a year. */
  parts?: { label: string; links: CountedLink[] };
  calendar?: Calendar;
  /** What the topic is. */
  about?: string;
  /** The topic's name in the other script, where it is written otherwise there. */
  otherName?: string;
  /** With what the topic is named. */
  companions?: TopicLinks[];
  /** The list's articles a year, where there are enough to see a rise and fall. */
  spread?: YearCount[];
  /** The folder of the list's own feeds. */
  feeds?: string;
}

/** Articles in a year. */
export interface YearCount {
  year: string;
  count: number;
}

/** The most named topics of a kind. */
export interface RankedTopics {
  kind: TopicKind;
  rows: (CountedLink & { years: YearCount[] })[];
}

/** A place that is named, and where it is. */
export interface MappedPlace extends CountedLink, Coordinates {}

/** The whole archive in numbers. */
export interface StatisticsPage extends Frame {
  kind: 'statistics';
  heading: string;
  calendar: Calendar;
  spread: YearCount[];
  ranked: RankedTopics[];
  /** The places of which the glossary gives the coordinates, the most named first; none where there is nothing to compare. */
  places: MappedPlace[];
  total: number;
}

/** Both scripts of an article side by side: one page for both editions, in the words of the article's own script. */
export interface BothPage extends Frame {
  kind: 'both';
  heading: string;
  article: ArticleSummary;
  rows: SideBySideRow[];
  /** The page of the article in the other edition. */
  counterpart: string;
  reviewed?: CivilDate;
}

/** A piece of what an article was made of. */
export type Original =
  | { kind: 'picture'; href: string; picture?: Picture }
  | { kind: 'document'; href: string; name: string }
  /** An old web page, as harmless HTML. */
  | { kind: 'page'; html: string };

/** An article beside what it was made of, in the script that it was written in. */
export interface OriginalPage extends Frame {
  kind: 'original';
  heading: string;
  article: ArticleSummary;
  html: string;
  originals: Original[];
  /** The page of the article in the other edition. */
  counterpart: string;
}

/** All topics of one kind. */
export interface TopicsPage extends Frame {
  kind: 'topics';
  topicKind: TopicKind;
  heading: string;
  /** The most used, or all where they are few. */
  links: CountedLink[];
  /** All of them by letter, or those of one letter. */
  groups: { letter: string; links: CountedLink[] }[];
  /** The pages of the letters, where each has one. */
  letters: Link[];
}

/** A page that the chamber wrote: about, contact. */
export interface OwnPage extends Frame {
  kind: 'own';
  heading: string;
  html: string;
}

/** A page on which a curator leads through chosen articles. */
export interface ExhibitPage extends Frame {
  kind: 'exhibit';
  heading: string;
  /** The day on which it was opened. */
  opened: CivilDate;
  standfirst?: string;
  image?: ExhibitText['image'];
  html: string;
  timeline: { date: EdtfDate; text: string; article?: Link }[];
  /** In the curator's order. */
  entries: Entry[];
}

/** The list of exhibits. */
export interface ExhibitsPage extends Frame {
  kind: 'exhibits';
  heading: string;
  exhibits: ExhibitEntry[];
}

/** A file for programs or spreadsheets. */
export interface DataFile {
  /** From the site's base. */
  path: string;
  /** Its media type. */
  type: string;
  /** Missing where it is not written yet. */
  bytes?: number;
}

/** The files of an archive. */
export interface DataFiles {
  /** The list of the dump's files. */
  index: DataFile;
  /** The dump, a file a year. */
  years: (DataFile & { year: string; articles: number })[];
  /** The list of articles for spreadsheets, in each edition. */
  tables: (DataFile & { edition: Edition })[];
  /** The feeds of the page's own edition. */
  feeds: DataFile[];
  /** Articles in a feed. */
  newest: number;
}

/** What there is for programs and spreadsheets. */
export interface DataPage extends Frame {
  kind: 'data';
  heading: string;
  files: DataFiles;
  /** Articles. */
  total: number;
  /** The years of the oldest and of the newest article, where any is known. */
  span?: { first: string; last: string };
}

/** What stands at the addresses of an article that was taken back. */
export interface WithdrawnPage extends Frame {
  kind: 'withdrawn';
  /** When it was published. */
  published: EdtfDate;
  withdrawn: { date: CivilDate; reason: string };
}

/** Any page of the archive. */
export type Page =
  | HomePage
  | ArticlePage
  | ListPage
  | TopicsPage
  | StatisticsPage
  | BothPage
  | OriginalPage
  | OwnPage
  | ExhibitPage
  | ExhibitsPage
  | DataPage
  | WithdrawnPage;

/** A page that is known to exist, before it is made. */
export interface PlannedPage {
  path: string;
  /** Digest of everything that the page shows: the same key, the same page. */
  key: string;
  /**
   * The articles whose digests the key holds, where all else in it follows from the archive's shape (archive-shape.ts):
   * while that and these are as they were, so is the key.
   */
  shows?: readonly ArticleSummary[];
  make(): Page;
}

/** Pages that one rendering draws, and what takes each of them. */
export interface PageBatch {
  pages: Iterable<Page>;
  take(page: Page, html: string): void;
}

/** Parts that all pages of an edition share, as a batch has drawn them, by their names. */
export type Drawn = Map<string, string>;

/** What every page may ask of the archive, whether or not it is one of the archive's own pages. */
export interface SiteContext {
  settings: SiteSettings;
  /** Finished HTML in an edition: as it is where it was written in that script, converted where not. */
  into(edition: Edition, written: Edition, html: string): string;
}
