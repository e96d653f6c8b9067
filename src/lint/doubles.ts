/** Articles that stand in the archive twice, in one script or in both. */
import type { Article } from '../archive/article.ts';
import { plainText } from '../content/body/plain.ts';
import { type Place, type Problem, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { digest } from '../core/digest.ts';

/** A text of fewer characters is too short to be known again. */
const shortest = 30;

/** What a double of an article shares with it: its title and date, or its text. */
export function doubleKeys({ front, body }: Pick<Article, 'front' | 'body'>): string[] {
  const text = bareText(plainText(body));
  return [`${bareText(front.title)} ${front.date}`, ...(text.length < shortest ? [] : [digest(text)])];
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

/** What two copies of a text have in common: its characters in Simplified, without blanks and signs. */
const bareText = (text: string): string => foldToSimplified(text.replace(/[\s\p{P}]/gu, ''));
