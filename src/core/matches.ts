/** All matches of an expression in a text, as `matchAll` gives them, without the copy of it that each call makes. */

const none: readonly RegExpExecArray[] = Object.freeze([]);

/**
 * The matches in order. Hundreds of rules ask every text of an archive, and nearly all of them find nothing.
 * @param pattern with the flag `g`; nobody else may be in the middle of a search with it
 * @example matchesIn('甲1乙22', /\d+/g).map(([number]) => number) // ['1', '22']
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (!found) return none;
  const all: RegExpExecArray[] = [];
  for (; found; found = pattern.exec(text)) {
    all.push(found);
    // An empty match would be found again: past it by a whole character (ECMA-262 22.2.7.3).
    if (found[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return all;
}
