/** Articles that stand in the archive twice, in one script or in both. */
import type { Article } from '../archive/article.ts';
import { type Place, type Problem, problem } from '../content/problem.ts';
import { foldedUnits } from '../conversion/fold-to-simplified.ts';
import { digest } from '../core/digest.ts';
import { textOf } from './texts.ts';

/** A text of fewer characters is too short to be known again. */
const shortest = 30;

/** What a double of an article shares with it: its title and date, or its text. */
export function doubleKeys({ front, body }: Pick<Article, 'front' | 'body'>): string[] {
  const text = bareText(textOf(body));
  const title = Buffer.from(bareText(front.title)).toString('utf16le');
  return [`${title} ${front.date}`, ...(text.length < shortest * 2 ? [] : [digest(text)])];
}

/** @returns a rule that remembers the keys that it was shown, and tells an article that shares one */
export function doubleFinder(): (article: { keys: readonly string[]; place: Place }) => Problem[] {
  const seen = new Map<string, string>();
  return ({ keys, place }) => {
    const other = keys.map((key) => seen.get(key)).find(Boolean);
    for (const key of keys) if (!seen.has(key)) seen.set(key, place.file);
    return other ? [problem('doubled-article', { other }, place)] : [];
  };
}

/** By UTF-16 code unit: 1 for a blank or a sign, 2 for what is neither, 0 for what was not asked for yet. */
const isSign = new Uint8Array(0x10000);

/** What two copies of a text have in common, as UTF-16: its characters in Simplified, without blanks and signs. */
function bareText(text: string): Uint8Array {
  const folded = foldedUnits();
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSign[unit] === 0) isSign[unit] = /[\s\p{P}]/u.test(String.fromCharCode(unit)) ? 1 : 2;
    if (isSign[unit] === 2) units[length++] = folded[unit]!;
  }
  return new Uint8Array(units.buffer, 0, length * 2);
}
