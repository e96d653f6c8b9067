/** What a word could be in the other script: the forms between which the conversion, or a person, chooses. */
import type { Edition } from '../core/edition.ts';
import { lazy } from '../core/lazy.ts';
import { characterPairs, phrasePairs, regionalCharacters } from './dictionary.ts';

/** Every Traditional form of a character, and every Simplified one; a character that both scripts share is its own. */
const formsOf = lazy(() => {
  const traditional = new Map<string, Set<string>>();
  const simplified = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, from: string, to: string): void => {
    const forms = map.get(from);
    if (forms) forms.add(to);
    else map.set(from, new Set([to]));
  };
  for (const [hans, hant] of characterPairs()) {
    put(traditional, hans, hant);
    put(simplified, hant, hans);
  }
  return { traditional, simplified };
});

/**
 * Every character of the dictionaries' Traditional words, and every one that Taiwan writes in place of OpenCC's. Hong
 * Kong's 税 and 户 are left out: elsewhere they are Simplified.
 */
const inTraditional = lazy(
  () => new Set([...phrasePairs(), ...regionalCharacters('tw')].flatMap(([, hant]) => [...hant])),
);

/**
 * True for a character that Traditional never writes. 于, 里 and 后 are none: names and old words have them in both.
 * Nor is 峰, which Taiwan writes for OpenCC's 峯.
 * @example isSimplifiedOnly('发') // true
 */
export const isSimplifiedOnly = (character: string): boolean =>
  formsOf().traditional.has(character) && !inTraditional().has(character);

/** Forms of a long word would be too many to choose from. */
const most = 9;

/**
 * The other forms of a word, those that differ from what the conversion has chosen in one character; the word as it is
 * written among them.
 * @param word as it is written
 * @param output what the conversion has made of it
 * @param to the edition that it is converted into
 * @example candidateForms('干', '乾', 'zh-Hant') // ['幹', '干', '榦']
 */
export function candidateForms(word: string, output: string, to: Edition): string[] {
  const { traditional, simplified } = formsOf();
  const forms = (character: string): string[] => [
    ...(to === 'zh-Hant'
      ? [character, ...(simplified.get(character) ?? [])].flatMap((hans) => [...(traditional.get(hans) ?? [])])
      : [...(simplified.get(character) ?? [])]),
    // A word half in either script is none; the word as it is written is added whole.
    ...(to === 'zh-Hant' && isSimplifiedOnly(character) ? [] : [character]),
  ];
  const [written, chosen] = [[...word], [...output]];
  const found = new Set<string>();
  if (written.length === chosen.length)
    for (const [i, character] of written.entries())
      for (const form of forms(character)) found.add(chosen.with(i, form).join(''));
  found.add(word);
  found.delete(output);
  return [...found].slice(0, most);
}
