/** Randomness that gives the same archive and the same queries on every machine. */

/** A source of numbers in [0, 1), with the draws that the benchmarks need. */
export interface Random {
  (): number;
  /** An integer in [low, high]. */
  between(low: number, high: number): number;
  /** One of a list. */
  pick<T>(list: ArrayLike<T>): T;
  /** True this often. */
  chance(probability: number): boolean;
}

/** A seeded generator (mulberry32: 32 bits of state, good enough to draw words with). @example seededRandom(1).between(1, 6) */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, {
    between: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    pick: <T>(list: ArrayLike<T>) => list[Math.floor(next() * list.length)]!,
    chance: (probability: number) => next() < probability,
  });
}
