/**
 * Front coding: the words of a small list as one sorted string, in which each word omits the prefix it shares with the
 * last; those of the lattice itself are in bits (trie-coding.ts).
 *
 * A word is: the length of the shared prefix (one digit), the rest of the word, one printable character for its cost,
 * and `=` where its Traditional form is not that of its characters one by one. Since the words are sorted, a trie is
 * built from it by appending alone.
 */
import { Trie } from './trie.ts';

/**
 * A unigram cost: the negative natural logarithm of a word's relative frequency in running text. A path through the
 * lattice costs the sum of its edges.
 */
export type Cost = number;

/** Words in their written form. */
export interface EncodedWords {
  words: string;
  /** For each word marked `=`, in order, its form by region; '' in `hk` where it is the same as in `tw`. */
  forms: { tw: string; hk: string };
}

/** One word of the lattice. */
export interface TableWord {
  word: string;
  cost: Cost;
  /** Undefined where each character becomes what it becomes alone. */
  forms?: { tw: string; hk: string };
}

/** Costs are quantised: the least, the step, and the printable ASCII characters `?` to `~` that stand for them. */
const leastCost = 2;
const costStep = 0.25;
const firstMark = 0x3f;
const lastMark = 0x7e;

/** The highest level that a cost is quantised to. */
export const mostLevels = lastMark - firstMark;

/** A cost as a level of 0 to `mostLevels`, and back. */
export const levelOf = (cost: Cost): number =>
  Math.min(mostLevels, Math.max(0, Math.round((cost - leastCost) / costStep)));
export const costOf = (level: number): Cost => leastCost + level * costStep;

/** Writes words, in any order, as one string. */
export function encodeWords(words: readonly TableWord[]): EncodedWords {
  const sorted = [...words].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  const tw: string[] = [];
  const hk: string[] = [];
  let out = '';
  let last = '';
  for (const { word, cost, forms } of sorted) {
    let shared = 0;
    while (shared < 9 && shared < last.length && word[shared] === last[shared]) shared++;
    out += shared + word.slice(shared) + String.fromCharCode(firstMark + levelOf(cost)) + (forms ? '=' : '');
    if (forms) {
      tw.push(forms.tw);
      hk.push(forms.hk === forms.tw ? '' : forms.hk);
    }
    last = word;
  }
  return { words: out, forms: { tw: tw.join('|'), hk: hk.join('|') } };
}

/** The words as a trie whose values are indices into `costs` and `formOf`. */
export interface Lexicon {
  trie: Trie;
  costs: Float32Array;
  /** The index of each word's form in `forms`, or -1. */
  formOf: Int32Array;
  /** The words that have a form of their own, in the order of `forms`. */
  special: string[];
}

/** Reads what `encodeWords` wrote. */
export function decodeWords(encoded: string): Lexicon {
  let nodes = 1;
  for (let i = 0; i < encoded.length; i++) if (encoded.charCodeAt(i) > lastMark) nodes++;
  const trie = new Trie(nodes);
  const path: number[] = [0];
  const costs: number[] = [];
  const formOf: number[] = [];
  const special: string[] = [];
  let word = '';
  let depth = 0;
  for (let i = 0; i < encoded.length; i++) {
    const unit = encoded.charCodeAt(i);
    if (unit > lastMark) {
      path[depth + 1] = trie.append(path[depth]!, unit);
      depth++;
      word += encoded[i];
    } else if (unit >= firstMark) {
      trie.values[path[depth]!] = costs.length;
      costs.push(costOf(unit - firstMark));
      formOf.push(-1);
    } else if (unit === 0x3d) {
      formOf[formOf.length - 1] = special.length;
      special.push(word);
    } else {
      depth = unit - 0x30;
      word = word.slice(0, depth);
    }
  }
  return { trie, costs: Float32Array.from(costs), formOf: Int32Array.from(formOf), special };
}
