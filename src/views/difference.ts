/** Which characters of two texts differ: of a text and its conversion, which are mostly one. */

/** The numbers of the characters that differ, on each side. */
export type Difference = [Set<number>, Set<number>];

/** More than so many pairs to compare are not worth the wait: the stretch is marked whole. */
const most = 4_000_000;

/**
 * The characters that are in no longest common subsequence (Wagner and Fischer 1974); texts of one length are compared
 * place by place, since a conversion is mostly character for character.
 * @example differenceOf([...'会里'], [...'會裡']) // [Set {0, 1}, Set {0, 1}]
 */
export function differenceOf(a: readonly string[], b: readonly string[]): Difference {
  const found: Difference = [new Set(), new Set()];
  if (a.length === b.length) {
    for (const [i, character] of a.entries()) if (character !== b[i]) for (const side of found) side.add(i);
    return found;
  }
  let from = 0;
  // Behind its end the shorter one has nothing, which no character equals.
  while (a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const kept = (endA - from) * (endB - from) > most ? [] : commonPairs(a.slice(from, endA), b.slice(from, endB));
  for (let i = from; i < endA; i++) found[0].add(i);
  for (let j = from; j < endB; j++) found[1].add(j);
  for (const [i, j] of kept) {
    found[0].delete(from + i);
    found[1].delete(from + j);
  }
  return found;
}

/** The places of a longest common subsequence in both. */
function commonPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
