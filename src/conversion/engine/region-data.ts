/** What a region writes: the Traditional forms of its words and characters, and the data of its rules for names. */
import type { Region } from '../../core/edition.ts';
import { regionalCharacters, regionalWords } from '../dictionary.ts';
import { type ForeignNameData, foreignNameData, type NameData, nameData } from '../names/name-data.ts';
import { CharacterTable } from './character-table.ts';
import { characterForms, lexicon, wordForms } from './lattice-data.ts';
import { PairFilter } from './pair-filter.ts';
import { Trie } from './trie.ts';

/** The region whose text the context model learnt from. */
export const learntRegion: Region = 'tw';

/** The data of one region, whatever the archive. */
export interface RegionData {
  characters: CharacterTable;
  /** The forms of words that are not converted character by character, by `Lexicon.formOf`. */
  forms: readonly string[];
  /** By the same, the forms that the context model learnt, of Taiwan: those that differ from the region's. */
  learntForms: ReadonlyMap<number, string>;
  /** Those words; few, so that a run without one is found quickly. */
  specialWords: Trie;
  /** How they begin. */
  specialPairs: PairFilter;
  /** 1 for folded code units that a word or a name writes otherwise than `characters` does. */
  ambiguous: Uint8Array;
  /** A standard character and the region's variant of it in some word, as a pair: 線綫. */
  variants: ReadonlySet<string>;
  names: NameData;
  foreignNames: ForeignNameData;
}

const cache = new Map<Region, RegionData>();

/** The data of a region, computed once. */
export function regionData(region: Region): RegionData {
  let data = cache.get(region);
  if (!data) {
    data = compute(region);
    cache.set(region, data);
  }
  return data;
}

function compute(region: Region): RegionData {
  const characters = new CharacterTable(characterForms(region));
  const { special } = lexicon();
  const forms = wordForms(region);
  const learnt = wordForms(learntRegion).map((form, i) => [i, form] as const);
  const specialWords = Trie.of(special.map((word, i) => [word, i] as const));
  const ambiguous = new Uint8Array(0x10000);
  const plain = (character: string): string => characters.of(character);
  const names = nameData(region, {
    plain,
    isAmbiguous: (unit) => ambiguous[unit] === 1,
    hasOwnForm: (text, start, end) => specialWords.hasAt(text, start, end),
  });
  const compare = (word: string, form: string): void => {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (word.length !== form.length || characters.units[unit] !== form.charCodeAt(i)) ambiguous[unit] = 1;
    }
  };
  for (const [i, word] of special.entries()) compare(word, forms[i]!);
  for (const [surname, { form }] of names.surnames) compare(surname, form);
  for (const [c, form] of names.givenForms) compare(c, form);
  return {
    characters,
    forms,
    learntForms: new Map(learnt.filter(([i, form]) => form.length === forms[i]!.length && form !== forms[i])),
    specialWords,
    specialPairs: PairFilter.of(special),
    ambiguous,
    variants: variantsOf(region),
    names,
    foreignNames: foreignNameData(region, plain),
  };
}

function variantsOf(region: Region): Set<string> {
  const variants = new Set<string>();
  for (const [from, to] of [...regionalCharacters(region), ...regionalWords(region)])
    for (let i = 0; i < from.length; i++) if (from[i] !== to[i]) variants.add(from[i]! + to[i]!);
  return variants;
}
