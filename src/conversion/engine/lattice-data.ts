/** The data of the generated table, decoded when it is first asked for. */
import { readFileSync } from 'node:fs';
import type { Region } from '../../core/edition.ts';
import { lazy } from '../../core/lazy.ts';
import table from '../data/lattice.generated.json' with { type: 'json' };
import { decodeForms, type Forms } from './form-coding.ts';
import { type Cost, decodeWords, type EncodedWords, type Lexicon } from './front-coding.ts';
import type { LatticeTable } from './lattice-table.ts';
import { decodeTrie } from './trie-coding.ts';

/** The table as it lies in the file. */
export const latticeTable: LatticeTable = table;

const bits = lazy(() => readFileSync(new URL('../data/lattice.generated.bin', import.meta.url)));

/** All words of the lattice with their unigram costs. Takes some 40 ms the first time. */
export const lexicon: () => Lexicon = lazy(() => decodeTrie(table.words, bits().subarray(0, table.words.bytes)));

/** The forms of encoded words in a region, by index. */
function formsOf({ forms }: EncodedWords, region: Region): string[] {
  const tw = forms.tw.split('|');
  return region === 'tw' ? tw : forms.hk.split('|').map((form, i) => form || tw[i]!);
}

/** The forms of the words that have forms of their own. */
const specialForms = lazy((): Forms[] => {
  const plain = { tw: characterForms('tw'), hk: characterForms('hk') };
  const bytes = bits().subarray(table.words.bytes);
  return decodeForms(table.forms, bytes, lexicon().special, (unit, region) => plain[region].get(unit) ?? unit);
});

/** The Traditional form of each word that has one of its own, by `Lexicon.formOf`. */
export const wordForms = (region: Region): string[] => specialForms().map((forms) => forms[region]);

/** What each character becomes outside any word; itself where it is absent. */
export function characterForms(region: Region): Map<string, string> {
  const forms = new Map<string, string>();
  const list = [...table.characters.tw, ...(region === 'tw' ? '' : table.characters[region])];
  for (let i = 0; i < list.length; i += 2)
    if (list[i] === list[i + 1]) forms.delete(list[i]!);
    else forms.set(list[i]!, list[i + 1]!);
  return forms;
}

/** A word with its cost, and its form where that is not the one of its characters. */
export interface DecodedWord {
  word: string;
  cost: Cost;
  form: string | undefined;
}

/** Decodes one of the small lists of words. */
export function decodeList(encoded: EncodedWords, region: Region): DecodedWord[] {
  const { trie, costs, formOf } = decodeWords(encoded.words);
  const forms = formsOf(encoded, region);
  return [...trie.entries()].map(([word, i]) => ({ word, cost: costs[i]!, form: forms[formOf[i]!] }));
}

/** Every character that some Traditional word has, also those that Simplified shares: 于, 后, 里. */
export const traditionalCharacters: () => ReadonlySet<string> = lazy(() => {
  const all = new Set<string>();
  for (const region of ['tw', 'hk'] as const) {
    for (const form of wordForms(region)) for (const c of form) all.add(c);
    const characters = characterForms(region);
    for (const c of characters.values()) all.add(c);
    for (const [word] of lexicon().trie.entries()) for (const c of word) if (!characters.has(c)) all.add(c);
  }
  return all;
});

/** Two characters between which writers of Traditional choose; `shape` where they are variants of one character. */
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
