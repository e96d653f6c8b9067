/** What a query that found nothing may have meant: pinyin for characters, a similar name, or fewer words. */
import type { Edition } from '../../core/edition.ts';
import type { Names, TopicName } from '../index-format.ts';
import { readQuery } from '../query.ts';
import type { SearchArchive } from './archive.ts';

/** An offer. Searching for `query` finds something. */
export interface Offer {
  kind: 'pinyin' | 'similar' | 'fewer';
  query: string;
  total: number;
}

/** How many offers are made at most. */
const offered = 4;

/** How many parts of a single word are tried. */
const tried = 12;

/** The least likeness of names, from 0 to 1, that makes one worth offering. */
const alike = 0.5;

const isLatin = (text: string): boolean => /^[a-zü'\s]+$/i.test(text);

/** Letters as pinyin is written in the file of names: no blanks, no tones, ü as v. */
export const asPinyin = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^a-z]/g, '');

/**
 * The names whose reading, or its initials, begins with what was typed.
 * @example startingWith(names, 'zhumad') // [驻马店]
 */
export function startingWith(names: Names, typed: string): TopicName[] {
  const letters = asPinyin(typed);
  return letters.length < 2
    ? []
    : names.filter(({ pinyin }) => pinyin.split(' ').some((reading) => reading.startsWith(letters)));
}

/**
 * How alike two words are: what share of their characters stand in the same order in both (longest common
 * subsequence, counted twice, by the length of both).
 * @example likeness('汝洲市', '汝州市') // 0.67
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (const [at, against] of b.entries()) {
      next.push(character === against ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    }
    row = next;
  }
  return a.length + b.length === 0 ? 0 : (2 * row.at(-1)!) / (a.length + b.length);
}

/** All words but one, for each; of a single word its longer and longer beginnings and ends. */
function shorter(words: readonly string[]): string[] {
  if (words.length > 1) return words.map((_, left) => words.filter((_, at) => at !== left).join(' '));
  const characters = [...(words[0] ?? '')];
  const parts: string[] = [];
  for (let length = characters.length - 1; length >= 2; length--) {
    parts.push(characters.slice(0, length).join(''), characters.slice(-length).join(''));
  }
  return parts.slice(0, tried);
}

/**
 * Offers for a query that found nothing, the likeliest first. Every one of them finds something.
 */
export async function nearest(archive: SearchArchive, query: string, edition: Edition): Promise<Offer[]> {
  const wanted = readQuery(query).wanted.map(({ text }) => text);
  const names = await archive.names(edition);
  const joined = archive.canonicalise(wanted.join(''));
  const likenesses = names
    .map((name) => ({ name, score: likeness(joined, archive.canonicalise(name.label)) }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score || b.name.count - a.name.count);
  const guesses: { kind: Offer['kind']; queries: string[] }[] = [
    { kind: 'pinyin', queries: isLatin(query) ? startingWith(names, query).map(({ label }) => label) : [] },
    { kind: 'similar', queries: likenesses.map(({ name }) => name.label) },
    { kind: 'fewer', queries: shorter(wanted) },
  ];
  const offers: Offer[] = [];
  for (const { kind, queries } of guesses) {
    let taken = 0;
    for (const guess of queries) {
      if (offers.length === offered || taken === 2) break;
      if (offers.some((offer) => offer.query === guess)) continue;
      const { total, tier } = await archive.search(guess, { edition, sort: 'date' });
      if (total === 0 || tier !== 'exact') continue;
      offers.push({ kind, query: guess, total });
      taken++;
    }
  }
  return offers;
}
