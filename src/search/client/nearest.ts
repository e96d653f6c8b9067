/** What a query may have meant that found nothing as it stands: pinyin for characters, a homophone, a similar name. */
import type { Edition } from '../../core/edition.ts';
import type { Names, TopicName } from '../index-format.ts';
import { readQuery } from '../query.ts';
import type { SearchArchive } from './archive.ts';

/** An offer: a name of the archive. */
export interface Offer {
  kind: 'pinyin' | 'homophone' | 'similar';
  query: string;
  /** Articles that have it. */
  total: number;
}

/** How many offers are made at most, and how many of one kind. */
const offered = 4;
const offeredOfKind = 2;

/** The least likeness of names, from 0 to 1, that makes one worth offering. */
const alike = 0.5;

const isLatin = (text: string): boolean => /^[a-zü'\s]+$/i.test(text);

/** Letters as pinyin is written in the file of names: no blanks, no tones, ü as v. */
export const asPinyin = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^a-z]/g, '');

/** A name's reading and the first letters of its syllables. @example readingsOf('zhu ma dian') // ['zhumadian', 'zmd'] */
const readingsOf = (pinyin: string): string[] => [
  pinyin.replaceAll(' ', ''),
  pinyin
    .split(' ')
    .map((syllable) => syllable[0])
    .join(''),
];

/**
 * The names whose reading, or its initials, begins with what was typed.
 * @example startingWith(names, 'zhumad') // [驻马店]
 */
export function startingWith(names: Names, typed: string): TopicName[] {
  const letters = asPinyin(typed);
  return letters.length < 2
    ? []
    : names.filter(({ pinyin }) => readingsOf(pinyin).some((reading) => reading.startsWith(letters)));
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

/** The syllable of every character that stands in a name: no table of all Chinese need be fetched for homophones. */
function syllablesIn(names: Names, canonicalise: (text: string) => string): Map<string, string> {
  const syllables = new Map<string, string>();
  for (const { label, pinyin } of names) {
    const characters = [...canonicalise(label)];
    const own = pinyin.split(' ');
    if (characters.length !== own.length) continue;
    for (const [at, character] of characters.entries()) syllables.set(character, own[at]!);
  }
  return syllables;
}

/** The names that sound like a word, but for those written like it. */
function homophonesOf(word: string, names: Names, canonicalise: (text: string) => string): TopicName[] {
  const syllables = syllablesIn(names, canonicalise);
  const sound = [...word].map((character) => syllables.get(character));
  if (sound.length < 2 || sound.includes(undefined)) return [];
  return names.filter(({ label, pinyin }) => pinyin === sound.join(' ') && canonicalise(label) !== word);
}

/**
 * Offers for a query, the likeliest first. They are names that articles have, with their counts, so nothing but the
 * file of names is fetched for them.
 */
export async function nearest(archive: SearchArchive, query: string, edition: Edition): Promise<Offer[]> {
  const { canonicalise } = archive;
  const names = await archive.names(edition);
  const word = canonicalise(
    readQuery(query)
      .wanted.map(({ text }) => text)
      .join(''),
  );
  const similar = names
    .map((name) => ({ name, score: likeness(word, canonicalise(name.label)) }))
    .filter(({ score }) => score >= alike && score < 1)
    .sort((a, b) => b.score - a.score || b.name.count - a.name.count);
  const guesses: { kind: Offer['kind']; names: TopicName[] }[] = [
    { kind: 'pinyin', names: isLatin(query) ? startingWith(names, query) : [] },
    { kind: 'homophone', names: homophonesOf(word, names, canonicalise) },
    { kind: 'similar', names: similar.map(({ name }) => name) },
  ];
  const offers = new Map<string, Offer>();
  for (const { kind, names: own } of guesses)
    for (const { label, count } of own.filter(({ label: known }) => !offers.has(known)).slice(0, offeredOfKind))
      offers.set(label, { kind, query: label, total: count });
  return [...offers.values()].slice(0, offered);
}
