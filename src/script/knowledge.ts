/** What the generated table knows, read once and only when it is needed. */
import type { Region } from '../domain/edition.ts';
import table from './data/lattice.generated.json' with { type: 'json' };
import { compatibilityCharacters, toSimplifiedCharacters } from './dictionary.ts';
import type { NameKnowledge } from './names.ts';
import { decodeWords, type EncodedWords, type Words } from './table.ts';

/** A value that is made when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** All words of the lattice. Takes some 40 ms the first time. */
export const words: () => Words = lazy(() => decodeWords(table.words));

/** A digest of the table: another table may convert otherwise. */
export const tableDigest: string = table.digest;

/** Words that OpenCC's Traditional to Simplified has wrongly, Traditional first. */
export const simplifiedWords = (): (readonly [string, string])[] =>
  table.simplified.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to] as const;
  });

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

const simplified = lazy(() => {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  const put = (from: string, to: string): void => {
    if (from.length === 1 && to.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
  };
  for (const [from, to] of toSimplifiedCharacters()) put(from, to);
  for (const [from, to] of compatibilityCharacters()) put(from, String.fromCharCode(units[to.charCodeAt(0)]!));
  return units;
});

/**
 * The text with each character in its Simplified form: what the lattice reads, so that text in either script is cut
 * into the same words. The length stays. @example fold('會長發言') // '会长发言'
 */
export function fold(text: string): string {
  const units = simplified();
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(units[text.charCodeAt(i)]!);
  return out;
}

/** What is known of names, with forms for a region; `single` is what a character becomes outside names. */
export function nameKnowledge(region: Region, single: (character: string) => string): NameKnowledge {
  const list = ({
    words: encoded,
    forms,
  }: EncodedWords): { word: string; cost: number; form: string | undefined }[] => {
    const { trie, costs, formOf } = decodeWords(encoded);
    const regional = formsOf({ words: encoded, forms }, region);
    return [...trie.entries()].map(([word, i]) => ({ word, cost: costs[i]!, form: regional[formOf[i]!] }));
  };
  const given = list(table.names.given);
  return {
    surnames: new Map(list(table.names.surnames).map(({ word, cost, form }) => [word, { form: form ?? word, cost }])),
    given: new Map(given.map(({ word, cost }) => [word, cost])),
    givenForms: new Map(given.flatMap(({ word, form }) => (form === undefined ? [] : [[word, form] as const]))),
    single,
    titlesBefore: table.beside.titlesBefore.split('|'),
    titlesAfter: table.beside.titlesAfter.split('|'),
    following: table.beside.following.split('|'),
    introducing: table.beside.introducing.split('|'),
  };
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
