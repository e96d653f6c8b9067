/**
 * Read access to the dictionaries that opencc-js ships (OpenCC's data, Apache-2.0), as pairs.
 * opencc-js carries the first candidate of each entry only, which is the one that OpenCC would use.
 */

import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hkVariants from 'opencc-js/dict/HKVariants';
import hkVariantPhrases from 'opencc-js/dict/HKVariantsPhrases';
import hkStandard from 'opencc-js/dict/HKVariantsRev';
import hkStandardPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import japaneseCharacters from 'opencc-js/dict/JPShinjitaiCharacters';
import simplifiedCharacters from 'opencc-js/dict/STCharacters';
import simplifiedPhrases from 'opencc-js/dict/STPhrases';
import regionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import traditionalCharacters from 'opencc-js/dict/TSCharacters';
import traditionalPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantPhrases from 'opencc-js/dict/TWVariantsPhrases';
import twStandard from 'opencc-js/dict/TWVariantsRev';
import twStandardPhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import type { Region } from '../core/edition.ts';

/** What stands in a dictionary: a text and what it becomes. */
export type Pair = readonly [from: string, to: string];

function* pairs(entries: string): Generator<Pair> {
  for (const entry of entries.split('|')) {
    const space = entry.indexOf(' ');
    if (space > 0) yield [entry.slice(0, space), entry.slice(space + 1)];
  }
}

/** A Simplified character and the Traditional one it becomes outside any known word. @example ['发', '發'] */
export const toTraditionalCharacters = (): Iterable<Pair> => pairs(simplifiedCharacters);

/** A Traditional character and its Simplified one. Several may share it. @example ['髮', '发'], ['發', '发'] */
export const toSimplifiedCharacters = (): Iterable<Pair> => pairs(traditionalCharacters);

/** A Simplified word and its Traditional form. @example ['头发', '頭髮'] */
export function* toTraditionalPhrases(): Generator<Pair> {
  yield* pairs(regionalPhrases);
  yield* pairs(simplifiedPhrases);
}

/** A Traditional word and its Simplified form, where it differs from character by character. @example ['瞭望', '瞭望'] */
export const toSimplifiedPhrases = (): Iterable<Pair> => pairs(traditionalPhrases);

/** A compatibility ideograph (a second code point of the same character) and the ordinary one. */
export const compatibilityCharacters = (): Iterable<Pair> => pairs(compatibility);

/** A character as OpenCC's standard has it and as the region writes it. @example ['爲', '為'] */
export const regionalCharacters = (region: Region): Iterable<Pair> => pairs(region === 'tw' ? twVariants : hkVariants);

/** A word where the region writes its characters otherwise than it writes them alone. */
export const regionalWords = (region: Region): Iterable<Pair> =>
  pairs(region === 'tw' ? twVariantPhrases : hkVariantPhrases);

/** A character as the region writes it and as OpenCC's standard has it. @example ['為', '爲'] */
export const standardCharacters = (region: Region): Iterable<Pair> => pairs(region === 'tw' ? twStandard : hkStandard);

/** A word as the region writes it and in OpenCC's standard, where a character has two: ['坐著', '坐着'] */
export const standardWords = (region: Region): Iterable<Pair> =>
  pairs(region === 'tw' ? twStandardPhrases : hkStandardPhrases);

/**
 * Every pair of characters that are the same written in two scripts or regions, Simplified or standard form
 * first: what a search must not tell apart. A character stands in as many pairs as it has forms.
 * @example ['发', '發'], ['发', '髮'], ['爲', '為']
 */
export function* characterPairs(): Generator<Pair> {
  yield* toTraditionalCharacters();
  for (const [traditional, simplified] of toSimplifiedCharacters()) yield [simplified, traditional];
  yield* regionalCharacters('tw');
  yield* regionalCharacters('hk');
}

/** A Japanese shinjitai and the kyujitai it replaced: forms that texts set with Japanese fonts have. @example ['増', '增'] */
export const shinjitaiCharacters = (): Iterable<Pair> => pairs(japaneseCharacters);

/** Every pair of words, Simplified first. @example ['头发', '頭髮'] */
export function* phrasePairs(): Generator<Pair> {
  yield* toTraditionalPhrases();
  for (const [traditional, simplified] of toSimplifiedPhrases()) yield [simplified, traditional];
}
