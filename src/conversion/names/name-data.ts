/** The data that the recognition of personal names works with: surnames, given names, titles and their costs. */
import type { Cost } from '../engine/front-coding.ts';

/** What the reader of names knows. */
export interface NameKnowledge {
  /** Surnames with their Traditional form and cost. */
  surnames: ReadonlyMap<string, { form: string; cost: Cost }>;
  /** The cost of a character in a given name; a character that is absent never stands in one. */
  given: ReadonlyMap<string, Cost>;
  /** Characters that become something else in a given name than alone. */
  givenForms: ReadonlyMap<string, string>;
  /** What a character becomes alone. */
  single: (character: string) => string;
  /** True for a character that some word makes something else than `single` does: 发 of 头发. */
  varies: (unit: number) => boolean;
  /** True for a word of the dictionary. */
  isWord: (text: string) => boolean;
  /** True for one that is written otherwise than its characters alone: 金发 "blond", 松发 "loosely". */
  isSpecial: (text: string) => boolean;
  /** Times and places, which stand after 于 "at". */
  places: readonly string[];
  /** What follows a time or a place and never a name: 期间, 之际. */
  neverFollowing: readonly string[];
  titlesBefore: readonly string[];
  titlesAfter: readonly string[];
  /** Titles that nothing but a person has: 师傅, 先生. */
  addresses: readonly string[];
  /** Endings of words for persons, and words with such an ending that are none: 者, 员; 动员. */
  callings: readonly string[];
  notCallings: readonly string[];
  following: readonly string[];
  introducing: readonly string[];
}
