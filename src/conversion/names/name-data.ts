/** The data of the rules for names: surnames, characters of given and foreign names, words beside names; with costs. */
import type { Region } from '../../core/edition.ts';
import type { Cost } from '../engine/front-coding.ts';
import { type DecodedWord, decodeList, latticeTable, lexicon } from '../engine/lattice-data.ts';
import { isHan } from '../han.ts';

/** What surrounds names of persons: lists of words, in Simplified. */
export interface ContextData {
  /** The cost of a character in a given name, as far as lists have it. */
  given: ReadonlyMap<string, Cost>;
  /** True for a character of given names, in a list or not; none of the others ever stands in one. */
  canBeGiven: (character: string) => boolean;
  /** True for a word of the lexicon. */
  isWord: (text: string) => boolean;
  /** Times and places, which stand after 于 "at". */
  places: readonly string[];
  /** What follows a time or a place and never a name: 期间, 之际. */
  neverAfterNames: readonly string[];
  titlesBefore: readonly string[];
  titlesAfter: readonly string[];
  /** Titles that nothing but a person has: 师傅, 先生. */
  formsOfAddress: readonly string[];
  /** Suffixes of nouns for persons, 者 and 员, and words with such a suffix that are none: 动员. */
  personNouns: readonly string[];
  notPersonNouns: readonly string[];
  /** Verbs and particles that follow a name, and verbs that introduce one. */
  afterNames: readonly string[];
  beforeNames: readonly string[];
}

/** A surname with its form in the target script. */
export interface SurnameData {
  form: string;
  cost: Cost;
}

/** How one direction of conversion writes characters outside names. */
export interface PlainForms {
  /** What a character becomes outside any word. */
  plain: (character: string) => string;
  /** True for a code unit, folded, that some word or name writes otherwise than `plain`: 发 of 头发. */
  isAmbiguous: (unit: number) => boolean;
  /** True for a word of a text that is not converted character by character: 金发 "blond", 松发 "loosely". */
  hasOwnForm: (text: string, start: number, end: number) => boolean;
}

/** What the rules for Chinese names know. */
export interface NameData extends ContextData, PlainForms {
  surnames: ReadonlyMap<string, SurnameData>;
  /** Characters whose form in a given name is not always their plain one. */
  givenForms: ReadonlyMap<string, string>;
}

/** What the rule for transcribed foreign names knows. */
export interface ForeignNameData extends Pick<PlainForms, 'plain'> {
  /** The cost of a character in a foreign name. */
  costs: ReadonlyMap<string, Cost>;
  forms: ReadonlyMap<string, string>;
}

/**
 * True for a character that is rather a name's than a word's: no dictionary has it by itself. Of 28,809 candidates of
 * Taiwan's elections 2.7 % have such a one that no list of given names has (余柷青).
 */
function isUnlisted(character: string): boolean {
  const unit = character.charCodeAt(0);
  // Half of a character beyond the BMP is none.
  return isHan(unit) && (unit & 0xf800) !== 0xd800 && !lexicon().trie.has(character);
}

const costsOf = (list: readonly DecodedWord[]): Map<string, Cost> =>
  new Map(list.map(({ word, cost }) => [word, cost]));
const ownForms = (list: readonly DecodedWord[]): Map<string, string> =>
  new Map(list.flatMap(({ word, form }) => (form === undefined ? [] : [[word, form] as const])));

/** The data for Chinese names, with the forms of a region. */
export function nameData(region: Region, forms: PlainForms): NameData {
  const { names, nameContext } = latticeTable;
  const given = decodeList(names.given, region);
  const surnames = decodeList(names.surnames, region);
  const listed = costsOf(given);
  const wordsOf = (list: keyof typeof nameContext): string[] => nameContext[list].split('|');
  return {
    ...forms,
    surnames: new Map(surnames.map(({ word, cost, form }) => [word, { form: form ?? word, cost }])),
    given: listed,
    canBeGiven: (character) => listed.has(character) || isUnlisted(character),
    givenForms: ownForms(given),
    isWord: (text) => lexicon().trie.has(text),
    places: wordsOf('places'),
    neverAfterNames: wordsOf('neverAfterNames'),
    titlesBefore: wordsOf('titlesBefore'),
    titlesAfter: wordsOf('titlesAfter'),
    formsOfAddress: wordsOf('formsOfAddress'),
    personNouns: wordsOf('personNouns'),
    notPersonNouns: wordsOf('notPersonNouns'),
    afterNames: wordsOf('afterNames'),
    beforeNames: wordsOf('beforeNames'),
  };
}

/** The data for foreign names, with the forms of a region. */
export function foreignNameData(region: Region, plain: PlainForms['plain']): ForeignNameData {
  const list = decodeList(latticeTable.names.foreign, region);
  return { costs: costsOf(list), forms: ownForms(list), plain };
}
