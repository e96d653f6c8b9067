/**
 * What dictionaries know, as text to learn from: words and names that no press release holds, so that the model trusts
 * the lattice where it has seen nothing that says otherwise.
 */
import { lexicon } from '../../src/conversion/engine/lattice-data.ts';
import { unknown } from '../../src/conversion/learned/context.ts';
import { isSurname } from '../../src/core/surnames.ts';
import { readFrequencies } from '../lattice-table/frequencies.ts';
import { kindSentences } from './kinds.ts';
import { settings, titlesBefore, verbsAfter } from './settings.ts';
import { surnameSentences } from './surnames.ts';

/** What dictionaries know, a line each. */
export interface Dictionaries {
  words: readonly string[];
  names: readonly string[];
  /** Names with their labels, Traditional. */
  surnames: readonly string[];
  /** Traditional, with the labels of who wrote them. */
  kinds: readonly string[];
}

/** The words of the lattice of two characters and more, each by itself. */
const wordsAlone = (): string[] =>
  [...lexicon().trie.entries()].flatMap(([word]) => (word.length > 1 ? [unknown + word + unknown] : [])).sort();

/** Things and what is done, so many: enough for each to stand in several places. */
const mostInside = 6000;

/** Places of one character in which people are: 村里忙着. */
const places = '村山城院镇屋家厂店校园班队田林水心车船楼房洞窝庙';
const verbsOfPlace = 100;

/**
 * Things with 里 "inside" before what is done there: 回忆录里写道. Taiwan's press has villages (六合里) nearly nine times
 * of ten, news of the mainland hardly ever.
 */
function insideThings(): string[] {
  const { count, kind } = readFrequencies();
  const commonest = (wanted: string): string[] =>
    [...count.keys()]
      .filter((word) => kind.get(word) === wanted && (word.length === 2 || word.length === 3))
      .sort((a, b) => count.get(b)! - count.get(a)! || (a < b ? -1 : 1))
      .slice(0, mostInside);
  const verbs = commonest('v');
  const things = commonest('n').map((thing, i) => `${unknown}${thing}里${verbs[(i * 7) % verbs.length]}${unknown}`);
  const inPlaces = [...places].flatMap((place, k) =>
    Array.from(
      { length: verbsOfPlace },
      (_, i) => `${unknown}${place}里${verbs[(i * 11 + k) % verbs.length]}${unknown}`,
    ),
  );
  return [...things, ...inPlaces];
}

/**
 * Names of persons as news has them: 会长于洪涛表示. The names are those of jieba's dictionary, titles and verbs the
 * project's own.
 */
function namesInNews(): string[] {
  const [titles, verbs] = [titlesBefore(), verbsAfter()];
  const names = readFrequencies().persons.filter((name) => name.length > 1 && name.length < 4 && isSurname(name[0]!));
  return [...new Set(names)]
    .sort()
    .flatMap((name, i) =>
      settings.map((set, k) => set(name, titles[(i * 7 + k) % titles.length]!, verbs[(i * 5 + k) % verbs.length]!)),
    );
}

/** Words and names of dictionaries. */
export const readDictionaries = (): Dictionaries => ({
  words: [...wordsAlone(), ...insideThings()],
  names: namesInNews(),
  surnames: surnameSentences(),
  kinds: kindSentences(),
});
