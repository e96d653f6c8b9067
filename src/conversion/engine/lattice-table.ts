/** The shape of data/lattice.generated.json, which scripts/make-lattice-table.ts writes. Lists are set apart by `|`. */
import type { FormsHead } from './form-coding.ts';
import type { EncodedWords } from './front-coding.ts';
import type { TrieHead } from './trie-coding.ts';

/** The words that stand beside names of persons. */
export interface NameContextWords {
  /** Titles before a name, after it, and those that nothing but a person has: 先生, 师傅. */
  titlesBefore: string;
  titlesAfter: string;
  formsOfAddress: string;
  /** Suffixes of nouns for persons, 者 and 员, and words with such a suffix that are none: 或者. */
  personNouns: string;
  notPersonNouns: string;
  /** Words behind a name, words before one, and words that stand behind a time or a place and never behind a name. */
  afterNames: string;
  beforeNames: string;
  neverAfterNames: string;
  /** Times and places. */
  places: string;
}

/** What the generated file holds; beside it lies a file of bits: the words, and then their forms. */
export interface LatticeTable {
  /** What the bits of the words do not say, and how many bytes they are. */
  words: TrieHead & { bytes: number };
  forms: FormsHead;
  /** Characters and what each becomes outside any word: `发發后後…`; of Hong Kong where that is not Taiwan's. */
  characters: { tw: string; hk: string };
  /** Surnames, and the characters of given and of foreign names, encoded as words are. */
  names: { surnames: EncodedWords; given: EncodedWords; foreign: EncodedWords };
  nameContext: NameContextWords;
  /** Old forms of characters that OpenCC does not know, each with its Simplified one: `秌秋帰归…` */
  oldForms: string;
  /** Words that become Simplified otherwise than OpenCC has it: `土著 土著|…` */
  simplified: string;
  /** Spellings of Traditional that writers choose between: `佔占 shape|…` */
  spellings: string;
  /** A digest of all the rest and of the bits. */
  digest: string;
}
