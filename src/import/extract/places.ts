/** Places from which papers report: towns, the counties and provinces of China, countries. */
import { foldScript } from '../comparable.ts';
import cities from './cities.json' with { type: 'json' };

const known = new Set(cities);
const ending = /(?<=^\p{Script=Han}{2,3})[市县区]$/u;

/** True for such a place, in either script. @example isPlace('臺北市') // true */
export const isPlace = (word: string): boolean => {
  const folded = foldScript(word);
  return known.has(folded) || known.has(folded.replace(ending, ''));
};
