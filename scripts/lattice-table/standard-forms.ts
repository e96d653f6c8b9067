/** The words of the lattice with their unigram costs and their forms in OpenCC's standard Traditional. */
import { regionalWords, toTraditionalCharacters, toTraditionalPhrases } from '../../src/conversion/dictionary.ts';
import { foldToSimplified } from '../../src/conversion/fold-to-simplified.ts';
import { isHanText } from '../../src/conversion/han.ts';
import type { Frequencies } from './frequencies.ts';
import { regions } from './regions.ts';
import { rows } from './source.ts';

/** Words of jieba's dictionary with a lower count are left out: they are noise more often than words. */
const leastCount = 100;

/** The count of a word that OpenCC has and jieba's dictionary has not. */
const unlistedCount = 2;

/** Phrases of OpenCC with a lower count: it says little. */
const rarePhrase = 10;

/**
 * Such a phrase costs so much less than the parts that it could be cut into. Phrases of two characters keep their
 * count: 天后 and 只是 as 隻是 would win everywhere.
 */
const phraseBonus = 0.7;

const longestWord = 9;

/** A word's unigram cost, and its form. */
export interface StandardWord {
  cost: number;
  form: string;
}

const isSimplified = (text: string): boolean => foldToSimplified(text) === text;

/** What each character becomes alone. */
export function characterDefaults(): Map<string, string> {
  const characters = new Map(toTraditionalCharacters());
  for (const [word = '', form = ''] of rows('words.tsv')) if (word.length === 1) characters.set(word, form);
  return characters;
}

/** The words that OpenCC, its audit and the project's own list know, with their forms; the later source wins. */
function knownPhrases(): Map<string, string> {
  const phrases = new Map<string, string>();
  for (const region of regions) for (const [form] of regionalWords(region)) phrases.set(foldToSimplified(form), form);
  for (const [word, form] of toTraditionalPhrases()) if (!isSimplified(word)) phrases.set(foldToSimplified(word), form);
  for (const [word, form] of toTraditionalPhrases()) if (isSimplified(word)) phrases.set(word, form);
  for (const [word = '', form = ''] of rows('audited.tsv')) if (form !== '=') phrases.set(word, form);
  for (const [word = '', form = ''] of rows('words.tsv')) if (word.length > 1) phrases.set(word, form);
  return phrases;
}

/** Composes words from shorter ones, which are there already. */
class Composer {
  readonly done = new Map<string, StandardWord>();
  readonly #characters = characterDefaults();
  readonly #inNames = new Map(rows('given.tsv').map(([c = '', form = '']) => [c, form]));
  readonly #costOf: (word: string) => number;
  readonly #proper: ReadonlySet<string>;

  constructor(costOf: (word: string) => number, proper: ReadonlySet<string>) {
    this.#costOf = costOf;
    this.#proper = proper;
  }

  /** What a part of a word becomes; a character of a proper name as in names. */
  #formIn(word: string, part: string): string {
    const isOfName = part.length === 1 && this.#proper.has(word);
    return (isOfName ? this.#inNames.get(part) : this.done.get(part)?.form) ?? this.#characters.get(part) ?? part;
  }

  /** The cheapest path through a word by its parts. */
  compose(word: string): StandardWord {
    const best: StandardWord[] = [{ cost: 0, form: '' }];
    for (let end = 1; end <= word.length; end++)
      for (let start = 0; start < end; start++) {
        const part = word.slice(start, end);
        const before = best[start];
        if (part === word || (part.length > 1 && !this.done.has(part)) || !before) continue;
        const cost = before.cost + (this.done.get(part)?.cost ?? this.#costOf(part));
        if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
          best[end] = { cost, form: before.form + this.#formIn(word, part) };
      }
    return best[word.length]!;
  }

  /** What a character becomes alone. */
  alone(character: string): string {
    return this.#characters.get(character) ?? character;
  }
}

/** All words, the shorter first. */
export function standardWords({ count, total, proper }: Frequencies): Map<string, StandardWord> {
  const phrases = knownPhrases();
  const own = new Map(rows('words.tsv').map(([word = '', , times]) => [word, times ? Number(times) : undefined]));
  const costOf = (word: string): number => Math.log(total / (own.get(word) ?? count.get(word) ?? unlistedCount));
  const isRarePhrase = (word: string): boolean =>
    word.length > 2 && phrases.has(word) && own.get(word) === undefined && (count.get(word) ?? 0) < rarePhrase;
  const frequent = [...count].flatMap(([word, times]) => (times >= leastCount ? [word] : []));
  const words = [...new Set([...frequent, ...phrases.keys()])]
    .filter((word) => word.length <= longestWord && isHanText(word) && isSimplified(word))
    .sort((a, b) => a.length - b.length);
  const composer = new Composer(costOf, proper);
  for (const word of words) {
    if (word.length === 1) {
      composer.done.set(word, { cost: costOf(word), form: composer.alone(word) });
      continue;
    }
    const parts = composer.compose(word);
    const cost = isRarePhrase(word) ? Math.min(costOf(word), parts.cost - phraseBonus) : costOf(word);
    composer.done.set(word, { cost, form: phrases.get(word) ?? parts.form });
  }
  return composer.done;
}
