import { expect, test } from 'vitest';
import { isMarked, MarkMerger } from '../../src/search/merge-marks.ts';
import { SegmentIndexWriter } from '../../src/search/segment-index.ts';
import { TermCursor } from '../../src/search/term-cursor.ts';
import { termTable } from '../../src/search/term-table.ts';
import { isSingle } from '../../src/search/terms.ts';

/** A segment of articles that have one pair each, aligned or not. */
function segmentOf(...aligned: number[]) {
  const writer = new SegmentIndexWriter();
  for (const bit of aligned) writer.add([0x41, 0x42], [bit, 0]);
  return writer.finish();
}

/** The pair's marks. */
function marksOf(...segments: ReturnType<typeof segmentOf>[]) {
  const merger = new MarkMerger(segments);
  const marks = new Map<boolean, Uint8Array | undefined>();
  const cursor = new TermCursor(segments);
  for (const key of termTable(segments).keys) {
    cursor.find(key);
    marks.set(isSingle(key), merger.merge(cursor));
  }
  // The two units by themselves are aligned nowhere.
  expect(marks.get(true)).toBeUndefined();
  return marks.get(false);
}

test('marks go on from segment to segment, be they mixed or not', () => {
  expect(marksOf(segmentOf(1, 0, 1), segmentOf(1), segmentOf(0, 0))).toEqual(new Uint8Array([0b001101]));
});

test('a pair has none that stands in few articles, or always or never between boundaries', () => {
  expect(marksOf(segmentOf(1, 0), segmentOf(1))).toBeUndefined();
  expect(marksOf(segmentOf(1, 1, 1, 1))).toBeUndefined();
  expect(marksOf(segmentOf(0, 0, 0, 0, 0))).toBeUndefined();
  expect([isMarked(4, 1), isMarked(3, 1), isMarked(9, 9), isMarked(9, 0)]).toEqual([true, false, false, false]);
});
