/**
 * What signs become in canonical text. Quotes, brackets, dots, dashes, enumeration commas and blanks are dropped, since
 * readers leave them out (《豫商》杂志, 迈克尔·约翰逊, Wi-Fi 6). The end of a clause is a comma, so that 会，员 is not 会员.
 * What makes a figure or a name stays: 870.7, 2016-2017, 5%, -5℃, C++, B&Q.
 */

/** Stands where a clause ends. */
export const clauseEnd = ',';

/** What a UTF-16 code unit is; zero for signs that are dropped. */
const kinds = { letter: 1, digit: 2, latin: 4, clause: 8, newline: 16, dash: 32, dot: 64, joiner: 128, suffix: 256 };

const patterns: [kind: number, pattern: RegExp][] = [
  [kinds.letter, /[\p{L}\p{N}\p{Cs}]/u],
  [kinds.digit, /\d/],
  [kinds.latin, /\p{Script=Latin}/u],
  // A geta mark or a white square stands for a character that was lost.
  [kinds.clause, /[,。;!?〓□]/],
  [kinds.newline, /[\n\r]/],
  [kinds.dash, /[-\u2010-\u2015\u2212~〜]/],
  [kinds.dot, /[.·•‧・⋅∙]/],
  [kinds.joiner, /[&@_:/\u2044]/],
  [kinds.suffix, /[%‰+#]/],
];

/** Kinds by code unit, worked out when a unit is first seen; 1 above them marks it as seen. */
const seen = 1 << 15;
const kindsOfUnits = new Uint16Array(0x10000);

function kindOf(unit: number): number {
  const known = kindsOfUnits[unit]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  let kind = isSurrogate ? kinds.letter : 0;
  if (!isSurrogate) for (const [bit, pattern] of patterns) if (pattern.test(character)) kind |= bit;
  kindsOfUnits[unit] = kind | seen;
  return kind | seen;
}

/** A figure after a minus sign is negative where its unit can be: degrees and percentages. */
const negative = /^\d+(?:\.\d+)?(?:°|度|摄|%|‰)/;

const is = (text: string, at: number, kind: number): boolean =>
  at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & kind) !== 0;

/** True for the comma of 1,000. */
const isThousands = (text: string, at: number): boolean =>
  is(text, at - 1, kinds.digit) && /^,\d{3}(?!\d)/.test(text.slice(at, at + 5));

/** What a sign at an offset becomes: nothing, itself, or the sign of its kind. */
function signAt(text: string, at: number, kind: number): string {
  const word = kinds.digit | kinds.latin;
  const between = (one: number) => is(text, at - 1, one) && is(text, at + 1, one);
  if (kind & kinds.clause) return isThousands(text, at) ? '' : clauseEnd;
  if (kind & kinds.dot) return between(kinds.digit) ? '.' : '';
  if (kind & kinds.suffix) return is(text, at - 1, word | kinds.suffix) ? text[at]! : '';
  if (kind & kinds.joiner) {
    if (/[&@_]/.test(text[at]!)) return between(word) ? text[at]! : '';
    return between(kinds.digit) ? (text[at] === ':' ? ':' : '/') : '';
  }
  if ((kind & kinds.dash) === 0) return '';
  let end = at;
  while (is(text, end, kinds.dash)) end++;
  if (is(text, end, kinds.digit) && is(text, at - 1, kinds.digit)) return '-';
  return !is(text, at - 1, word | kinds.dash) && end === at + 1 && negative.test(text.slice(end, end + 12)) ? '-' : '';
}

/** A stretch of letters and figures that is taken over as it is. */
const plainRun = kinds.letter;

/**
 * Folds the signs of a text whose characters are folded.
 *
 * @param kept filled, where given, with the offset in `folded` of each unit of the result
 * @example foldSigns('《豫商》杂志,870.7-5%') // '豫商杂志,870.75%'
 */
export function foldSigns(folded: string, kept?: number[]): string {
  let text = '';
  // Kept beside the text, since to look at the end of a text that grows copies all of it.
  let last = '\n';
  const put = (sign: string, at: number): void => {
    text += sign;
    last = sign;
    kept?.push(at);
  };
  for (let at = 0; at < folded.length; ) {
    const kind = kindOf(folded.charCodeAt(at));
    if (kind & plainRun) {
      let end = at + 1;
      while (end < folded.length && kindOf(folded.charCodeAt(end)) & plainRun) end++;
      text += folded.slice(at, end);
      last = folded[end - 1]!;
      if (kept) for (let unit = at; unit < end; unit++) kept.push(unit);
      at = end;
      continue;
    }
    if (kind & kinds.newline) {
      if (last !== '\n') put('\n', at);
    } else {
      const sign = signAt(folded, at, kind);
      if (sign !== '' && (sign !== clauseEnd || (last !== clauseEnd && last !== '\n'))) put(sign, at);
    }
    at++;
  }
  return text;
}
