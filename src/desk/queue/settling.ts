/** How each kind of review is settled: which part of an article it is about, and where its words stand. */

/** What a kind of review is about. */
export interface Settling {
  /** The key of the front matter that is doubtful. */
  field?: 'title' | 'date' | 'source' | 'credits';
  /**
   * Where in the body it stands: the lost character itself; what was restored, the first suggestion, while the
   * quotation is the original's; the words that are quoted; the picture of that address. Nothing: the whole article.
   */
  place?: 'gap' | 'restored' | 'quote' | 'picture';
  /** True where the quotation is the original's own, not the article's. */
  quotesOriginal?: true;
}

const title: Settling = { field: 'title' };
const date: Settling = { field: 'date' };
const source: Settling = { field: 'source' };
const credits: Settling = { field: 'credits' };
const restored: Settling = { place: 'restored', quotesOriginal: true };
const whole: Settling = {};

const settlings: Readonly<Record<string, Settling>> = {
  'lost-char': { place: 'gap', quotesOriginal: true },
  'gap-in-source': { place: 'gap' },
  'gbk-run-restored': restored,
  'gbk-punct-restored': restored,
  'mojibake-restored': whole,
  'title-missing': title,
  'title-doubtful': title,
  'date-missing': date,
  'date-doubtful': date,
  'date-conflict': date,
  'date-epoch': date,
  'date-is-upload': date,
  'date-from-dateline': date,
  'date-year-missing': date,
  'source-doubtful': source,
  'source-from-dateline': source,
  'author-doubtful': credits,
  'editor-doubtful': credits,
  'author-guessed': credits,
  'image-missing': { place: 'picture' },
  'image-without-words': { place: 'picture' },
  'dropped-doubtful': { quotesOriginal: true },
  'characters-unaccounted': { quotesOriginal: true },
  'body-empty': whole,
  'mixed-script': whole,
  'paragraphs-rebuilt': whole,
  'encoding-doubtful': whole,
  duplicate: whole,
};

/** What a kind is about; a kind that is not known quotes the text. */
export const settlingOf = (kind: string): Settling =>
  Object.hasOwn(settlings, kind) ? settlings[kind]! : { place: 'quote' };
