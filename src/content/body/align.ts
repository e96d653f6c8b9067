/**
 * Which blocks of two texts belong together: the alignment of paragraphs of a text in both scripts by dynamic
 * programming, as Gale and Church (1993) align sentences, with the likeness of the folded characters in place of
 * lengths. One block may stand beside two that it was parted into.
 */
import { foldToSimplified } from '../../conversion/fold-to-simplified.ts';

/** Blocks of each text that belong together, by their numbers; one side is empty where a text has more. */
export interface AlignedBlocks {
  own: readonly number[];
  other: readonly number[];
  /** How alike they are, 0-1. */
  likeness: number;
}

/** From here two blocks are held for the same; below, each stands alone. */
const alike = 0.2;

/** Where all blocks are so much alike in their order, there is nothing to look for. */
const clearly = 0.6;

/** How far from the diagonal blocks are compared, beside the difference of the lengths: so that a long text takes no square of time. */
const reach = 60;

/** Pairs of neighbouring characters with their counts, without regard to script, signs and spaces. */
function bigramsOf(text: string): Map<string, number> {
  const key = foldToSimplified(text.normalize('NFKC')).replace(/[\s\p{P}\p{S}]/gu, '');
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, key.length - 1); at++) {
    const gram = key.slice(at, at + 2);
    if (gram) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (grams: ReadonlyMap<string, number>): number =>
  [...grams.values()].reduce((sum, count) => sum + count, 0);

/** Dice's coefficient of two multisets. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const all = sizeOf(a) + sizeOf(b);
  if (all === 0) return 1;
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  return (2 * shared) / all;
}

/** How alike two texts are in their characters, 0-1. @example likenessOf('會長發言', '会长发言') // 1 */
export const likenessOf = (one: string, other: string): number => dice(bigramsOf(one), bigramsOf(other));

/** How many blocks of each text a step takes. */
const steps = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 0],
  [0, 1],
] as const;

/**
 * @example alignBlocks(['会长发言', '散会'], ['會長發言']) // [{ own: [0], other: [0], … }, { own: [1], other: [], … }]
 */
export function alignBlocks(own: readonly string[], other: readonly string[]): AlignedBlocks[] {
  const [rows, columns] = [own.length + 1, other.length + 1];
  const best = new Float64Array(rows * columns).fill(Number.NEGATIVE_INFINITY);
  const taken = new Uint8Array(rows * columns);
  const likenesses = new Float64Array(rows * columns);
  const grams = { own: own.map(bigramsOf), other: other.map(bigramsOf) };
  const diagonal = own.map((_, at) => (at in other ? dice(grams.own[at]!, grams.other[at]!) : 0));
  if (own.length === other.length && diagonal.every((likeness) => likeness >= clearly))
    return diagonal.map((likeness, at) => ({ own: [at], other: [at], likeness }));
  const slope = other.length / Math.max(1, own.length);
  const width = reach + Math.abs(own.length - other.length);
  best[0] = 0;
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      if (Math.abs(j - i * slope) > width) continue;
      for (const [number, [up, left]] of steps.entries()) {
        if (i < up || j < left) continue;
        const before = best[(i - up) * columns + j - left]!;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const isPair = up > 0 && left > 0;
        const likeness = isPair ? dice(joined(grams.own, i - up, i), joined(grams.other, j - left, j)) : 0;
        // Two in place of one must be worth it.
        const gain = isPair ? likeness - alike - 0.05 * (up + left - 2) : 0;
        const at = i * columns + j;
        if (before + gain <= best[at]!) continue;
        best[at] = before + gain;
        taken[at] = number;
        likenesses[at] = likeness;
      }
    }
  const path: AlignedBlocks[] = [];
  for (let [i, j] = [own.length, other.length]; i > 0 || j > 0; ) {
    const at = i * columns + j;
    const [up, left] = steps[taken[at]!]!;
    path.push({ own: range(i - up, i), other: range(j - left, j), likeness: likenesses[at]! });
    i -= up;
    j -= left;
  }
  return besideEachOther(path.reverse());
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** The pairs of blocks that stand together. */
function joined(grams: readonly Map<string, number>[], from: number, to: number): ReadonlyMap<string, number> {
  if (to - from === 1) return grams[from]!;
  const counts = new Map<string, number>();
  for (const own of grams.slice(from, to))
    for (const [gram, count] of own) counts.set(gram, (counts.get(gram) ?? 0) + count);
  return counts;
}

/** What stands alone in one text where something stands alone in the other is a paragraph that was written anew. */
function besideEachOther(path: readonly AlignedBlocks[]): AlignedBlocks[] {
  const rows: AlignedBlocks[] = [];
  let alone: AlignedBlocks[] = [];
  const settle = (): void => {
    const [mine, theirs] = [alone.flatMap(({ own }) => own), alone.flatMap(({ other }) => other)];
    for (let at = 0; at < Math.max(mine.length, theirs.length); at++)
      rows.push({ own: mine.slice(at, at + 1), other: theirs.slice(at, at + 1), likeness: 0 });
    alone = [];
  };
  for (const row of path) {
    if (row.own.length === 0 || row.other.length === 0) alone.push(row);
    else {
      settle();
      rows.push(row);
    }
  }
  settle();
  return rows;
}
