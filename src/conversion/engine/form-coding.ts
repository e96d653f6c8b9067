/**
 * The Traditional forms of words in bits, for the lattice's file: of each character the number of its form among those
 * that it has in words. Most characters have one, which takes no bit.
 */
import type { Region } from '../../core/edition.ts';
import { RiceReader, RiceWriter } from './rice-coding.ts';

/** A word's form in each region. */
export type Forms = Readonly<Record<Region, string>>;

/** What a character becomes alone. */
export type Plain = (unit: string, region: Region) => string;

/** What the bits do not say of themselves. Lists are set apart by `|`. */
export interface FormsHead {
  /** A code unit and its forms in words, the commonest first, where these are not what it becomes alone: `发發髮|…` */
  choices: string;
  /** Words whose form is longer or shorter, or that are not of one code unit a character, with both forms: `word form form`. */
  odd: string;
}

const isOdd = (word: string, { tw, hk }: Forms): boolean =>
  [tw, hk].some((form) => form.length !== word.length) || [...(word + tw + hk)].some((c) => c.length > 1);

/** The choices of code units that are not always what they become alone. */
function choicesOf(entries: readonly (readonly [word: string, forms: Forms])[], plain: Plain): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const open = new Set<string>();
  for (const [word, forms] of entries)
    for (const region of ['tw', 'hk'] as const)
      for (let i = 0; i < word.length; i++) {
        const [unit, form] = [word[i]!, forms[region][i]!];
        const known = counts.get(unit) ?? new Map<string, number>();
        counts.set(unit, known.set(form, (known.get(form) ?? 0) + 1));
        if (form !== plain(unit, region)) open.add(unit);
      }
  const byCount = (known: ReadonlyMap<string, number>): string =>
    [...known]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([form]) => form)
      .join('');
  return new Map([...open].sort().map((unit) => [unit, byCount(counts.get(unit)!)]));
}

/** Writes forms. @param entries words in the order of `Lexicon.special`, with their forms */
export function encodeForms(
  entries: readonly (readonly [word: string, forms: Forms])[],
  plain: Plain,
): { head: FormsHead; bytes: Uint8Array } {
  const even = entries.filter(([word, forms]) => !isOdd(word, forms));
  const choices = choicesOf(even, plain);
  const writer = new RiceWriter();
  const write = (word: string, form: string): void => {
    for (let i = 0; i < word.length; i++) {
      const choice = choices.get(word[i]!);
      if (choice && choice.length > 1) writer.write(choice.indexOf(form[i]!), 0);
    }
  };
  for (const [word, { tw, hk }] of even) {
    write(word, tw);
    writer.bit(hk === tw ? 0 : 1);
    if (hk !== tw) write(word, hk);
  }
  const odd = entries.filter(([word, forms]) => isOdd(word, forms));
  const head = {
    choices: [...choices].map(([unit, list]) => unit + list).join('|'),
    odd: odd.map(([word, { tw, hk }]) => `${word} ${tw} ${hk}`).join('|'),
  };
  return { head, bytes: writer.bytes() };
}

/** Reads what `encodeForms` wrote. @param special the words, in its order */
export function decodeForms(
  { choices, odd }: FormsHead,
  bytes: Uint8Array,
  special: readonly string[],
  plain: Plain,
): Forms[] {
  const reader = new RiceReader(bytes);
  const choice = new Map(choices.split('|').map((entry) => [entry[0], entry.slice(1)]));
  const odds = new Map(
    odd.split('|').map((entry): [string, Forms] => {
      const [word = '', tw = '', hk = ''] = entry.split(' ');
      return [word, { tw, hk }];
    }),
  );
  const read = (word: string, region: Region): string => {
    let form = '';
    for (let i = 0; i < word.length; i++) {
      const own = choice.get(word[i]!);
      form += own ? own[own.length > 1 ? reader.read(0) : 0]! : plain(word[i]!, region);
    }
    return form;
  };
  return special.map((word) => {
    const other = odds.get(word);
    if (other) return other;
    const tw = read(word, 'tw');
    return { tw, hk: reader.bit() === 1 ? read(word, 'hk') : tw };
  });
}
