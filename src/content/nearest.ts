/** The known word that a misspelt one was meant as. */
import leven from 'leven';

/** The key nearest to a misspelt one: few edits away, or one the beginning of the other. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const scored = known.map((key) => ({
    key,
    distance: isNear(word, key) ? 1 : leven(word.toLowerCase(), key.toLowerCase()),
  }));
  scored.sort((a, b) => a.distance - b.distance);
  // Of a short word a letter in three: of "note" and "date" two of four differ.
  const most = Math.min(3, Math.floor(word.length / 2), Math.max(1, Math.floor(word.length / 3)));
  return scored[0] && scored[0].distance <= most ? scored[0].key : undefined;
}

/** One the beginning of the other, or the same letters in another order. */
const isNear = (word: string, key: string): boolean =>
  key.startsWith(word) || word.startsWith(key) || (word.length > 2 && sorted(word) === sorted(key));

const sorted = (word: string): string => [...word.toLowerCase()].sort().join('');
