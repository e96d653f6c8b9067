/** What search knows of an article. Made by the archive, read by the index. */
import type { ByEdition } from '../core/edition.ts';
import type { EdtfDate } from '../core/edtf.ts';
import type { TopicKind } from '../core/url.ts';

/** The words of one article in one edition. */
export interface SearchText {
  /** Path from the site's base, e.g. `/zh-hans/news/2016/04/ruzhou/`. */
  url: string;
  title: string;
  summary: string;
  /** Paragraphs, captions, table cells: plain text, one block a line. */
  body: string;
  /** Labels of its topics, the names of its credits: what should be found though it may not stand in the body. */
  names: string[];
}

/** One article as search sees it. */
export interface SearchDocument {
  /** Unique in the archive: `2016/04/ruzhou`. */
  id: string;
  date: EdtfDate;
  /** Changes whenever anything here does. */
  digest: string;
  /** Slugs, the same in both editions; their labels are in the archive's topic lists. */
  topics: Partial<Record<TopicKind, string[]>>;
  text: ByEdition<SearchText>;
}

/** What must be known of an article to decide whether its segment has to be indexed again, without reading it. */
export interface SearchEntry {
  /** The same as the document's. */
  id: string;
  date: EdtfDate;
  /** The document's digest. */
  digest: string;
  /** About how many characters one edition of it has. */
  characters: number;
}
