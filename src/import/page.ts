/**
 * The vocabulary of the import: a legacy page is a list of blocks, and whatever is done to it is recorded
 * as changes (proven or conventional), flags (what a person must look at) and dropped lines.
 */

/** Inline markup, as a range of the block's text in UTF-16 code units; a gap covers the 〓 of a lost character. */
export interface InlineMark {
  start: number;
  end: number;
  type: 'link' | 'strong' | 'emphasis' | 'gap';
  /** Only of links. */
  url?: string;
  /** Only of gaps: the character that most likely stood there; never applied. */
  likely?: string;
}

/** What the markup said of a block. A table's text has cells parted by tabs and rows by line feeds. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'table' | 'image';

/** What a page says about a block besides its text: evidence for the classifier. */
export interface Hints {
  /** Empty lines before it. */
  blankBefore: number;
  /** White space at its beginning, in columns: an ideographic space counts two. */
  indent: number;
  /** The share of its text that is inside links, 0-1. */
  linked: number;
  /** Bold from end to end. */
  bold?: boolean;
  /** Set larger than the text around it from end to end: `<font size="5">`. */
  large?: boolean;
  /** Parted from the line before it by nothing but a line break, in one and the same element. */
  continues?: boolean;
  /** A line of the source as it was typed: of plain text, of `<pre>`. */
  typed?: boolean;
  /** Stands inside the element that holds the page's prose; undefined where there was no markup. */
  inArticle?: boolean;
  /** Names of the classes and ids around it, lower case. */
  names?: string;
  /** The path of elements to it, each with its class or id and its number among its like: `/div#main/p[2]`. */
  place?: string;
  /** Holds what the markup itself declares to be a field: `<time>`, microdata. */
  field?: boolean;
  /** On how many sibling pages the same line stands in the same place of the site's template. */
  repeated: number;
  /** Stands where sibling pages have other days: what it says is when the article was published. */
  day?: boolean;
  /** Words of it, folded, that the same place holds on all sibling pages. */
  shared?: string[];
  /** Words of it that stand where sibling pages name who wrote, or an outlet. */
  alike?: Partial<Record<'author' | 'source', string>>;
  /** Shared by sibling pages that have a place of their own for their day: a day in it is the site's. */
  ofSite?: boolean;
}

/** One line or block of a page. */
export interface Block {
  kind: BlockKind;
  text: string;
  marks: InlineMark[];
  hints: Hints;
  /** Of headings: 1-6. Of list items: the depth from 1. */
  level?: number;
  /** Of list items: numbered. */
  ordered?: boolean;
  /** Of images: what its caption says. */
  caption?: string;
  /** Of images: the text is the alternative text. */
  src?: string;
  /** A line above or below the title that belongs to it (引题, 副题). */
  role?: 'subtitle';
}

/** Which of the two stands first in `03/04/2012`. */
export type DayOrder = 'day-first' | 'month-first';

/** What a page's head and markup declare about it besides its fields. */
export interface Declared {
  titles: string[];
  /** How the site writes day and month, where its lines tell. */
  dayOrder?: DayOrder;
  address?: string;
  siteName?: string;
}

/** The fields that places on a page may claim. */
export type Field =
  | 'title'
  | 'date'
  | 'uploaded'
  | 'source'
  | 'author'
  | 'editor'
  | 'photographer'
  | 'translator'
  | 'views'
  | 'url'
  | 'summary';

/** What one place on a page says of one field. */
export interface Claim {
  field: Field;
  value: string;
  /** How much the place is worth; higher wins, the first of equals stays. */
  rank: number;
  /** Of dates: `HH:MM:SS`. */
  time?: string;
  /** Of dates: the other reading of `03/04/2012`. */
  or?: string;
  /** Of `uploaded`: the day of the last change, which says nothing of publication. */
  modified?: true;
  /** Raised where this claim wins. */
  flag?: Flag;
  /** What this place says may be of something else: it fills no field, and is told where none other does. */
  unvouched?: true;
}

/** A legacy page before repair. */
export interface Page {
  /** As the person who imports knows it; in a table or a feed, with the row's number. */
  file: string;
  blocks: Block[];
  declared: Declared;
  /** What markup, scripts and field lists say in so many words. */
  claims: Claim[];
  flags: Flag[];
  /** What the reader left out, with the reason. */
  dropped: Dropped[];
  /** The page is the text of a record: nothing of a site stands around it. */
  bodyOnly?: boolean;
}

/** Something that a person must look at. `kind` is stable and documented in flags.json. */
export interface Flag {
  kind: string;
  quote?: string;
  suggestions?: string[];
  why?: string;
}

/** A change of the text: at `quote`, `from` became `to`. */
export interface Change {
  kind: string;
  from: string;
  to: string;
  /** The place, with a few characters around it. */
  quote: string;
}

/** A line that is not part of the article, and why it was taken out. */
export interface Dropped {
  text: string;
  reason: string;
}

/** What a reader of lines finds in them; findings of several lines are joined. */
export interface Findings {
  claims: Claim[];
  flags: Flag[];
  dropped: Dropped[];
}

/** What a repair hands back. */
export interface Repaired {
  blocks: Block[];
  changes: Change[];
  flags: Flag[];
}

/** Hints of a line about which nothing is known. */
export const noHints = (): Hints => ({ blankBefore: 0, indent: 0, linked: 0, repeated: 0 });

/** A paragraph without markup. @example paragraph('商会成立') */
export const paragraph = (text: string, hints: Partial<Hints> = {}): Block => ({
  kind: 'paragraph',
  text,
  marks: [],
  hints: { ...noHints(), ...hints },
});

/** The mark of a lost character in plain text: 〓 (U+3013, geta), as Chinese and Japanese printers used it. */
export const gapMark = '〓';

/** A page of lines that says nothing about itself. */
export const pageOfBlocks = (file: string, blocks: Block[]): Page => ({
  file,
  blocks,
  declared: { titles: [] },
  claims: [],
  flags: [],
  dropped: [],
});
