/**
 * Names of persons beside a title, whose surname has several forms (钟 as 鍾): put together of surnames and of characters of
 * given names, so that no dictionary has them.
 */
import { Converter as stock } from 'opencc-js';
import { traditionalCharacters } from '../../../src/conversion/engine/lattice-data.ts';
import { isSurname, surnames } from '../../../src/core/surnames.ts';
import { readFrequencies } from '../../lattice-table/frequencies.ts';
import { rows } from '../../lattice-table/source.ts';
import { manyToOne } from '../../train/places.ts';
import { seededRandom } from '../random.ts';

/** A sentence in Simplified, and what it is in Traditional. */
export interface NameCase {
  text: string;
  expected: string;
}

/** A surname is tried with so many given names as of 100,000 people bear it, within bounds; a rarer one is left out. */
const leastBearers = 10;
const mostOfOne = 200;

/** What a sentence is made of: a title before the name or behind it. */
const frames: readonly ((name: string, before: string, behind: string) => string)[] = [
  (name, before) => `${before}${name}表示`,
  (name, before) => `由${before}${name}主持`,
  (name, _, behind) => `${name}${behind}到場`,
  (name, before) => `，${before}${name}等人`,
  (name, _, behind) => `感謝${name}${behind}`,
  (name, before) => `${before}${name}、`,
];

/** Where the name stands. */
const gap = '＿';

/** Characters of given names, each so often as names have it. */
const givenCharacters = (): string[] =>
  readFrequencies().persons.flatMap((name) => (name.length === 3 && isSurname(name[0]!) ? [...name.slice(1)] : []));

/** The cases: the same each time. */
export function namesWithTitles(): NameCase[] {
  const opens = manyToOne();
  const isSure = (word: string): boolean => [...word].every((c) => opens[c.charCodeAt(0)] === 0);
  const [traditional, simplified] = [stock({ from: 'cn', to: 'tw' }), stock({ from: 'tw', to: 'cn' })];
  const titles = rows('titles.tsv').filter(([word = '']) => word.length === 2 && isSure(word));
  const before = titles.flatMap(([word = '', where]) => (where === 'after' ? [] : [traditional(word)]));
  const behind = titles.flatMap(([word = '', where]) => (where === 'before' ? [] : [traditional(word)]));
  const valid = traditionalCharacters();
  const given = givenCharacters().filter((c) => isSure(c) && simplified(c) === c && valid.has(traditional(c)));
  const { pick } = seededRandom(18);
  return surnames()
    .filter(({ simplified: own, bearers = 0 }) => own.length === 1 && bearers >= leastBearers && !isSure(own))
    .flatMap(({ simplified: own, traditional: form, bearers = 0 }) =>
      Array.from({ length: Math.min(mostOfOne, bearers) }, (_, i) => {
        const rest = pick(given) + (i % 4 === 0 ? '' : pick(given));
        const shape = frames[i % frames.length]!(gap, pick(before), pick(behind));
        // Part by part: with 厚 behind it stock OpenCC takes the surname 沈 for 沉.
        return {
          text: simplified(shape).replace(gap, own + rest),
          expected: shape.replace(gap, form + [...rest].map(traditional).join('')),
        };
      }),
    );
}
