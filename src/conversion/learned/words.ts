/** Words of the dictionary around a character: what stands beside it as a word says more than its characters one by one. */
import type { Trie } from '../engine/trie.ts';
import { isHan } from '../han.ts';

/** The longest word that is looked for. */
const longestWord = 4;

/** A word as a number: a hash of its characters in Simplified form, 32 bits with a sign. */
export function hashOf(text: string, start: number, end: number, units: Uint16Array): number {
  let hash = end - start;
  for (let i = start; i < end; i++) {
    const mixed = Math.imul(hash ^ units[text.charCodeAt(i)]!, 0x9e3779b1);
    hash = mixed ^ (mixed >>> 15);
  }
  return hash;
}

/**
 * Where the longest word of two characters and more begins that ends before a place; one character before it where there
 * is none.
 * @param units the Simplified form of each code unit, or the class of a mark
 */
export function startBefore(words: Trie, text: string, at: number, units: Uint16Array): number {
  for (let start = Math.max(0, at - longestWord); start < at - 1; start++) {
    let node = 0;
    for (let i = start; i < at; i++) {
      node = words.child(node, units[text.charCodeAt(i)]!);
      if (node === 0) break;
    }
    if (node !== 0 && words.values[node]! >= 0) return start;
  }
  return at - 1;
}

/** Where the longest word ends that begins at a place, as `startBefore` has it; one character behind where there is none. */
export function endFrom(words: Trie, text: string, at: number, units: Uint16Array): number {
  let node = 0;
  let longest = at + 1;
  for (let i = at; i < Math.min(text.length, at + longestWord); i++) {
    node = words.child(node, units[text.charCodeAt(i)]!);
    if (node === 0) break;
    if (i > at && words.values[node]! >= 0) longest = i + 1;
  }
  return longest;
}

/**
 * The longest word that holds a character, whether the path goes through it or not, as a hash of the word and of the
 * character's place in it; 0 where there is none.
 */
export function wordAround(words: Trie, text: string, at: number, units: Uint16Array): number {
  let found = 0;
  let longest = 1;
  for (let start = Math.max(0, at - longestWord + 1); start <= at; start++) {
    let node = 0;
    for (let end = start; end < Math.min(text.length, start + longestWord); end++) {
      node = words.child(node, units[text.charCodeAt(end)]!);
      if (node === 0) break;
      if (end < at || end + 1 - start <= longest || words.values[node]! < 0) continue;
      longest = end + 1 - start;
      found = hashOf(text, start, end + 1, units) + at - start;
    }
  }
  return found;
}

/** The character 里 of a village's name, 六合里, which elsewhere means "inside". */
const village = '里'.charCodeAt(0);
const shortestVillage = 2;
const longestVillage = 3;

/** What a village's name is kept as: 24 bits of its hash, which names of nothing share once in thousands. */
export const villageHash = (hash: number): number => hash >>> 8;

/** What the gazetteer knows of the characters before 里. */
export const villageKinds = { none: 0, village: 16, wordToo: 17 } as const;

/**
 * What the gazetteer of Taiwan's villages knows of a name before 里: 六合里 is a village; 树林里, whose name is a word, may
 * be one. None for any other character.
 * @param villages `villageHash` of the names without 里
 */
export function villageKindAt(
  words: Trie,
  villages: ReadonlySet<number>,
  text: string,
  at: number,
  units: Uint16Array,
): number {
  if (units[text.charCodeAt(at)] !== village) return villageKinds.none;
  for (let size = longestVillage; size >= shortestVillage; size--) {
    if (at < size || !villages.has(villageHash(hashOf(text, at - size, at, units)))) continue;
    return endFrom(words, text.slice(at - size, at), 0, units) === size ? villageKinds.wordToo : villageKinds.village;
  }
  return villageKinds.none;
}

/** True for a character of a word that stands by itself, as in a tag or a list: no Han character is on either side. */
export function isWordByItself(words: Trie, text: string, at: number, units: Uint16Array): boolean {
  let start = at;
  while (start > 0 && at - start < longestWord && isHan(text.charCodeAt(start - 1))) start--;
  let node = 0;
  let end = start;
  for (; end < text.length && isHan(text.charCodeAt(end)); end++) {
    node = words.child(node, units[text.charCodeAt(end)]!);
    if (node === 0 || end - start >= longestWord) return false;
  }
  return words.values[node]! >= 0;
}
