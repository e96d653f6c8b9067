/** Articles that stand in the archive twice. */
import type { Article } from '../archive/article.ts';
import { plainText } from '../content/body/plain.ts';
import { type Problem, problem } from '../content/problem.ts';
import { digest } from '../core/digest.ts';

/** A text of fewer characters is too short to be known again. */
const shortest = 30;

/** @returns a rule that remembers what it was shown: the same title and date, or the same text, is a double */
export function doubleFinder(): (article: Article, file: string) => Problem[] {
  const seen = new Map<string, string>();
  return ({ front, body, placeOf }, file) => {
    const text = plainText(body).replace(/[\s\p{P}]/gu, '');
    const keys = [`${front.title} ${front.date}`, ...(text.length < shortest ? [] : [digest(text)])];
    const other = keys.map((key) => seen.get(key)).find(Boolean);
    for (const key of keys) if (!seen.has(key)) seen.set(key, file);
    return other ? [problem('doubled-article', { other }, { file, ...placeOf(['title']) })] : [];
  };
}
