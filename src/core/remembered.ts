/** Answers to keep at the least: rules ask for each text of a batch of articles (lint/check-article.ts), and a variant. */
const batch = 128;

/**
 * Memoises a function for its last so many arguments: many rules ask in turn for the same derivation of one text, and
 * each of them for that of every text of a batch.
 * @param most answers that are kept at the least; at the most twice as many are
 * @example const lengthOf = remembered((text: string) => text.length)
 */
export function remembered<K extends string | object, T>(make: (key: K) => T, most = batch): (key: K) => T {
  // Two generations: when the younger is full it becomes the older, and what the older had is forgotten.
  let young = new Map<K, T>();
  let old = new Map<K, T>();
  let last: { key: K; made: T } | undefined;
  return (key) => {
    if (last?.key === key) return last.made;
    const known = young.has(key) ? young : old.has(key) ? old : undefined;
    const made = known ? (known.get(key) as T) : make(key);
    if (known !== young) {
      if (young.size >= most) [old, young] = [young, new Map()];
      young.set(key, made);
    }
    last = { key, made };
    return made;
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
