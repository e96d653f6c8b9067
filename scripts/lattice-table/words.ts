/** The words of the lattice as the generated table has them: their costs, and their forms by region. */
import {
  compatibilityCharacters,
  regionalCharacters,
  toSimplifiedCharacters,
} from '../../src/conversion/dictionary.ts';
import type { TableWord } from '../../src/conversion/engine/front-coding.ts';
import { foldToSimplified } from '../../src/conversion/fold-to-simplified.ts';
import { isHanText } from '../../src/conversion/han.ts';
import type { Frequencies } from './frequencies.ts';
import { type ByRegion, forRegions, regions } from './regions.ts';
import { characterDefaults, standardWords } from './standard-forms.ts';

/** What each character becomes alone, by region: Simplified ones, and Traditional ones that a region writes otherwise. */
export function singleForms(forms: (standard: string) => ByRegion<string>): Map<string, ByRegion<string>> {
  const standard = characterDefaults();
  const every = new Set(standard.keys());
  for (const pair of toSimplifiedCharacters()) for (const c of pair) every.add(c);
  for (const region of regions) for (const [c] of regionalCharacters(region)) every.add(c);
  const single = new Map([...every].map((c) => [c, forms(standard.get(c) ?? c)]));
  for (const [c, ordinary] of compatibilityCharacters()) single.set(c, forms(standard.get(ordinary) ?? ordinary));
  return single;
}

/** All words of the lattice; with forms where these are not those of their characters. */
export function latticeWords(
  frequencies: Frequencies,
  forms: (standard: string) => ByRegion<string>,
  single: ReadonlyMap<string, ByRegion<string>>,
): TableWord[] {
  const byCharacter = (word: string): ByRegion<string> =>
    forRegions((region) => [...word].map((c) => single.get(c)?.[region] ?? c).join(''));
  const table = new Map<string, TableWord>();
  for (const [word, { cost, form }] of standardWords(frequencies)) {
    const own = forms(form);
    const plain = byCharacter(word);
    // 苧 is Traditional for 苎 and Simplified for 薴: converted again, 苧麻 must be read as a word.
    const again = regions.some((region) => byCharacter(own[region])[region] !== own[region]);
    const special = own.tw !== plain.tw || own.hk !== plain.hk || again;
    table.set(word, { word, cost, ...(special ? { forms: own } : {}) });
  }
  // A form that folds to something else than its word must be read as that word too: 伙伕 is 伙夫 converted.
  for (const { cost, forms: own } of [...table.values()])
    for (const form of own ? [own.tw, own.hk] : []) {
      const word = foldToSimplified(form);
      if (!table.has(word) && isHanText(form)) table.set(word, { word, cost, forms: own! });
    }
  return [...table.values()];
}
