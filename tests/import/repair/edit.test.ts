import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InlineMark, paragraph } from '../../../src/import/page.ts';
import { applyEdits, around, editBlocks, editsFor } from '../../../src/import/repair/edit.ts';

const edit = (start: number, end: number, insert = '', marks?: InlineMark[]) => ({
  start,
  end,
  insert,
  kind: 'k',
  ...(marks && { marks }),
});
const marked = (text: string, ...marks: [number, number][]) => ({
  ...paragraph(text),
  marks: marks.map(([start, end]): InlineMark => ({ type: 'strong', start, end })),
});
const marksAfter = (...args: Parameters<typeof applyEdits>) =>
  applyEdits(...args).block.marks.map(({ start, end }) => [start, end]);

describe('edits', () => {
  test('replace stretches, and leave a receipt of each', () => {
    const { block, changes } = applyEdits(paragraph('家鄉(xiāng)的人'), [edit(2, 9), edit(9, 10, '之')]);
    expect(block.text).toBe('家鄉之人');
    expect(changes).toEqual([
      { kind: 'k', from: '(xiāng)', to: '', quote: '家鄉(xiāng)的人' },
      { kind: 'k', from: '的', to: '之', quote: '鄉(xiāng)的人' },
    ]);
  });

  test('of which there are none leave the block as it is', () => {
    const block = paragraph('甲');
    expect(applyEdits(block, []).block).toBe(block);
  });

  test.each<[string, [number, number], ReturnType<typeof edit>[], [number, number][]]>([
    ['before a mark move it', [4, 6], [edit(0, 2)], [[2, 4]]],
    ['behind a mark leave it', [0, 2], [edit(4, 6)], [[0, 2]]],
    ['inside a mark shorten it', [0, 6], [edit(2, 4)], [[0, 4]]],
    ['that insert more lengthen it', [0, 6], [edit(2, 3, '甲乙丙')], [[0, 8]]],
    ['over the whole of a mark take it away', [2, 4], [edit(1, 5)], []],
    ['over the end of a mark cut it', [0, 4], [edit(3, 6)], [[0, 3]]],
    ['over its beginning cut it, too', [3, 6], [edit(2, 4)], [[2, 4]]],
    ['of several places add up', [8, 9], [edit(0, 1), edit(2, 4, '甲')], [[6, 7]]],
  ])('%s', (_, mark, edits, expected) => {
    expect(marksAfter(marked('一二三四五六七八九十', mark), edits)).toEqual(expected);
  });

  test('bring marks of their own to where they land', () => {
    const gap: InlineMark = { type: 'gap', start: 1, end: 2 };
    expect(marksAfter(paragraph('一二三四'), [edit(0, 1), edit(2, 3, '甲〓', [gap])])).toEqual([[2, 3]]);
  });

  test('keep every mark inside the text', () => {
    const ranges = fc
      .uniqueArray(fc.nat(20), { minLength: 2, maxLength: 6 })
      .map((all) => all.toSorted((a, b) => a - b))
      .map((all) =>
        all.flatMap((start, at) => (at % 2 === 0 && all[at + 1] !== undefined ? [[start, all[at + 1]!] as const] : [])),
      );
    fc.assert(
      fc.property(ranges, ranges, fc.string({ maxLength: 4 }), (edits, marks, insert) => {
        const block = marked('甲'.repeat(20), ...marks.map(([start, end]): [number, number] => [start, end]));
        const { block: edited } = applyEdits(
          block,
          edits.map(([start, end]) => edit(start, end, insert)),
        );
        for (const { start, end } of edited.marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(edited.text.length);
        }
      }),
    );
  });
});

test('edits for a pattern replace each match, but those that are refused or would change nothing', () => {
  expect(editsFor('a1b22c', /\d+/g, 'digits', '#')).toEqual([
    { start: 1, end: 2, insert: '#', kind: 'digits' },
    { start: 3, end: 5, insert: '#', kind: 'digits' },
  ]);
  expect(editsFor('a1b22', /\d+/g, 'digits', ([digits]) => (digits === '1' ? undefined : digits))).toEqual([]);
  expect(editsFor('a1', /\d/g, 'digits', '')).toEqual([{ start: 1, end: 2, insert: '', kind: 'digits' }]);
});

test('a place is quoted with eight characters on each side, on one line', () => {
  expect(around('0123456789AB\n9876543210', 10, 12)).toBe('23456789AB 9876543');
  expect(around('甲乙丙', 0, 1, 1)).toBe('甲乙');
});

test('all blocks are edited, and their changes told in order', () => {
  const { blocks, changes } = editBlocks([paragraph('a1'), paragraph('b'), paragraph('2')], (text) =>
    editsFor(text, /\d/g, 'digit', '#'),
  );
  expect(blocks.map(({ text }) => text)).toEqual(['a#', 'b', '#']);
  expect(changes.map(({ from }) => from)).toEqual(['1', '2']);
});

test('marks stand on the same words after thousands of edits', () => {
  const text = '甲 乙'.repeat(5000);
  const edits = editsFor(text, / /g, 'space', '');
  const { block, changes } = applyEdits(marked(text, [0, 1], [7, 9], [14_997, 15_000], [1, 2]), edits);
  expect(block.text).toBe('甲乙'.repeat(5000));
  expect(block.marks.map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [5, 6],
    [9998, 10_000],
  ]);
  expect(changes).toHaveLength(5000);
});

test('a page may have more changes than a call has arguments', () => {
  const { changes } = editBlocks([paragraph(' '.repeat(300_000))], (text) => editsFor(text, / /g, 'space', ''));
  expect(changes).toHaveLength(300_000);
});
