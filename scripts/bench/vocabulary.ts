/**
 * The words that generated articles are made of: jieba's dictionary (about 350,000 words with the frequency
 * and part of speech that they have in real text), drawn as often as they stand in real text.
 */
import { dict } from '@node-rs/jieba/dict.js';
import type { Random } from './random.ts';

/** Draws one word by its frequency. */
export type Draw = (random: Random) => string;

/** How finely frequencies are kept: a word rarer than this share is drawn from the whole list instead. */
const slots = 1 << 18;
/** How often a word comes from the whole list, each as likely: the long tail that makes up most of a vocabulary. */
const tail = 0.04;

interface Entry {
  word: string;
  count: number;
  tag: string;
}

function* entries(): Generator<Entry> {
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', count, tag = ''] = line.trim().split(' ');
    if (/^\p{Script=Han}{1,6}$/u.test(word)) yield { word, count: Number(count), tag };
  }
}

function byFrequency(words: Entry[]): Draw {
  const total = words.reduce((sum, { count }) => sum + count, 0);
  const table = words.flatMap(({ word, count }) => new Array<string>(Math.round((count / total) * slots)).fill(word));
  return (random) => (random.chance(tail) ? random.pick(words).word : random.pick(table));
}

/** The parts of speech that sentences need, each with the tags of jieba's dictionary that it gathers. */
const partsOfSpeech = {
  noun: /^(n|vn|nz|nt|an|j|l|i)$/,
  verb: /^(v|vn|vi)$/,
  adjective: /^(a|ad|b|z)$/,
  adverb: /^d$/,
  preposition: /^p$/,
  conjunction: /^c$/,
  place: /^ns$/,
  time: /^t$/,
  direction: /^(f|s)$/,
} as const;

/** A part of speech. */
export type PartOfSpeech = keyof typeof partsOfSpeech;

/** Draws for every part of speech. Reading the dictionary takes about half a second. */
export function readVocabulary(): Record<PartOfSpeech, Draw> {
  const all = [...entries()];
  const draws = Object.entries(partsOfSpeech).map(
    ([part, tags]) => [part, byFrequency(all.filter(({ tag }) => tags.test(tag)))] as const,
  );
  return Object.fromEntries(draws) as Record<PartOfSpeech, Draw>;
}
