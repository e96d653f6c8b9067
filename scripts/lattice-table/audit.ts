/**
 * Audits the dictionaries of the lattice: which words have a form that their own parts or another dictionary would not
 * give. A phrase of OpenCC that was entered wrongly (中俄關系) is found by the word inside it (關係). What a person has
 * decided stands in src/conversion/data/audited.tsv.
 */
import { areVariants } from '../bench/conversion/variants.ts';
import { rows } from './source.ts';
import type { StandardWord } from './standard-forms.ts';

/** A word, its form in OpenCC's standard Traditional, and what else it could be. */
export interface Disagreement {
  word: string;
  form: string;
  other: string;
}

type Words = ReadonlyMap<string, StandardWord>;

/** True for two forms that differ in more than shapes of the same character. */
const differs = (form: string, other: string): boolean =>
  form.length !== other.length ||
  Array.from(form, (c, i) => c !== other[i] && !areVariants(c, other[i]!)).some((one) => one);

/** The cheapest path through a word by shorter words: its form, and which characters stand in a word of two or more. */
function byParts(word: string, words: Words): { form: string; isInWord: boolean[] } | undefined {
  const best: ({ cost: number; form: string; isInWord: boolean[] } | undefined)[] = [
    { cost: 0, form: '', isInWord: [] },
  ];
  for (let end = 1; end <= word.length; end++)
    for (let start = 0; start < end; start++) {
      const part = words.get(word.slice(start, end));
      const before = best[start];
      if (!part || !before || end - start === word.length) continue;
      const cost = before.cost + part.cost;
      if (cost >= (best[end]?.cost ?? Number.POSITIVE_INFINITY)) continue;
      const isInWord = [...before.isInWord, ...new Array<boolean>(end - start).fill(end - start > 1)];
      best[end] = { cost, form: before.form + part.form, isInWord };
    }
  return best[word.length];
}

/** Words of three characters and more that differ from a word inside them. @param words the shorter first */
export function partsDisagree(words: Words): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [word, { form }] of words) {
    if (word.length < 3) continue;
    const parts = byParts(word, words);
    // A single character says nothing: most of what it may become is told by the words that it stands in.
    const isDisputed = parts?.isInWord.some((isWord, i) => isWord && differs(form[i] ?? '', parts.form[i] ?? ''));
    if (parts && isDisputed) found.push({ word, form, other: parts.form });
  }
  return found;
}

/**
 * Words of another dictionary that the lattice writes in no way that it knows.
 * @param others a Simplified word and its Traditional forms
 */
export function dictionaryDisagrees(words: Words, others: ReadonlyMap<string, readonly string[]>): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [word, forms] of others) {
    const own = words.get(word);
    if (own && word.length > 1 && forms.every((form) => differs(own.form, form)))
      found.push({ word, form: own.form, other: forms.join('|') });
  }
  return found;
}

/**
 * The words of CC-CEDICT's text, `傳統 传统 [chuan2 tong3] /…/` a line.
 * @example readCedict('中俄關係 中俄关系 [Zhong1 E2 guan1 xi4] /…/').get('中俄关系') // ['中俄關係']
 */
export function readCedict(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, form = '', word = ''] of text.matchAll(/^([^#\s]+) (\S+) \[/gm))
    found.set(word, [...(found.get(word) ?? []), form]);
  return found;
}

/** Words whose form a person has looked at: with the form that was decided, or with `=` where it stays. */
export const audited = (): Map<string, string> =>
  new Map(rows('audited.tsv').map(([word = '', decision = '']) => [word, decision]));

/** What nobody has decided yet. */
export function undecided(disagreements: readonly Disagreement[]): Disagreement[] {
  const known = audited();
  return disagreements.filter(({ word }) => !known.has(word));
}
