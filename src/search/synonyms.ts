/** Words that name the same: a person's other names, a chamber's short name, what the glossary says of a term. */
import type { Canonicalise } from './canonical.ts';
import type { Synonyms } from './index-format.ts';
import { linesOf } from './terms.ts';

/** How many words are asked beside one of the query's. */
const mostAlternatives = 3;

/**
 * The groups in canonical text, each word once, without those that are left with one word.
 * @example canonicalGroups([['省侨商会', '河南省侨商联合会']], canonicalise)
 */
export const canonicalGroups = (groups: readonly (readonly string[])[], canonicalise: Canonicalise): Synonyms =>
  groups
    .map((group) => [...new Set(group.map((word) => linesOf(canonicalise(word)).join(',')))].filter(Boolean))
    .filter((group) => group.length > 1);

/**
 * A run of canonical text with its longest known word put in the other words of its group: what is asked beside it.
 * Of 宁波 and 宁波市 neither is asked for the other: one holds the other.
 *
 * @example alternativesOf('省侨商会换届', [['省侨商会', '河南省侨商联合会']]) // ['河南省侨商联合会换届']
 */
export function alternativesOf(run: string, groups: Synonyms): string[] {
  const known = groups
    .flatMap((group) => group.map((word) => ({ word, group })))
    .filter(({ word }) => word.length > 1 && run.includes(word))
    .sort((a, b) => b.word.length - a.word.length);
  const [longest] = known;
  if (!longest) return [];
  return longest.group
    .filter((other) => !other.includes(longest.word) && !longest.word.includes(other))
    .slice(0, mostAlternatives)
    .map((other) => run.replace(longest.word, other));
}
