/**
 * Memoises a function for its last two arguments: many rules ask in turn for the same derivation of one text, and some of
 * them for that of a variant in between.
 * @example const lengthOf = remembered((text: string) => text.length)
 */
export function remembered<K extends string | object, T>(make: (key: K) => T): (key: K) => T {
  let last: { key: K; made: T } | undefined;
  let before: { key: K; made: T } | undefined;
  return (key) => {
    if (last?.key === key) return last.made;
    const found = before?.key === key ? before : { key, made: make(key) };
    before = last;
    last = found;
    return found.made;
  };
}

/** Longer texts are asked about once, and are much to keep. */
const longest = 400;

/**
 * A function that remembers its answers about the last so many texts: the lines of a page, of which several readers ask
 * the same in turn. Answers are shared, and are not to be changed.
 * @example const wordsOf = rememberedTexts((line: string) => line.split(' '), 512)
 */
export function rememberedTexts<T>(make: (text: string) => T, most: number): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return make(text);
    if (answers.has(text)) return answers.get(text)!;
    if (answers.size >= most) answers.clear();
    const made = make(text);
    answers.set(text, made);
    return made;
  };
}
