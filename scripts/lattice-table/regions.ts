/** Regional forms: OpenCC's standard Traditional with a region's variants, then the house style of style.tsv. */

import { regionalCharacters, regionalWords } from '../../src/conversion/dictionary.ts';
import type { Region } from '../../src/core/edition.ts';
import { rows } from './source.ts';

/** The regions that a Traditional edition can follow. */
export const regions = ['tw', 'hk'] as const satisfies readonly Region[];

/** Something for each region. */
export type ByRegion<T> = Record<Region, T>;

/** @example forRegions((region) => region) // { tw: 'tw', hk: 'hk' } */
export const forRegions = <T>(make: (region: Region) => T): ByRegion<T> => ({ tw: make('tw'), hk: make('hk') });

/** Replaces from left to right by longest match. */
function replaceLongest(text: string, table: ReadonlyMap<string, string>, longest: number): string {
  let out = '';
  for (let i = 0; i < text.length; ) {
    let size = Math.min(longest, text.length - i);
    while (size > 0 && !table.has(text.slice(i, i + size))) size--;
    out += size > 0 ? table.get(text.slice(i, i + size))! : text[i]!;
    i += Math.max(size, 1);
  }
  return out;
}

function stylerOf(region: Region): (text: string) => string {
  const variants = new Map([...regionalCharacters(region), ...regionalWords(region)]);
  const longest = Math.max(...[...variants.keys()].map((key) => key.length));
  // Words before characters: a row for 釐定 holds where another writes 厘.
  const style = new Map(
    rows('style.tsv').flatMap(([where, from = '', to = '']) => (where === region || where === '*' ? [[from, to]] : [])),
  );
  const longestRow = Math.max(...[...style.keys()].map((key) => key.length));
  return (text) => replaceLongest(replaceLongest(text, variants, longest), style, longestRow);
}

/** The forms of a standard text in all regions. */
export function regionalForms(): (standard: string) => ByRegion<string> {
  const stylers = forRegions(stylerOf);
  return (standard) => forRegions((region) => stylers[region](standard));
}
