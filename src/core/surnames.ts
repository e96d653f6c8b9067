/** The surnames of China, from surnames.tsv: one list for whatever recognises names. */
import { readFileSync } from 'node:fs';
import { lazy } from './lazy.ts';
import { readTable } from './tsv.ts';

/** One surname. */
export interface Surname {
  /** In Simplified, one character or two. */
  simplified: string;
  traditional: string;
  /** How many of 100,000 people bear it, an order of magnitude; undefined where no figure is recorded. */
  bearers: number | undefined;
}

/** All surnames, in the order of the file. */
export const surnames: () => readonly Surname[] = lazy(() =>
  readTable(readFileSync(new URL('surnames.tsv', import.meta.url), 'utf8')).map(
    ([simplified = '', traditional = '', bearers]) => ({
      simplified,
      traditional,
      bearers: bearers ? Number(bearers) : undefined,
    }),
  ),
);

/** The surnames that at least so many of 100,000 people bear, in both scripts. @example surnamesOf(250).includes('陈') // true */
export const surnamesOf = (least: number): string[] =>
  surnames().flatMap(({ simplified, traditional, bearers = 0 }) => (bearers < least ? [] : [simplified, traditional]));

/** By UTF-16 code unit: 1 where a surname of either script begins with it. @example surnameUnits()['鲁'.charCodeAt(0)] // 1 */
export const surnameUnits: () => Uint8Array = lazy(() => {
  const begins = new Uint8Array(0x10000);
  for (const { simplified, traditional } of surnames())
    for (const surname of [simplified, traditional]) begins[surname.charCodeAt(0)] = 1;
  return begins;
});

const list = lazy(() => new Set(surnames().map(({ simplified }) => simplified)));

/** True for a surname in Simplified. @example isSurname('欧阳') // true */
export const isSurname = (text: string): boolean => list().has(text);

/** How many of 100,000 people bear a frequent surname at the least. */
const frequent = 100;
const frequentOnes = lazy(() => new Set(surnamesOf(frequent)));

/**
 * True for a surname, in either script, that one of a thousand bears: a rarer one begins other words as often as names.
 * @example isFrequentSurname('陈') // true
 */
export const isFrequentSurname = (text: string): boolean => frequentOnes().has(text);
