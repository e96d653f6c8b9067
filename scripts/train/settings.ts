/** What stands around the name of a person in news, for names that are learnt without a text. */
import { Converter as stock } from 'opencc-js';
import { unknown } from '../../src/conversion/learned/context.ts';
import { firstColumn, rows } from '../lattice-table/source.ts';
import { manyToOne } from './places.ts';

/** A sentence with a name in it. */
export type Setting = (name: string, title: string, verb: string, behind: string) => string;

/** By turns: after a title, in a list, at the head, described. None needs a title behind the name. */
export const settings: readonly ((...parts: [name: string, title: string, verb: string]) => string)[] = [
  (name, title, verb) => `${title}${name}${verb}${unknown}`,
  (name) => `${unknown}、${name}、${unknown}`,
  (name, _, verb) => `${name}${verb}${unknown}`,
  (name, title) => `${unknown}的${title}${name}（${unknown}`,
  (name, _, verb) => `${unknown}的${name}${verb}${unknown}`,
  (name) => `${name}等人${unknown}`,
  (name) => `${name}和${unknown}`,
  (name) => `${name}今年${unknown}`,
];

/** Titles that stand before names, those behind them, and verbs of news that follow names, in Simplified. */
const titlesBut = (other: string): string[] =>
  rows('titles.tsv').flatMap(([word = '', where]) => (where === other ? [] : [word]));
export const titlesBefore = (): string[] => titlesBut('after');
export const titlesBehind = (): string[] => titlesBut('before');
export const verbsAfter = (): string[] => firstColumn('after-names.tsv');

/** Words in Traditional form, without those in which going there is a choice. */
export function surelyTraditional(words: readonly string[]): string[] {
  const opens = manyToOne();
  const traditional = stock({ from: 'cn', to: 'tw' });
  return words.filter((word) => [...word].every((c) => opens[c.charCodeAt(0)] === 0)).map(traditional);
}
