/** Inverted indexes of small segments, from text. */
import {
  packSegmentIndex,
  type SegmentIndex,
  SegmentIndexWriter,
  unpackSegmentIndex,
} from '../../src/search/segment-index.ts';
import { gap } from '../../src/search/terms.ts';

/** The units of an article: `-` is a gap. */
export const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => (text[at] === '-' ? gap : text.charCodeAt(at)));

/** Here a pair is aligned where it begins at an even place. */
const alignedIn = (text: string): number[] => Array.from({ length: text.length }, (_, at) => Number(at % 2 === 0));

/** The index of a segment of articles, as the cache gives it. */
export function indexOf(texts: readonly string[]): SegmentIndex {
  const writer = new SegmentIndexWriter();
  for (const text of texts) writer.add(unitsOf(text), alignedIn(text));
  return unpackSegmentIndex(packSegmentIndex(writer.finish()));
}

/**
 * A text of so many characters that is like no other number's: common characters stand in every text, rare ones in few.
 * @example longText(3, 500).length // 500
 */
export const longText = (number: number, length: number): string =>
  String.fromCharCode(
    ...Array.from({ length }, (_, at) => {
      const lot = Math.imul(number * 7919 + at, 0x9e3779b1) >>> 8;
      return 0x4e00 + (lot % (at % 3 === 0 ? 12 : 900));
    }),
  );
