/** What the reader of names knows: surnames, the characters of given names, and what stands beside names. */

import type { LatticeTable, TableWord } from '../../src/conversion/engine/front-coding.ts';
import { surnames } from '../../src/core/surnames.ts';
import type { Frequencies } from './frequencies.ts';
import type { ByRegion } from './regions.ts';
import { firstColumn, rows } from './source.ts';

/** Characters that stand in fewer foreign names than this are chance. */
const leastForeign = 30;

/** Places that are given names more often. */
const givenMoreOften = new Set(['建国']);

/** Surnames with their cost. */
export const surnameWords = (forms: (standard: string) => ByRegion<string>): TableWord[] =>
  surnames().flatMap(({ simplified, traditional, bearers }) =>
    bearers === undefined ? [] : [{ word: simplified, cost: Math.log(100_000 / bearers), forms: forms(traditional) }],
  );

/** The characters of given names, counted over the names of three characters of the frequency dictionary and added to. */
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

/** How often each character stands in names, and its form there where that is special. */
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

/** What stands before and after names. @param words all words of the lattice */
export function besideNames(words: readonly TableWord[], { places, verbs }: Frequencies): LatticeTable['beside'] {
  const titles = rows('titles.tsv');
  const callings = rows('callings.tsv');
  const endings = new Set(callings.map(([ending = '']) => ending));
  const others = callings.flatMap(([, exceptions = '']) => exceptions.split(' ').filter(Boolean));
  const titlesBut = (side: string): string =>
    titles.flatMap(([word = '', where]) => (where === side ? [] : [word])).join('|');
  const listed = words
    .map(({ word }) => word)
    .filter((word) => word.length > 1 && places.has(word) && !givenMoreOften.has(word));
  return {
    titlesBefore: titlesBut('after'),
    titlesAfter: titlesBut('before'),
    addresses: titles.flatMap(([word = '', , kind]) => (kind === 'address' ? [word] : [])).join('|'),
    callings: [...endings].join('|'),
    notCallings: [...new Set([...others, ...[...verbs].filter((verb) => endings.has(verb[1]!))])].sort().join('|'),
    following: firstColumn('after-names.tsv').join('|'),
    introducing: firstColumn('before-names.tsv').join('|'),
    neverFollowing: firstColumn('never-after-names.tsv').join('|'),
    places: [...listed, ...firstColumn('times-and-places.tsv')].join('|'),
  };
}
