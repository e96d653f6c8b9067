/**
 * A function that remembers its last answer: what is asked again and again about one text, and then about the next, is
 * made once for each.
 * @example const lengthOf = remembered((text: string) => text.length)
 */
export function remembered<K extends string | object, T>(make: (key: K) => T): (key: K) => T {
  let last: { key: K; made: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, made: make(key) };
    return last.made;
  };
}
