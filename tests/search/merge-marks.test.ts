import { expect, test } from 'vitest';
import { isMarked, MarkReader, mergeMarks } from '../../src/search/merge-marks.ts';
import { SegmentIndexWriter } from '../../src/search/segment-index.ts';

/** A segment of articles that have one pair each, aligned or not. */
function cursorOf(...aligned: number[]) {
  const writer = new SegmentIndexWriter();
  for (const bit of aligned) writer.add([0x41, 0x42], [bit, 0]);
  const index = writer.finish();
  const marks = new MarkReader(index);
  // Before the pair stand its two units, which are aligned nowhere.
  const [, term] = [marks.next(0), [...index.keys].findIndex((key) => key % 0x10000 !== 0)];
  return { index, marks, term };
}

test('marks go on from segment to segment, be they mixed or not', () => {
  expect(mergeMarks([cursorOf(1, 0, 1), cursorOf(1), cursorOf(0, 0)])).toEqual(new Uint8Array([0b001101]));
});

test('a pair has none that stands in few articles, or always or never between boundaries', () => {
  expect(mergeMarks([cursorOf(1, 0), cursorOf(1)])).toBeUndefined();
  expect(mergeMarks([cursorOf(1, 1, 1, 1)])).toBeUndefined();
  expect(mergeMarks([cursorOf(0, 0, 0, 0, 0)])).toBeUndefined();
  expect([isMarked(4, 1), isMarked(3, 1), isMarked(9, 9), isMarked(9, 0)]).toEqual([true, false, false, false]);
});
