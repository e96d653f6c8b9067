/** A value inside front matter or settings, by its path. */

/** @returns nothing where there is none */
export const valueAt = (whole: unknown, path: readonly (string | number)[]): unknown => {
  let inner = whole;
  for (const step of path) {
    // A source may be its name alone.
    if (typeof inner === 'string' && step === 'name') return inner;
    inner = (inner as Record<string | number, unknown> | undefined)?.[step];
  }
  return inner;
};
