/** The index of a kind of topic: the most used first, then all of them by the first letter of their address. */
import type { Topic } from '../archive/index.ts';
import { inOrder } from '../core/order.ts';

/** Topics that begin with a letter. */
export interface LetterGroup {
  /** A to Z, or # for what begins otherwise. */
  letter: string;
  topics: Topic[];
}

/** So many are found at a look, without letters. */
export const fewTopics = 60;
/** More have a page a letter. */
const onePage = 300;

/** True for so many topics that each letter has a page of its own. */
export const isSplit = (topics: readonly Topic[]): boolean => topics.length > onePage;

/**
 * By the letter that their pinyin begins with, which is the same in both editions.
 * @param topics those with the most articles first
 */
export function byLetter(topics: readonly Topic[]): LetterGroup[] {
  const letterOf = ({ slug }: Topic): string => (/^[a-z]/.test(slug) ? slug[0]!.toUpperCase() : '#');
  return [...Map.groupBy(topics, letterOf)]
    .map(([letter, list]) => ({ letter, topics: list.toSorted((a, b) => inOrder(a.slug, b.slug)) }))
    .sort((a, b) => inOrder(a.letter, b.letter));
}

/** A letter in an address. @example letterSlug('#') // '0' */
export const letterSlug = (letter: string): string => (letter === '#' ? '0' : letter.toLowerCase());
