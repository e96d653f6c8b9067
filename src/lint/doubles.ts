/** Articles that stand in the archive twice, in one script or in both. */
import type { Article } from '../archive/article.ts';
import { plainText } from '../content/body/plain.ts';
import { type Problem, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { digest } from '../core/digest.ts';

/** A text of fewer characters is too short to be known again. */
const shortest = 30;

/** @returns a rule that remembers what it was shown: the same title and date, or the same text, is a double */
export function doubleFinder(): (article: Pick<Article, 'front' | 'body' | 'placeOf'>, file: string) => Problem[] {
  const seen = new Map<string, string>();
  return ({ front, body, placeOf }, file) => {
    const text = bareText(plainText(body));
    const keys = [`${bareText(front.title)} ${front.date}`, ...(text.length < shortest ? [] : [digest(text)])];
    const other = keys.map((key) => seen.get(key)).find(Boolean);
    for (const key of keys) if (!seen.has(key)) seen.set(key, file);
    return other ? [problem('doubled-article', { other }, { file, ...placeOf(['title']) })] : [];
  };
}

/** What two copies of a text have in common: its characters in Simplified, without blanks and signs. */
const bareText = (text: string): string => foldToSimplified(text.replace(/[\s\p{P}]/gu, ''));
