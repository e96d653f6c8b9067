/**
 * Writes an index in the form that Pagefind's reader reads, byte for byte as Pagefind's indexer writes it, but for
 * the keys of articles and files: Pagefind draws them from what is in them, which no compression makes smaller and
 * which the browser must load before its first question. Here an article's key is its number, and a file's its place.
 *
 * Pagefind's indexer is not asked for it because it cannot be given terms with their places: it takes a text, cuts it
 * again, makes pages of it, and returns all files as text in base64 to the process that called it: through it, indexing
 * took four times the CPU time.
 */
import { CborWriter } from './cbor.ts';
import { keyOf, signature } from './index-format.ts';
import type { Inverted } from './pairs.ts';

/** The version of Pagefind whose reader reads what is written here. */
export const pagefindVersion = '1.5.2';

/**
 * How many numbers are put into one file of terms. Smaller files mean fewer bytes a query and a longer table of files
 * to load at the start. Pagefind's own 20,000 is meant for words, which are rarer than pairs.
 */
export const placesInFile = 1700;

/** Stands before places of the weight 1, as the sign and the complement of what Pagefind writes for it. */
const plainWeight = -25;

/** A file of terms: from one in the order of all to before another. */
interface TermsFile {
  from: number;
  to: number;
}

/** Fills files with terms; each ends with the term that fills it. */
function divide({ terms, starts, spread }: Inverted): TermsFile[] {
  const files: TermsFile[] = [];
  let from = 0;
  let size = 0;
  for (let term = 0; term < terms.length; term++) {
    // A number for each article, one for its weight, and the places.
    size += spread[term]! * 2 + starts[term + 1]! - starts[term]!;
    if (size < placesInFile && term + 1 < terms.length) continue;
    files.push({ from, to: term + 1 });
    from = term + 1;
    size = 0;
  }
  return files;
}

function writeTerms(cbor: CborWriter, index: Inverted, { from, to }: TermsFile): Uint8Array {
  cbor.raw(signature);
  cbor.array(1);
  cbor.array(to - from);
  for (let term = from; term < to; term++) {
    cbor.array(3);
    cbor.text(index.terms[term]!);
    writeArticles(cbor, index, term);
    // Other spellings of the term: all are folded already.
    cbor.array(0);
  }
  return cbor.take();
}

/** A term's articles and its places in each: numbers as distances from the one before. */
function writeArticles(cbor: CborWriter, { starts, spread, articles, places }: Inverted, term: number): void {
  const end = starts[term + 1]!;
  let before = 0;
  cbor.array(spread[term]!);
  for (let at = starts[term]!; at < end; ) {
    const article = articles[at]!;
    let last = at + 1;
    while (last < end && articles[last] === article) last++;
    cbor.array(3);
    cbor.integer(article - before);
    before = article;
    cbor.array(last - at + 1);
    cbor.integer(plainWeight);
    for (let place = 0; at < last; place = places[at++]!) cbor.integer(places[at]! - place);
    // Places in metadata, which no article here has.
    cbor.array(0);
  }
}

/** A term's beginning that tells it from its neighbour in another file. @example upTo('会员', '伙伴') // '会' */
function upTo(term: string, neighbour: string): string {
  const [characters, others] = [[...term], [...neighbour]];
  const common = characters.findIndex((character, at) => character !== others[at]);
  return common < 0 ? term : characters.slice(0, common + 1).join('');
}

function writeTable(cbor: CborWriter, { lengths, terms }: Inverted, files: readonly TermsFile[]): Uint8Array {
  cbor.raw(signature);
  cbor.array(6);
  cbor.text(pagefindVersion);
  cbor.array(lengths.length);
  for (const [number, length] of lengths.entries()) {
    cbor.array(2);
    cbor.text(keyOf(number));
    cbor.integer(length);
  }
  cbor.array(files.length);
  for (const [number, file] of files.entries()) {
    const [first, last] = [terms[file.from]!, terms[file.to - 1]!];
    const [before, after] = [terms[file.from - 1], terms[file.to]];
    const from = before === undefined ? first : upTo(first, before);
    const to = after === undefined ? last : upTo(last, after);
    cbor.array(3);
    cbor.text(from);
    // A file of one character's terms would end before it begins.
    cbor.text(from.startsWith(to) && from !== to ? last : to);
    cbor.text(keyOf(number));
  }
  // Filters, orders, and fields of metadata.
  cbor.array(0);
  cbor.array(0);
  cbor.array(0);
  return cbor.take();
}

/**
 * @returns the files, not packed, by name: `meta`, the table of articles and files, and `terms/<key>`
 * @example pagefindFiles(pairs.inverted()).get('meta')
 */
export function pagefindFiles(index: Inverted): Map<string, Uint8Array> {
  const cbor = new CborWriter();
  const divided = divide(index);
  const files = new Map([['meta', writeTable(cbor, index, divided)]]);
  for (const [number, file] of divided.entries()) files.set(`terms/${keyOf(number)}`, writeTerms(cbor, index, file));
  return files;
}
