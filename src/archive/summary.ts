/** What the archive keeps at hand of every article: enough for lists, neighbours and topics. */

import type { Credit, RepairItem } from '../content/schema/front-matter.ts';
import type { Rights } from '../content/schema/rights.ts';
import type { CivilDate } from '../core/date.ts';
import type { ByEdition, Edition } from '../core/edition.ts';
import type { EdtfDate } from '../core/edtf.ts';
import type { TopicKind } from '../core/url.ts';
import type { Address } from './addresses.ts';
import type { DecisionSpan } from './decision-spans.ts';

/** A topic as one article names it. `key` is its name in Simplified, by which articles meet. */
export interface TopicMention {
  kind: TopicKind;
  key: string;
  hant: string;
  /** Made of pinyin, or given by the glossary. */
  slug: string;
  /** True where the glossary gave the slug: such slugs never change. */
  fixed?: true;
}

/** An article in a list. */
export interface ArticleSummary {
  key: string;
  id: string;
  /** The name in its permanent address, where front matter gives one. */
  name?: string;
  /** The key of where its file still stands, though more of its date is known by now: that address leads to the new one. */
  formerly?: string;
  date: EdtfDate;
  script: Edition;
  /** A person wrote both editions: nothing is converted. */
  parallel?: true;
  category?: string;
  draft?: true;
  /** Leads the front page: for good, or until a day. */
  featured?: true | { until: CivilDate };
  /** The day of its last correction. */
  modified?: CivilDate;
  /** Taken back, and why: only that is published of it. */
  withdrawn?: { date: CivilDate; reason: ByEdition<string> };
  /** The first picture, for lists and shares. */
  image?: string;
  /** Loads a picture from another site: the site's policy must allow it. */
  outsidePictures?: true;
  /** The originals that readers may see, as front matter names them. */
  originals?: string[];
  topics: TopicMention[];
  text: ByEdition<{ title: string; summary: string }>;
  /** Addresses inside this site that it uses, and old ones that lead here. */
  addresses?: Address[];
  /** Decisions of the conversion that a person should look at. */
  doubts: number;
  /** Review items that are still open. */
  review: number;
  /** Characters of the body. */
  length: number;
  /** Changes whenever anything that is derived from the article does. */
  digest: string;
  /** Changes whenever what decides in which places it is shown does: `shapeOf` (shape.ts). */
  shape: string;
}

/** Everything that an article's page says in one edition. */
export interface ArticleText {
  title: string;
  summary?: string;
  /** The body as HTML. */
  html: string;
  /** The body's words, one block a line. */
  plain: string;
  source?: { name: string; url?: string };
  credits: Credit[];
  image?: { src: string; alt: string; caption?: string; credit?: string };
  corrections: { date: CivilDate; text: string }[];
  /** What readers may do with it, where that is not what the archive says. */
  rights?: Rights;
  /** How often each rule of the conversion decided; empty in the article's own script. */
  rules: Record<string, number>;
}

/** An article's pages: what both editions say, and what they share. */
export interface ArticlePages {
  text: ByEdition<ArticleText>;
  eventDate?: EdtfDate;
  archivedDate?: CivilDate;
  views?: number;
  /** True where the archive supplied the title. */
  titleSupplied?: true;
  /** What was mended, in the article's own script. */
  repairs?: RepairItem[];
  reviewed?: CivilDate;
  /** What the page of both scripts spans. */
  spans?: DecisionSpan[];
}

/** One article, compiled. */
export interface ArticleRecord {
  summary: ArticleSummary;
  pages: ArticlePages;
}
