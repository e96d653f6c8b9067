/** The language of queries: words that must all stand in an article, "phrases as printed", and -words that must not. */

/** A word of a query. */
export interface QueryWord {
  /** As typed, without quotation marks around it. */
  text: string;
  /** True for a phrase in quotation marks: its signs count. */
  isQuoted: boolean;
}

/** A query, understood. */
export interface Query {
  /** What must stand in the article. */
  wanted: QueryWord[];
  /** What must not. */
  unwanted: QueryWord[];
}

const opening = /["“„‟「『＂]/;
const closing = /["”“‟」』＂]/;
/** A minus excludes a word, but not before a figure: -5℃. */
const minus = /^[-－−](?=[^\s\d\-－−])/;

/** The offset of the mark that closes a phrase and ends a word, or of the end where no mark closes it. */
function endOfPhrase(rest: string): number | undefined {
  let hasClosing = false;
  for (let at = 0; at < rest.length; at++) {
    if (!closing.test(rest[at]!)) continue;
    hasClosing = true;
    if (/^(?:\s|$)/.test(rest.slice(at + 1))) return at;
  }
  return hasClosing ? undefined : rest.length;
}

/**
 * Reads a query. A minus may stand only after a blank, so 2019-2020 stays whole. Quotation marks inside a word are
 * signs like others (专精特新“小巨人”企业); a mark that is never closed reaches to the end. What has no letter or figure
 * asks for nothing.
 *
 * @example readQuery('汝州 「回归工程」 -招商').wanted // [{ text: '汝州', isQuoted: false }, { text: '回归工程', isQuoted: true }]
 */
export function readQuery(text: string): Query {
  const query: Query = { wanted: [], unwanted: [] };
  for (let rest = text.trim(); rest !== ''; rest = rest.trimStart()) {
    const isUnwanted = minus.test(rest);
    if (isUnwanted) rest = rest.slice(1);
    const end = opening.test(rest[0]!) ? endOfPhrase(rest.slice(1)) : undefined;
    const word = end === undefined ? /^\S+/.exec(rest)![0] : rest.slice(1, end + 1);
    rest = rest.slice(end === undefined ? word.length : end + 2);
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    query[isUnwanted ? 'unwanted' : 'wanted'].push({ text: word.trim(), isQuoted: end !== undefined });
  }
  return query;
}

/**
 * The parts of a word between its signs, for where the whole stands nowhere; those of a figure (870.7, 2016-04-18) say
 * nothing by themselves.
 * @example partsOf('宁波、捐款') // ['宁波', '捐款']
 */
export const partsOf = (word: string): string[] =>
  /\p{L}/u.test(word) ? word.split(/[^\p{L}\p{N}\p{M}+#%℃°]+/u).filter(Boolean) : [word];
