/** The door to conversion: what the rest of the product may use. */
import type { Converter, ConverterOptions } from './converter.ts';
import { buildConverter } from './engine/engine.ts';
import { lexicon } from './engine/lattice-data.ts';
import { foldToSimplified } from './fold-to-simplified.ts';

export { candidateForms, isSimplifiedOnly } from './candidate-forms.ts';
export type {
  Conversion,
  ConversionRules,
  Converter,
  ConverterOptions,
  DecidedBy,
  Decision,
  NamedInArticle,
} from './converter.ts';
export { doubtful } from './converter.ts';
export { type LookAlike, lookAlikes } from './look-alikes.ts';
export { type NameWords, nameWords } from './name-words.ts';
export { type PhraseSlip, phraseSlips } from './phrase-slips.ts';
export { loneCosts, wordEnds } from './word-ends.ts';

/**
 * Builds the archive's converter into one edition. It is cheap: the tables are read when it first converts.
 * @example createConverter({ to: 'zh-Hant', region: 'tw' }).convert('会长发言') // '會長發言'
 */
export const createConverter = (options: ConverterOptions): Converter => buildConverter(options);

/** True for a word of the lexicon, in either script. @example isEstablished('目的') // true */
export const isEstablished = (text: string): boolean => lexicon().trie.has(foldToSimplified(text));
