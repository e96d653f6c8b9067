/** The sentences of kinds.tsv: uses that the texts hardly have, with the words of lexical classes. */
import { readFileSync } from 'node:fs';
import { unknown } from '../../src/conversion/learned/context.ts';
import { readTable } from '../../src/core/tsv.ts';

/** A class, or a sentence with classes in it. */
const slot = /\{(\w+)\}/g;

/** All sentences, each with the words of its classes by turns; what stands around them in a text nobody knows. */
export function kindSentences(): string[] {
  const rows = readTable(readFileSync(new URL('kinds.tsv', import.meta.url), 'utf8'));
  const classes = new Map(
    rows.flatMap(([name = '', words]) => (words && name.startsWith('=') ? [[name.slice(1), words.split(' ')]] : [])),
  );
  const wordsOf = (name: string): readonly string[] => {
    const words = classes.get(name);
    if (!words) throw new Error(`kinds.tsv has no class ${name}`);
    return words;
  };
  const sentences = rows.flatMap(([sentence = '']) => (sentence.startsWith('=') ? [] : [sentence]));
  return sentences.flatMap((sentence, k) => {
    const names = [...sentence.matchAll(slot)].map(([, name = '']) => name);
    const turns = Math.max(1, ...names.map((name) => wordsOf(name).length));
    return Array.from({ length: turns }, (_, turn) => {
      let place = 0;
      const filled = sentence.replace(slot, (_all, name: string) => {
        const words = wordsOf(name);
        return words[(turn * (2 * place++ + 1) + k) % words.length]!;
      });
      return unknown + filled + unknown;
    });
  });
}
