/** Finds in an original what an article says: repaired, perhaps in the other script, without the glosses of its source. */
import { simplified } from '../../import/comparable.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface Found {
  from: number;
  to: number;
}

/** The words around a place in an article. */
export interface Around {
  before: string;
  inside: string;
  after: string;
}

/** Han characters and digits in Simplified, with the place of each. */
interface Projection {
  text: string;
  offsets: number[];
}

const kept = /[\p{Script=Han}\p{Nd}]/u;

export function projectionOf(text: string): Projection {
  const offsets: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (!kept.test(character)) continue;
    out += simplified(character);
    offsets.push(at);
  }
  return { text: out, offsets };
}

/** So many characters before and behind are enough to know a place, and few enough to be free of faults. */
const context = [12, 8, 6, 4] as const;
/** What an original has between the words before a fault and those behind it. */
const longestFault = 60;

/**
 * @param quote the original's own words, where they are known
 * @returns nothing where the original has nothing like it
 */
export function findInOriginal(
  original: string,
  quote: string | undefined,
  around: Around | undefined,
): Found | undefined {
  const exact = quote ? original.indexOf(quote) : -1;
  if (quote && exact !== -1) return { from: exact, to: exact + quote.length };
  const projection = projectionOf(original);
  const words = projectionOf(quote ?? '').text;
  return (
    (words.length >= 3 ? spanOf(projection, words) : undefined) ??
    (around ? betweenWords(projection, around) : undefined)
  );
}

/** The place between the words before it and those behind it; the words that were found where only one side was. */
function betweenWords(projection: Projection, around: Around): Found | undefined {
  const [before, inside, after] = [around.before, around.inside, around.after].map((text) => projectionOf(text).text);
  // A lost character is none that could be looked for.
  for (const length of inside === '' ? [] : context) {
    const whole = spanOf(projection, before!.slice(-length) + inside! + after!.slice(0, length));
    if (whole) {
      const from = projection.text.indexOf(before!.slice(-length) + inside! + after!.slice(0, length));
      const start = from + Math.min(length, before!.length);
      return insideOf(projection, start, start + Math.max(1, inside!.length));
    }
  }
  for (const length of context) {
    const head = before!.slice(-length);
    const tail = after!.slice(0, length);
    const at = head.length >= 4 ? projection.text.indexOf(head) : -1;
    if (at === -1) continue;
    const from = projection.offsets[at + head.length - 1]! + 1;
    const end = tail.length >= 3 ? projection.text.indexOf(tail, at + head.length) : -1;
    const to = end === -1 ? from : projection.offsets[end]!;
    return to > from && to - from <= longestFault ? { from, to } : { from: projection.offsets[at]!, to: from };
  }
  return inside!.length >= 4 ? spanOf(projection, inside!) : undefined;
}

function spanOf(projection: Projection, words: string): Found | undefined {
  const at = words === '' ? -1 : projection.text.indexOf(words);
  return at === -1 ? undefined : insideOf(projection, at, at + words.length);
}

function insideOf({ offsets }: Projection, from: number, to: number): Found | undefined {
  const [first, last] = [offsets[from], offsets[Math.min(to, offsets.length) - 1]];
  return first === undefined || last === undefined ? undefined : { from: first, to: last + 1 };
}
