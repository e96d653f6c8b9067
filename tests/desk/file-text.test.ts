import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, applyToPlain, editsBetween, plainOf, type TextEdit } from '../../src/desk/text/file-text.ts';

const piece = fc.constantFrom('甲', '乙', '𠀀', ' ', '\t', '\r\n', '\n', '\r', '---', '\u00a0');
const raw = fc
  .tuple(fc.boolean(), fc.array(piece, { maxLength: 40 }))
  .map(([mark, pieces]) => (mark ? '\uFEFF' : '') + pieces.join(''));

/** Edits of a text of some length: in order, without overlap. */
const editsOf = (length: number): fc.Arbitrary<TextEdit[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.constantFrom('', '丙', '丁\n', '\n', '戊己')), { maxLength: 6 })
    .map((points) => {
      const sorted = points.toSorted((a, b) => a[0] - b[0]);
      const edits: TextEdit[] = [];
      for (let i = 0; i + 1 < sorted.length; i += 2)
        edits.push({ from: sorted[i]![0], to: sorted[i + 1]![0], text: sorted[i]![1] });
      return edits;
    });

const withEdits = raw.chain((text) => fc.tuple(fc.constant(text), editsOf(plainOf(text).length)));

test('what an editor sees changes as they changed it', () => {
  fc.assert(
    fc.property(withEdits, ([text, edits]) => {
      expect(plainOf(applyEdits(text, edits))).toBe(applyToPlain(plainOf(text), edits));
    }),
    { numRuns: 3000 },
  );
});

test('bytes outside of the edited spans stay', () => {
  fc.assert(
    fc.property(withEdits, ([text, edits]) => {
      // Cut one after the other from the file itself: what is kept must stand in the result, in order.
      let rest = applyEdits(text, edits);
      let from = 0;
      for (const { from: to, to: next } of [...edits, { from: plainOf(text).length, to: 0 }]) {
        const kept = applyEdits(text, [
          { from: 0, to: from, text: '' },
          { from: to, to: plainOf(text).length, text: '' },
        ]).replace(/^\uFEFF/, '');
        const at = rest.indexOf(kept);
        expect(at).toBeGreaterThanOrEqual(0);
        rest = rest.slice(at + kept.length);
        from = next;
      }
    }),
    { numRuns: 3000 },
  );
});

test('new lines end as the others of the file do', () => {
  expect(applyEdits('甲\r\n乙\r\n', [{ from: 2, to: 3, text: '丙\n丁' }])).toBe('甲\r\n丙\r\n丁\r\n');
  expect(applyEdits('\uFEFF甲', [{ from: 1, to: 1, text: '\n' }])).toBe('\uFEFF甲\n');
  expect(applyEdits('甲\r\n乙', [{ from: 1, to: 1, text: '丙' }])).toBe('甲丙\r\n乙');
});

test('edits that overlap or lie outside are refused', () => {
  expect(() => applyEdits('甲乙', [{ from: 0, to: 3, text: '' }])).toThrow(RangeError);
  expect(() =>
    applyEdits('甲乙', [
      { from: 1, to: 2, text: '' },
      { from: 0, to: 1, text: '' },
    ]),
  ).toThrow(RangeError);
});

test('the edits between two texts make one of the other', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyToPlain(before, editsBetween(before, after))).toBe(after);
    }),
  );
});
