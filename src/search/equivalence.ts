/** Which characters search takes for the same, from the dictionaries of the conversion. */
import { characterPairs, type Pair, phrasePairs, toTraditionalCharacters } from '../conversion/dictionary.ts';
import type { Classes } from './fold.ts';

/**
 * In how many words two characters must stand for each other before search takes them for the same everywhere.
 * 了/瞭 and 借/藉 do so in many; 坐/座 (坐标/座標) in a few, and a reader who types 坐 does not mean 座.
 */
const convincing = 10;

/** Characters that words alone show to be the same; never one that is a Simplified character of its own (坯/坏, 沉/沈). */
function* sameInWords(pairs: Iterable<Pair>): Generator<Pair> {
  const simplified = new Set(Array.from(toTraditionalCharacters(), ([character]) => character));
  const support = new Map<string, number>();
  for (const [left, right] of pairs) {
    const rights = [...right];
    const lefts = [...left];
    if (lefts.length !== rights.length) continue;
    for (const [at, character] of lefts.entries()) {
      if (character === rights[at] || simplified.has(rights[at]!)) continue;
      const pair = `${character}${rights[at]}`;
      const count = (support.get(pair) ?? 0) + 1;
      support.set(pair, count);
      if (count === convincing) yield [character, rights[at]!];
    }
  }
}

/**
 * The classes of equivalent characters. The first of a class is the one that stands first in the dictionaries,
 * a Simplified character of the Basic Multilingual Plane where there is one.
 *
 * @example equivalentCharacters().get('髮') // '发'
 */
export function equivalentCharacters(): Classes {
  const parents = new Map<string, string>();
  const first = (character: string): string => {
    const parent = parents.get(character);
    return parent === undefined ? character : first(parent);
  };
  const rank = (character: string): number => (character.codePointAt(0)! > 0xffff ? 1 : 0);
  const join = ([left, right]: Pair): void => {
    const [a, b] = [first(left), first(right)];
    if (a === b) return;
    if (rank(a) > rank(b)) parents.set(a, b);
    else parents.set(b, a);
  };
  for (const pair of characterPairs()) if ([...pair[0]].length === 1 && [...pair[1]].length === 1) join(pair);
  for (const pair of sameInWords(phrasePairs())) join(pair);
  return new Map([...parents.keys()].map((character) => [character, first(character)]));
}

/** The classes of which something stands in the archive: all that a browser needs. */
export function classesIn(classes: Classes, characters: ReadonlySet<string>): Classes {
  return new Map([...classes].filter(([, leader]) => characters.has(leader)));
}
