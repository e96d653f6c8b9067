/** How dark a cell of the calendar is. */

/** The shades that style sheets know: none, and from pale to deep. */
export type Shade = 0 | 1 | 2 | 3 | 4;

/**
 * Shades by quantiles: a quarter of the months that have articles in each, whatever the size of the archive, so that
 * neither a large one is all deep nor a small one all pale. A month with one article is never deeper than the palest.
 *
 * @param counts of all months
 * @example shadesOf([0, 1, 40, 80])(40) // 2
 */
export function shadesOf(counts: readonly number[]): (count: number) => Shade {
  const known = counts.filter((count) => count > 0).sort((a, b) => a - b);
  return (count) => {
    if (count === 0) return 0;
    const fewer = known.findIndex((other) => other >= count);
    const quarter = 1 + Math.floor((4 * Math.max(0, fewer)) / known.length);
    return Math.min(4, count, quarter) as Shade;
  };
}
