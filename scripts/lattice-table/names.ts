/** The data of the rules for names: surnames, characters of given and foreign names, words in the context of names. */

import type { TableWord } from '../../src/conversion/engine/front-coding.ts';
import type { NameContextWords } from '../../src/conversion/engine/lattice-table.ts';
import { surnames } from '../../src/core/surnames.ts';
import type { Frequencies } from './frequencies.ts';
import type { ByRegion } from './regions.ts';
import { firstColumn, rows } from './source.ts';

/** Characters that occur less often in foreign names than this are noise: with 10 苏里曼 is one, and no Chinese word in news. */
const leastForeign = 10;

/** Words with the POS of places that are given names more often. */
const givenMoreOften = new Set(['建国']);

/** Surnames with their unigram costs among names; those without a figure are left to the import. */
export const surnameWords = (forms: (standard: string) => ByRegion<string>): TableWord[] =>
  surnames().flatMap(({ simplified, traditional, bearers }) =>
    bearers === undefined ? [] : [{ word: simplified, cost: Math.log(100_000 / bearers), forms: forms(traditional) }],
  );

/** The characters of given names, counted over the names of three characters of jieba's dictionary and the project's lists. */
export function givenCharacters(persons: readonly string[], family: readonly TableWord[]): TableWord[] {
  const known = new Set(family.map(({ word }) => word));
  const names = persons.filter((name) => name.length === 3 && known.has(name[0]!)).map((name) => name.slice(1));
  const never = new Set(firstColumn('not-given.tsv'));
  const modern = rows('given-modern.tsv').map(([characters = '', bearers]) => characters.repeat(Number(bearers)));
  return characterCosts([...names, ...modern, ...firstColumn('given.tsv')], 1).filter(({ word }) => !never.has(word));
}

/** The characters of foreign names. */
export const foreignCharacters = (foreigners: readonly string[]): TableWord[] =>
  characterCosts(foreigners, leastForeign);

/** The unigram cost of each character among names, and its form there where it has one of its own. */
function characterCosts(names: readonly string[], least: number): TableWord[] {
  const counts = new Map<string, number>();
  for (const c of names.join('')) counts.set(c, (counts.get(c) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const special = new Map(rows('given.tsv').map(([c = '', form = '']) => [c, form]));
  return [...counts]
    .filter(([c, count]) => count >= least || special.has(c))
    .map(([word, count]) => {
      const form = special.get(word);
      return { word, cost: Math.log(total / count), ...(form ? { forms: { tw: form, hk: form } } : {}) };
    });
}

/** Words in the context of names. @param words all words of the lattice */
export function contextWords(words: readonly TableWord[], { places, verbs }: Frequencies): NameContextWords {
  const titles = rows('titles.tsv');
  const personNouns = rows('person-nouns.tsv');
  const suffixes = new Set(personNouns.map(([suffix = '']) => suffix));
  const others = personNouns.flatMap(([, exceptions = '']) => exceptions.split(' ').filter(Boolean));
  const titlesBut = (side: string): string =>
    titles.flatMap(([word = '', where]) => (where === side ? [] : [word])).join('|');
  const listed = words
    .map(({ word }) => word)
    .filter((word) => word.length > 1 && places.has(word) && !givenMoreOften.has(word));
  return {
    titlesBefore: titlesBut('after'),
    titlesAfter: titlesBut('before'),
    formsOfAddress: titles.flatMap(([word = '', , kind]) => (kind === 'address' ? [word] : [])).join('|'),
    personNouns: [...suffixes].join('|'),
    notPersonNouns: [...new Set([...others, ...[...verbs].filter((verb) => suffixes.has(verb[1]!))])].sort().join('|'),
    afterNames: firstColumn('after-names.tsv').join('|'),
    beforeNames: firstColumn('before-names.tsv').join('|'),
    neverAfterNames: firstColumn('never-after-names.tsv').join('|'),
    places: [...listed, ...firstColumn('times-and-places.tsv')].join('|'),
  };
}
