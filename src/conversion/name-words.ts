/** The words that stand beside names, for those who look for names rather than convert them. */
import { lazy } from '../core/lazy.ts';
import { latticeTable, lexicon } from './engine/lattice-data.ts';

/** Words beside the names of persons, in Simplified. */
export interface NameWords {
  /** Titles, trades and words for kin: 会长. */
  titlesBefore: ReadonlySet<string>;
  titlesAfter: ReadonlySet<string>;
  /** Verbs and particles that follow a name: 表示. */
  afterNames: ReadonlySet<string>;
  /** True for a word of the lexicon. */
  isWord: (text: string) => boolean;
}

/** @example nameWords().titlesAfter.has('会长') // true */
export const nameWords: () => NameWords = lazy(() => {
  const wordsOf = (list: keyof typeof latticeTable.nameContext): Set<string> =>
    new Set(latticeTable.nameContext[list].split('|'));
  return {
    titlesBefore: wordsOf('titlesBefore'),
    titlesAfter: wordsOf('titlesAfter'),
    afterNames: wordsOf('afterNames'),
    isWord: (text) => lexicon().trie.has(text),
  };
});
