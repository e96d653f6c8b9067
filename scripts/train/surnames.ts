/**
 * Names of persons whose surname is written otherwise than the same character elsewhere (钟 as 鍾, 于 as 于), as news has
 * them: dictionaries hold few of such a name, and the lattice does not see all.
 */
import { Converter as stock } from 'opencc-js';
import { lexicon } from '../../src/conversion/engine/lattice-data.ts';
import { foldedUnits } from '../../src/conversion/fold-to-simplified.ts';
import { unknown } from '../../src/conversion/learned/context.ts';
import { isSurname, type Surname, surnames } from '../../src/core/surnames.ts';
import { readFrequencies } from '../lattice-table/frequencies.ts';
import { manyToOne } from './places.ts';
import { type Setting, settings, surelyTraditional, titlesBefore, titlesBehind, verbsAfter } from './settings.ts';

/** Of 100,000 people so many bear a surname: a rarer one is a word far more often, 种 or 党. */
const leastBearers = 40;

/** A surname stands with so many given names for each of those, within bounds: 于 is a preposition in most other text. */
const givenPerBearer = 4;
const mostGiven = 2000;

/** Settings of news on the mainland, besides those of all names. */
const more: readonly Setting[] = [
  (name, _, verb) => `${unknown}，${name}${verb}${unknown}`,
  (name, title) => `${unknown}、${title}${name}，${unknown}`,
  (name) => `${unknown}村民${name}家${unknown}`,
  (name) => `記者${name}、${name}報導${unknown}`,
  (name) => `${unknown}名叫${name}的${unknown}`,
  (name) => `${unknown}：${name}、${unknown}`,
  (name) => `${unknown}，${name}獲得${unknown}`,
  (name, _, verb) => `。${name}${verb}${unknown}`,
  (name, _, verb) => `${unknown}由${name}${verb}`,
  (name) => `${unknown}記者 ${name}`,
  (name, _, verb, behind) => `${unknown}，${name}${behind}${verb}${unknown}`,
  (name, _, verb, behind) => `${name}${behind}${verb}${unknown}`,
  (name, _, __, behind) => `${unknown}感謝${name}${behind}，${unknown}`,
  (name, _, __, behind) => `${unknown}和${name}${behind}${unknown}`,
];

/** Surnames of one character that several Traditional ones become, and their forms as surnames. */
function openSurnames(): readonly Surname[] {
  const opens = manyToOne();
  return surnames().filter(
    ({ simplified, bearers = 0 }) =>
      simplified.length === 1 && bearers >= leastBearers && opens[simplified.charCodeAt(0)] === 1,
  );
}

/** Given names of jieba's dictionary, in Simplified, whose Traditional form is no choice. */
function givenNames(): string[] {
  const given = readFrequencies().persons.flatMap((name) =>
    name.length > 1 && name.length < 4 && isSurname(name[0]!) ? [name.slice(1)] : [],
  );
  const opens = manyToOne();
  const folding = foldedUnits();
  const isSure = (unit: number): boolean => opens[unit] === 0 && folding[unit] === unit;
  return [...new Set(given)].filter((name) => [...name].every((c) => isSure(c.charCodeAt(0)))).sort();
}

/** Sentences with such names, in Traditional. */
export function surnameSentences(): string[] {
  const traditional = stock({ from: 'cn', to: 'tw' });
  const [titles, verbs, behind] = [titlesBefore(), verbsAfter(), titlesBehind()].map(surelyTraditional) as [
    string[],
    string[],
    string[],
  ];
  const given = givenNames();
  const all: readonly Setting[] = [...settings, ...more];
  const words = lexicon().trie;
  return openSurnames().flatMap((surname, s) =>
    Array.from({ length: Math.min(mostGiven, givenPerBearer * (surname.bearers ?? 0)) }, (_, i) => {
      const own = given[(37 * s + 7 * i) % given.length]!;
      if (words.has(surname.simplified + own)) return [];
      const set = all[(i + s) % all.length]!;
      return [
        set(
          surname.traditional + traditional(own),
          titles[(7 * i + s) % titles.length]!,
          verbs[(5 * i + s) % verbs.length]!,
          behind[(11 * i + s) % behind.length]!,
        ),
      ];
    }).flat(),
  );
}
