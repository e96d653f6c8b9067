/**
 * What Traditional words and characters become in Simplified: OpenCC's `tw2s` and `hk2s`, which convert in two steps
 * (a region's variants to the standard, then to Simplified), composed into one table; old forms of Unicode's Unihan
 * database, data/old-forms.tsv; and data/simplified.tsv.
 */
import {
  compatibilityCharacters,
  regionalCharacters,
  standardCharacters,
  standardWords,
  toSimplifiedCharacters,
  toSimplifiedPhrases,
} from '../dictionary.ts';
import { latticeTable } from './lattice-data.ts';

/** The forms of characters, and of words that are not converted character by character. */
export interface SimplifiedForms {
  characters: Map<string, string>;
  words: Map<string, string>;
}

/** Characters that words decide: what they become alone is often wrong. */
const ambiguous = /[著乾瞭藉徵]/;

/** Builds the table. */
export function simplifiedForms(): SimplifiedForms {
  const characters = openccCharacters();
  const oldForms = [...latticeTable.oldForms];
  for (let i = 0; i < oldForms.length; i += 2) characters.set(oldForms[i]!, oldForms[i + 1]!);
  const convert = (text: string): string => [...text].map((c) => characters.get(c) ?? c).join('');
  const words = openccWords();
  // A word that is converted as its characters are needs no entry, unless longest match needs it as a boundary: 乾
  // of the next word must not begin inside it.
  for (const [from, to] of words) if (to === convert(from) && !ambiguous.test(from)) words.delete(from);
  for (const entry of latticeTable.simplified.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    if (from.length > 1) words.set(from, to);
    else characters.set(from, to);
  }
  // What is Simplified already stays: 显著 must not become 显着.
  for (const to of [...words.values()]) if (convert(to) !== to && !words.has(to)) words.set(to, to);
  return { characters, words };
}

/** What OpenCC makes of characters, from any region's standard. */
export function openccCharacters(): Map<string, string> {
  const fromStandard = new Map(toSimplifiedCharacters());
  const characters = new Map(fromStandard);
  for (const [from, to] of standardCharacters('tw')) characters.set(from, fromStandard.get(to) ?? to);
  for (const [from, to] of standardCharacters('hk'))
    if (!characters.has(from)) characters.set(from, fromStandard.get(to) ?? to);
  for (const [from, to] of compatibilityCharacters()) characters.set(from, fromStandard.get(to) ?? to);
  return characters;
}

/** OpenCC's words, as the standard and as Taiwan write them. */
function openccWords(): Map<string, string> {
  const fromStandard = new Map(toSimplifiedCharacters());
  const phrases = new Map(toSimplifiedPhrases());
  const regional = new Map(regionalCharacters('tw'));
  const words = new Map<string, string>();
  for (const [from, to] of standardWords('tw')) words.set(from, replaceLongest(to, phrases, fromStandard));
  for (const [from, to] of phrases) {
    words.set(from, to);
    words.set([...from].map((c) => regional.get(c) ?? c).join(''), to);
  }
  return words;
}

/** Replaces words from left to right by longest match, and characters between them. */
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
