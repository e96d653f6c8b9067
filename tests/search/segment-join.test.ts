import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SegmentIndexWriter } from '../../src/search/segment-index.ts';
import { dropped, joinSegments } from '../../src/search/segment-join.ts';
import { gap, stepOf, titlePlaces } from '../../src/search/terms.ts';

/** An article's units by place, and at which of them aligned pairs begin. */
const article = fc
  .array(
    fc.record({
      unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0x41, 0x42, 0x4f1a) }, fc.constantFrom(gap, 0x32, 0x30)),
      aligned: fc.constantFrom(0, 1),
    }),
    { maxLength: 140 },
  )
  .map((places) => ({ units: places.map(({ unit }) => unit), aligned: places.map(({ aligned }) => aligned) }));

type Article = { units: number[]; aligned: number[] };

const indexOf = (articles: readonly Article[]) => {
  const writer = new SegmentIndexWriter();
  for (const { units, aligned } of articles) writer.add(units, aligned);
  return writer.finish();
};

/** An article of before, which stays or goes, and those that come behind it. */
const edit = fc.record({ own: article, stays: fc.boolean(), come: fc.array(article, { maxLength: 2 }) });

test('what is kept of a segment and what is new give what all of it anew gives', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 9 }), fc.array(article, { maxLength: 2 }), (edits, first) => {
      const before = indexOf(edits.map(({ own }) => own));
      const now: { own: Article; was?: number }[] = [
        ...first.map((own) => ({ own })),
        ...edits.flatMap(({ own, stays, come }, was) => [
          ...(stays ? [{ own, was }] : []),
          ...come.map((one) => ({ own: one })),
        ]),
      ];
      const numberOf = edits.map((_, was) => {
        const number = now.findIndex((one) => one.was === was);
        return number === -1 ? dropped : number;
      });
      const writer = new SegmentIndexWriter();
      for (const { own, was } of now)
        if (was === undefined) writer.add(own.units, own.aligned);
        else writer.skip(stepOf(Math.max(own.units.length, titlePlaces)));
      expect(joinSegments(before, numberOf, writer.finish())).toEqual(indexOf(now.map(({ own }) => own)));
    }),
    { numRuns: 120 },
  );
});
