/** How much each place where a field may stand is worth: what people read on the page above what its markup declares. */
export const ranks = {
  /** A table's column, a feed's element: the field by its own name. */
  given: 20,
  /** A labelled value above the text. */
  label: 10,
  /** The outlet that put the page up: 发布者. */
  publisher: 9.25,
  /** The same below the text. */
  publisherAfter: 6.25,
  /** The page's own scripts. */
  script: 9,
  /** A labelled value after the text. */
  after: 7.5,
  /** A value without a label. */
  bare: 7,
  /** `<time>`, microdata: shown, and named by the markup. */
  markup: 6.5,
  /** A labelled day after the text: as often of a reply or of the page as of the article. */
  dayAfter: 6.75,
  sidelong: 5,
  /** A sentence that says who wrote, beside what he is. */
  introduced: 4.75,
  /** A label and a name, in a line of their own. */
  credit: 4.5,
  byline: 4,
  /** The account that published: a user of the content system, an official account of WeChat. */
  account: 3.5,
  /** `<meta>`, JSON-LD: not shown. */
  declared: 3,
  /** The day in the page's address. */
  address: 2.5,
  dateline: 2,
  guess: 1,
  /** The name that a member of a forum goes by: who opened a thread wrote it, unless anything says otherwise. */
  poster: 0.5,
  /** The account that several places of a page show. */
  shown: 0.75,
} as const;
