/**
 * A posting list: where one term stands. The places of all articles lie in one row, article after article (terms.ts says
 * how many each takes), so a list is its places in that row as distances. Of a single unit only the articles are told,
 * each with a flag for the title: it stands in most of them.
 */
import { titlePlaces } from './terms.ts';
import type { VarintReader, VarintWriter } from './varint.ts';

/** One article of a posting list. */
export interface Posting {
  article: number;
  /** Where the term stands, ascending. Of a single unit only the area is told: 0 in the title, `titlePlaces` below it. */
  places: number[];
  /** Of a pair: a word boundary runs through it wherever it stands in the article, as through 年会 in 青年会员. */
  isCrossing?: boolean;
}

/** Numbers in a list are distances from the one before; the first from this. */
const beforeFirst = -1;

/** Writes posting lists one after another. */
export class PostingListWriter {
  readonly #bytes: VarintWriter;
  #last = beforeFirst;

  constructor(bytes: VarintWriter) {
    this.#bytes = bytes;
  }

  /** Begins the next list. */
  begin(): void {
    this.#last = beforeFirst;
  }

  /** The next place in the row of the segment; for a single unit `singleNumber`. */
  add(number: number): void {
    this.#bytes.integer(number - this.#last - 1);
    this.#last = number;
  }
}

/** What stands in the list of a single unit for an article. @example singleNumber(3, 0) // 7 */
export const singleNumber = (article: number, place: number): number => article * 2 + (place < titlePlaces ? 1 : 0);

/** Reads the numbers of a list that takes so many bytes. */
function* numbersIn(bytes: VarintReader, length: number): Generator<number> {
  const end = bytes.at + length;
  for (let last = beforeFirst; bytes.at < end; ) {
    last += bytes.integer() + 1;
    yield last;
  }
}

/** Reads the list of a single unit. */
export const readSingleList = (bytes: VarintReader, length: number): Posting[] =>
  Array.from(numbersIn(bytes, length), (number) => ({
    article: number >> 1,
    places: [number % 2 === 1 ? 0 : titlePlaces],
  }));

/** Reads the list of a pair. @param bases where each article begins in the row, and where the last one ends */
export function readPostingList(bytes: VarintReader, length: number, bases: ArrayLike<number>): Posting[] {
  const postings: Posting[] = [];
  let article = 0;
  let last: Posting | undefined;
  for (const number of numbersIn(bytes, length)) {
    while (bases[article + 1]! <= number) article++;
    const place = number - bases[article]!;
    if (last?.article === article) last.places.push(place);
    else {
      last = { article, places: [place] };
      postings.push(last);
    }
  }
  return postings;
}

/**
 * Appends a list whose numbers begin at `base` to one that ends with the number `last`: only the first distance changes.
 *
 * @param last the last number of the list so far, -1 where it is empty
 */
export function appendList(to: VarintWriter, last: number, list: VarintReader, length: number, base: number): void {
  const start = list.at;
  to.integer(base + list.integer() - last - 1);
  to.copy(list, length - (list.at - start));
}
