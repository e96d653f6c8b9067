/** The frequency dictionary of jieba, as @node-rs/jieba ships it (MIT). */
import { dict } from '@node-rs/jieba/dict.js';

/** Words by their count and their POS. */
export interface Frequencies {
  /** The count of each word. */
  count: ReadonlyMap<string, number>;
  /** The POS of each word: n a common noun, v a verb. */
  kind: ReadonlyMap<string, string>;
  /** The sum of all counts. */
  total: number;
  /** Names of persons (POS nr, nrfg), transcribed names (nrt), and all proper names (nr*, ns, nt*). */
  persons: readonly string[];
  foreigners: readonly string[];
  proper: ReadonlySet<string>;
  /** Places and times (ns, s, t). */
  places: ReadonlySet<string>;
  /** Words of two characters that are not nouns (POS other than n*). */
  verbs: ReadonlySet<string>;
}

/** Reads the dictionary: a line a word, with its count and its POS in ICTCLAS's tag set. */
export function readFrequencies(): Frequencies {
  const count = new Map<string, number>();
  const kinds = new Map<string, string>();
  const persons: string[] = [];
  const foreigners: string[] = [];
  const proper = new Set<string>();
  const places = new Set<string>();
  const verbs = new Set<string>();
  let total = 0;
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', times = '', kind = ''] = line.trim().split(' ');
    const frequency = Number(times);
    if (!word || !frequency) continue;
    count.set(word, frequency);
    kinds.set(word, kind);
    total += frequency;
    if (kind === 'nr' || kind === 'nrfg') persons.push(word);
    if (kind === 'nrt') foreigners.push(word);
    if (/^(?:nr|ns|nt)/.test(kind)) proper.add(word);
    if (/^(?:ns|t|s)$/.test(kind)) places.add(word);
    if (word.length === 2 && !kind.startsWith('n')) verbs.add(word);
  }
  return { count, kind: kinds, total, persons, foreigners, proper, places, verbs };
}
