/** Words of a text that are set in lines of their own, and begin like a surname: `原来`, `终于`. */
import { isEstablished } from '../../conversion/index.ts';
import type { Seen } from './line-features.ts';

/** True for a word of the lexicon alone in its line, with lines of the text before and behind it in the same element. */
export function isWordInProse(seen: readonly Seen[], index: number): boolean {
  const line = seen[index]!;
  if (!line.own.name || line.key.length !== line.han) return false;
  const [before, next] = [seen[index - 1], seen[index + 1]];
  return isText(before, line) && isText(next, line) && isWord(line.key);
}

/** A line of the text beside it: neither a title nor metadata nor another name. */
const isText = (other: Seen | undefined, line: Seen): boolean =>
  other !== undefined &&
  other.block.kind === line.block.kind &&
  parentOf(other) !== '' &&
  parentOf(other) === parentOf(line) &&
  !other.meta &&
  !isTitle.some((feature) => other.own[feature]) &&
  other.han >= leastText;

const isTitle = ['h1', 'heading', 'declared', 'large', 'name', 'byline', 'interface', 'organisation'];
const leastText = 4;

const parentOf = ({ block: { hints } }: Seen): string => {
  const { place = '' } = hints;
  return place.slice(0, place.lastIndexOf('/'));
};

/** Of three characters the last may be a particle: `明明是`. */
const isWord = (word: string): boolean =>
  isEstablished(word) || (word.length === 3 && particle.test(word) && isEstablished(word.slice(0, 2)));

const particle = /[的了着过地得是说里中上下们么呢吧啊吗]$/u;
