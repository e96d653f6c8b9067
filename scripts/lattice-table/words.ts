/** The words of the lattice: their costs, and their Traditional forms. */
import {
  compatibilityCharacters,
  regionalCharacters,
  regionalWords,
  toSimplifiedCharacters,
  toTraditionalCharacters,
  toTraditionalPhrases,
} from '../../src/conversion/dictionary.ts';
import type { TableWord } from '../../src/conversion/engine/front-coding.ts';
import { foldToSimplified } from '../../src/conversion/fold-to-simplified.ts';
import { isHanText } from '../../src/conversion/han.ts';
import type { Frequencies } from './frequencies.ts';
import { type ByRegion, forRegions, regions } from './regions.ts';
import { rows } from './source.ts';

/** Words of the frequency dictionary that are rarer are left out: they are noise more often than words. */
const leastFrequency = 100;

/** How often a word is taken to occur that OpenCC knows and the frequency dictionary does not. */
const unlistedFrequency = 2;

/** Phrases of OpenCC that occur less often: their frequency says little. */
const rarePhrase = 10;

/**
 * Such a phrase is so much likelier than the parts that it could be cut into. Phrases of two characters are left to
 * their frequency: 天后 and 只是 as 隻是 would win everywhere.
 */
const phraseBonus = 0.7;

const longestWord = 9;

const isSimplified = (text: string): boolean => foldToSimplified(text) === text;

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

function characterDefaults(): Map<string, string> {
  const characters = new Map(toTraditionalCharacters());
  for (const [word = '', form = ''] of rows('words.tsv')) if (word.length === 1) characters.set(word, form);
  return characters;
}

/** The words that OpenCC and the project's own list know, with their standard forms; the later source wins. */
function knownPhrases(): Map<string, string> {
  const phrases = new Map<string, string>();
  for (const region of regions) for (const [form] of regionalWords(region)) phrases.set(foldToSimplified(form), form);
  for (const [word, form] of toTraditionalPhrases()) if (!isSimplified(word)) phrases.set(foldToSimplified(word), form);
  for (const [word, form] of toTraditionalPhrases()) if (isSimplified(word)) phrases.set(word, form);
  for (const [word = '', form = ''] of rows('words.tsv')) if (word.length > 1) phrases.set(word, form);
  return phrases;
}

/** All words of the lattice. */
export function latticeWords(
  { count, total, proper }: Frequencies,
  forms: (standard: string) => ByRegion<string>,
  single: ReadonlyMap<string, ByRegion<string>>,
): TableWord[] {
  const characters = characterDefaults();
  const phrases = knownPhrases();
  const own = new Map(rows('words.tsv').map(([word = '', , times]) => [word, times ? Number(times) : undefined]));
  const inNames = new Map(rows('given.tsv').map(([c = '', form = '']) => [c, form]));

  const frequent = [...count].flatMap(([word, times]) => (times >= leastFrequency ? [word] : []));
  const words = [...new Set([...frequent, ...phrases.keys()])]
    .filter((word) => word.length <= longestWord && isHanText(word) && isSimplified(word))
    .sort((a, b) => a.length - b.length);
  const costs = new Map<string, number>();
  const standard = new Map<string, string>();
  const costOf = (word: string): number =>
    costs.get(word) ?? Math.log(total / (own.get(word) ?? count.get(word) ?? unlistedFrequency));

  /** What a part of a word becomes; a character of a name as in names. */
  const formIn = (word: string, part: string): string =>
    (part.length === 1 && proper.has(word) ? inNames.get(part) : standard.get(part)) ?? characters.get(part) ?? part;

  /** The best parts of a word, which are shorter words. */
  const partsOf = (word: string): { cost: number; form: string } => {
    const best: { cost: number; form: string }[] = [{ cost: 0, form: '' }];
    for (let end = 1; end <= word.length; end++)
      for (let start = 0; start < end; start++) {
        const part = word.slice(start, end);
        const before = best[start];
        if (part === word || (part.length > 1 && !standard.has(part)) || !before) continue;
        const cost = before.cost + costOf(part);
        if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
          best[end] = { cost, form: before.form + formIn(word, part) };
      }
    return best[word.length]!;
  };

  for (const word of words) {
    if (word.length === 1) {
      standard.set(word, characters.get(word) ?? word);
      continue;
    }
    const parts = partsOf(word);
    const rare =
      word.length > 2 && phrases.has(word) && own.get(word) === undefined && (count.get(word) ?? 0) < rarePhrase;
    costs.set(word, rare ? Math.min(costOf(word), parts.cost - phraseBonus) : costOf(word));
    standard.set(word, phrases.get(word) ?? parts.form);
  }

  const byCharacter = (word: string): ByRegion<string> =>
    forRegions((region) => [...word].map((c) => single.get(c)?.[region] ?? c).join(''));
  const table = new Map<string, TableWord>();
  for (const word of words) {
    const own = forms(standard.get(word)!);
    const plain = byCharacter(word);
    const special = own.tw !== plain.tw || own.hk !== plain.hk;
    table.set(word, { word, cost: costOf(word), ...(special ? { forms: own } : {}) });
  }
  // A form that folds to something else than its word must be read as that word too: 伙伕 is 伙夫 converted.
  for (const { cost, forms: own } of [...table.values()])
    for (const form of own ? [own.tw, own.hk] : [])
      if (!table.has(foldToSimplified(form)) && isHanText(form))
        table.set(foldToSimplified(form), { word: foldToSimplified(form), cost, forms: own! });
  return [...table.values()];
}
