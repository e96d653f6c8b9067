/** The spans of texts whose places and decisions are given; those of whole articles stand in decision-spans.test.ts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodySpans, titleSpans } from '../../src/archive/decision-spans.ts';
import { oneLine, type TextPlace } from '../../src/content/body/plain.ts';
import type { Decision } from '../../src/conversion/index.ts';

/** A text of a tree; without an offset it stands nowhere in the file. */
const text = (value: string, own: { offset?: number; line?: number; column?: number; ruled?: boolean }): TextPlace => ({
  node: {
    type: 'text',
    value,
    ...(own.offset !== undefined && {
      position: { start: { line: 1, column: 1, offset: own.offset }, end: { line: 1, column: 1 } },
    }),
  },
  line: own.line ?? 0,
  column: own.column ?? 0,
  ruled: own.ruled ?? false,
});
const decision = (start: number, source: string, output: string, own: Partial<Decision> = {}): Decision => ({
  start,
  end: start + source.length,
  source,
  output,
  rule: 'character',
  confidence: 1,
  ...own,
});
const doubt = { confidence: 0.49 };

describe('the spans of texts', () => {
  const kinds = [
    [{ confidence: 0.5 }, undefined],
    [{ confidence: 0.49 }, 'doubt'],
    [{ rule: 'keep' }, 'ruled'],
    [{ rule: 'article' }, 'ruled'],
    [{ rule: 'place' }, 'ruled'],
    [{ rule: 'glossary' }, 'ruled'],
    [{ rule: 'glossary', confidence: 0 }, 'ruled'],
  ] as [Partial<Decision>, string | undefined][];
  const piece = fc.record({
    plain: fc.constantFrom('', '甲', 'a \n ', '。乙'),
    source: fc.constantFrom('里', '里面', '面 \n条'),
    output: fc.constantFrom('裡', '裡面頭', '麵 \n條', '里'),
    kind: fc.constantFrom(...kinds),
  });

  test('are what was decided on both sides, whatever became longer before it, in whichever text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
        fc.nat(5),
        (texts, gap) => {
          const [before, after]: [TextPlace[], TextPlace[]] = [[], []];
          const decisions: Decision[] = [];
          const expected: unknown[] = [];
          let offset = gap;
          for (const [line, pieces] of texts.entries()) {
            let [written, converted] = ['', ''];
            for (const { plain, source, output, kind } of pieces) {
              written += plain;
              converted += plain;
              decisions.push(decision(offset + written.length, source, output, kind[0]));
              if (kind[1]) expected.push([line + 1, oneLine(source), oneLine(output), kind[1]]);
              written += source;
              converted += output;
            }
            before.push(text(written, { offset, line, column: line }));
            after.push(text(converted, { offset, line, column: 2 * line }));
            offset += written.length + gap;
          }
          const found = bodySpans(before, after.toReversed(), decisions.toReversed()).map(
            ([block, start, end, from, to, kind]) => {
              const [own, other] = [before, after].map((all) => oneLine(all[block - 1]!.node.value)) as [
                string,
                string,
              ];
              const shift = block - 1;
              return [
                block,
                own.slice(start - shift, end - shift),
                other.slice(from - 2 * shift, to - 2 * shift),
                kind,
              ];
            },
          );
          expect(found).toEqual(expected);
          const title = titleSpans([decision(2, '里', '裡面', doubt), decision(5, '里', '裡', doubt)]);
          expect(title).toEqual([
            [0, 2, 3, 2, 4, 'doubt'],
            [0, 5, 6, 6, 7, 'doubt'],
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of a decision that reaches beyond its text end with the text; one without a length is none', () => {
    const [before, after] = [[text('面里', { offset: 3 })], [text('麵裡', { offset: 3 })]];
    expect(bodySpans(before, after, [decision(4, '里**', '裡**', doubt)])).toEqual([[1, 1, 2, 1, 2, 'doubt']]);
    expect(bodySpans(before, after, [decision(4, '', '裡', doubt)])).toEqual([]);
    expect(bodySpans(before, after, [decision(2, '里', '裡', doubt), decision(5, '里', '裡', doubt)])).toEqual([]);
  });

  test('of what a person wrote for both are the whole of it, in either tree', () => {
    for (const [one, other] of [
      [true, true],
      [true, false],
      [false, true],
    ]) {
      const [before, after] = [
        text('面  里', { offset: 3, line: 2, column: 1, ruled: one! }),
        text('麵里頭', { offset: 3, line: 2, column: 5, ruled: other! }),
      ];
      expect(bodySpans([before], [after], [decision(3, '面', '麵', doubt)])).toEqual([[3, 1, 4, 5, 8, 'ruled']]);
    }
  });

  test('of an empty line are none, nor of a text that the other tree has not', () => {
    const ruled = { ruled: true };
    expect(bodySpans([text(' ', { offset: 3, line: -1, ...ruled })], [text(' ', { offset: 3, line: -1 })], [])).toEqual(
      [],
    );
    expect(bodySpans([text('里', { offset: 3, ...ruled })], [text('裡', { offset: 4 })], [])).toEqual([]);
  });

  test('of texts that stand nowhere in the file are paired in their order, where there are as many', () => {
    const loose = (...values: string[]) => values.map((value, line) => text(value, { line, ruled: true }));
    expect(bodySpans(loose('甲', '乙乙'), loose('丙', '丁'), [])).toEqual([
      [1, 0, 1, 0, 1, 'ruled'],
      [2, 0, 2, 0, 1, 'ruled'],
    ]);
    expect(bodySpans(loose('甲', '乙'), loose('丙'), [])).toEqual([]);
    const mixed = [text('里', { offset: 0, ruled: true }), ...loose('甲')];
    expect(bodySpans(mixed, [...loose('丙丙'), text('裡裡裡', { offset: 0 })], [])).toEqual([
      [1, 0, 1, 0, 3, 'ruled'],
      [1, 0, 1, 0, 2, 'ruled'],
    ]);
    // Nothing is decided of what stands nowhere.
    expect(bodySpans([text('里', {})], [text('裡', {})], [decision(0, '里', '裡', doubt)])).toEqual([]);
  });
});
