/** The words of a line of metadata that no label announces: outlets, and names of those who wrote. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { findDates } from './dates.ts';
import { labelOf, readLabels } from './labels.ts';
import { tidy } from './values.ts';

/** The name before its place, as papers print it; undefined for any other word. @example beforePlace('丁一／布鲁克林') // '丁一' */
export function beforePlace(word: string): string | undefined {
  const [name, place, ...rest] = word.split(/[／/]/);
  const isOne = place && rest.length === 0 && /^\p{Script=Han}{2,5}$/u.test(place) && isName(foldScript(name!));
  return isOne && !isName(foldScript(place)) ? name : undefined;
}

/** The words between the signs that part them. */
export const wordsOf = (piece: string): string[] =>
  piece
    .split(/[|｜[\]【】〔〕〖〗()（）•·]|\s+/)
    .map(tidy)
    .filter(Boolean);

/** The words of a line between its labels with their values and its days. */
export function leftOver(line: string): string[] {
  let rest = line;
  for (const { start, end } of [...readLabels(line), ...findDates(line)].sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)}  ${rest.slice(end)}`;
  return wordsOf(rest);
}

/** Words without the names behind the word for a role that fills no field: `校对 王一平`. */
export const withoutOtherRoles = (words: readonly string[]): string[] =>
  words.filter((word, at) => !isOtherRole(word) && !(isOtherRole(words[at - 1] ?? '') && isName(foldScript(word))));

const isOtherRole = (word: string): boolean => /^(?:reviewer|photographer|translator)$/.test(labelOf(word) ?? '');

/** Names one behind the other are of those who wrote together. @example withNamesJoined(['茶报', '丁一', '贺二']) // ['茶报', '丁一 贺二'] */
export function withNamesJoined(words: readonly string[]): string[] {
  const joined: string[] = [];
  let after = false;
  for (const word of words) {
    const isOne = isName(foldScript(word));
    if (isOne && after) joined[joined.length - 1] += ` ${word}`;
    else joined.push(word);
    after = isOne;
  }
  return joined;
}
