/** What the generated table knows, read once and only when it is needed. */
import type { Region } from '../../core/edition.ts';
import { lazy } from '../../core/lazy.ts';
import table from '../data/lattice.generated.json' with { type: 'json' };
import {
  compatibilityCharacters,
  regionalCharacters,
  standardCharacters,
  standardWords,
  toSimplifiedCharacters,
  toSimplifiedPhrases,
} from '../dictionary.ts';
import type { SoundKnowledge } from '../names/foreign.ts';
import type { NameKnowledge } from '../names/name-data.ts';
import { decodeWords, type EncodedWords, type Words } from './front-coding.ts';

/** All words of the lattice. Takes some 40 ms the first time. */
export const words: () => Words = lazy(() => decodeWords(table.words));

/** A digest of the table: another table may convert otherwise. */
export const tableDigest: string = table.digest;

/**
 * What Traditional characters and words become in Simplified: OpenCC's `tw2s`, which first takes Taiwan's characters
 * to its standard ones and then those to Simplified, made into one table, and the project's own words.
 */
export function simplifiedForms(): { characters: Map<string, string>; words: Map<string, string> } {
  const last = new Map(toSimplifiedCharacters());
  const phrases = new Map(toSimplifiedPhrases());
  const characters = new Map(last);
  for (const [from, to] of standardCharacters('tw')) characters.set(from, last.get(to) ?? to);
  for (const [from, to] of standardCharacters('hk'))
    if (!characters.has(from)) characters.set(from, last.get(to) ?? to);
  for (const [from, to] of compatibilityCharacters()) characters.set(from, last.get(to) ?? to);
  const single = (text: string): string => [...text].map((c) => characters.get(c) ?? c).join('');
  const forms = new Map<string, string>();
  for (const [from, to] of standardWords('tw')) forms.set(from, replaceLongest(to, phrases, last));
  const regional = new Map(regionalCharacters('tw'));
  for (const [from, to] of phrases) {
    forms.set(from, to);
    forms.set([...from].map((c) => regional.get(c) ?? c).join(''), to);
  }
  // A word that becomes what its characters do can go, unless it keeps another from being read across its edge.
  for (const [from, to] of forms) if (to === single(from) && !/[著乾瞭藉徵]/.test(from)) forms.delete(from);
  for (const entry of table.simplified.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    if (from.length > 1) forms.set(from, to);
    else characters.set(from, to);
  }
  // What is Simplified already stays: 显著 must not become 显着.
  for (const to of [...forms.values()]) if (single(to) !== to && !forms.has(to)) forms.set(to, to);
  return { characters, words: forms };
}

/** Replaces words from left to right, the longest first, and characters between them. */
function replaceLongest(
  text: string,
  words: ReadonlyMap<string, string>,
  characters: ReadonlyMap<string, string>,
): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    let end = text.length;
    while (end > at && !words.has(text.slice(at, end))) end--;
    const c = String.fromCodePoint(text.codePointAt(at)!);
    out += end > at ? words.get(text.slice(at, end))! : (characters.get(c) ?? c);
    at = end > at ? end : at + c.length;
  }
  return out;
}

/** The forms of encoded words in a region, by index. */
function formsOf({ forms }: EncodedWords, region: Region): string[] {
  const tw = forms.tw.split('|');
  return region === 'tw' ? tw : forms.hk.split('|').map((form, i) => form || tw[i]!);
}

/** The Traditional form of each word that has one of its own, by `Words.formOf`. */
export const wordForms = (region: Region): string[] => formsOf(table, region);

/** What each character becomes outside any known word; itself where it is absent. */
export function characterForms(region: Region): Map<string, string> {
  const forms = new Map<string, string>();
  const list = [...table.characters[region]];
  for (let i = 0; i < list.length; i += 2) forms.set(list[i]!, list[i + 1]!);
  return forms;
}

/** Encoded words with their costs and forms. */
function listOf(encoded: EncodedWords, region: Region): { word: string; cost: number; form: string | undefined }[] {
  const { trie, costs, formOf } = decodeWords(encoded.words);
  const forms = formsOf(encoded, region);
  return [...trie.entries()].map(([word, i]) => ({ word, cost: costs[i]!, form: forms[formOf[i]!] }));
}

const costsOf = (list: ReturnType<typeof listOf>) => new Map(list.map(({ word, cost }) => [word, cost]));
const specialForms = (list: ReturnType<typeof listOf>) =>
  new Map(list.flatMap(({ word, form }) => (form === undefined ? [] : [[word, form] as const])));

/** What is known of names, with forms for a region; `single` is what a character becomes outside names. */
export function nameKnowledge(
  region: Region,
  single: (character: string) => string,
  varies: (unit: number) => boolean,
  isSpecial: (text: string) => boolean,
): NameKnowledge {
  const given = listOf(table.names.given, region);
  return {
    surnames: new Map(
      listOf(table.names.surnames, region).map(({ word, cost, form }) => [word, { form: form ?? word, cost }]),
    ),
    given: costsOf(given),
    givenForms: specialForms(given),
    single,
    varies,
    isWord: (text) => words().trie.has(text),
    isSpecial,
    places: table.beside.places.split('|'),
    neverFollowing: table.beside.neverFollowing.split('|'),
    titlesBefore: table.beside.titlesBefore.split('|'),
    titlesAfter: table.beside.titlesAfter.split('|'),
    addresses: table.beside.addresses.split('|'),
    callings: table.beside.callings.split('|'),
    notCallings: table.beside.notCallings.split('|'),
    following: table.beside.following.split('|'),
    introducing: table.beside.introducing.split('|'),
  };
}

/** What is known of the characters that write foreign names. */
export function soundKnowledge(region: Region, single: (character: string) => string): SoundKnowledge {
  const list = listOf(table.names.foreign, region);
  return { costs: costsOf(list), forms: specialForms(list), single };
}

/** Every character that some Traditional word has, also those that Simplified shares: 于, 后, 里. */
export const traditionalCharacters: () => ReadonlySet<string> = lazy(() => {
  const all = new Set<string>();
  for (const region of ['tw', 'hk'] as const) {
    for (const form of wordForms(region)) for (const c of form) all.add(c);
    const characters = characterForms(region);
    for (const c of characters.values()) all.add(c);
    for (const [word] of words().trie.entries()) for (const c of word) if (!characters.has(c)) all.add(c);
  }
  return all;
});

/** A choice that writers of Traditional have; `shape` where it is one word in two shapes. */
export interface Spelling {
  pair: string;
  kind: 'shape' | 'choice';
}

/** The spellings between which writers choose. */
export const spellings: () => readonly Spelling[] = lazy(() =>
  table.spellings.split('|').map((entry): Spelling => {
    const [pair = '', kind] = entry.split(' ');
    return { pair, kind: kind === 'shape' ? 'shape' : 'choice' };
  }),
);
