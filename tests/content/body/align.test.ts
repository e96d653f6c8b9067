import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignBlocks, likenessOf } from '../../../src/content/body/align.ts';
import { boundsOf } from '../bounds.ts';

const blocks = fc.array(fc.stringMatching(/^[商会員长發言返乡辦厂回家建軟件]{1,12}$/), { maxLength: 12 });

test('every block of both texts stands in one row, in its order', () => {
  fc.assert(
    fc.property(blocks, blocks, (own, other) => {
      const rows = alignBlocks(own, other);
      expect(rows.flatMap((row) => row.own)).toEqual(own.map((_, at) => at));
      expect(rows.flatMap((row) => row.other)).toEqual(other.map((_, at) => at));
    }),
  );
});

test('a text stands beside itself, block by block', () => {
  fc.assert(
    fc.property(blocks, (own) => {
      expect(alignBlocks(own, own)).toEqual(own.map((_, at) => ({ own: [at], other: [at], likeness: 1 })));
    }),
  );
});

/** Rows as `own|other`, by numbers. */
const rowsOf = (own: string[], other: string[]) =>
  alignBlocks(own, other).map((row) => `${row.own.join()}|${row.other.join()}`);

describe('blocks that were moved, parted or left out', () => {
  const own = ['会长致开幕词，欢迎各位来宾。', '理事会通过了新的章程。', '晚宴在江城宾馆举行，四百人出席。'];

  test('left out in the middle', () =>
    expect(rowsOf(own, ['會長致開幕詞，歡迎各位來賓。', '晚宴在江城賓館舉行，四百人出席。'])).toEqual([
      '0|0',
      '1|',
      '2|1',
    ]));

  test('added at the beginning', () =>
    expect(
      rowsOf(own, [
        '【本報訊】',
        '會長致開幕詞，歡迎各位來賓。',
        '理事會通過了新章程。',
        '晚宴在江城賓館舉行，四百人出席。',
      ]),
    ).toEqual(['|0', '0|1', '1|2', '2|3']));

  test('one parted in two', () =>
    expect(
      rowsOf(own, ['會長致開幕詞，歡迎各位來賓。', '理事會通過了新的章程。', '晚宴在江城賓館舉行，', '四百人出席。']),
    ).toEqual(['0|0', '1|1', '2|2,3']));

  test('one written anew stands where it stood', () =>
    expect(rowsOf(own, ['會長致開幕詞，歡迎各位來賓。', '議事如儀。', '晚宴在江城賓館舉行，四百人出席。'])).toEqual([
      '0|0',
      '1|1',
      '2|2',
    ]));

  test('nothing at all beside a long text', () => {
    const many = Array.from({ length: 300 }, (_, at) => `第${at}段的文字。`);
    expect(rowsOf([], many)).toHaveLength(300);
    expect(rowsOf(['第299段的文字。'], many).at(-1)).toBe('0|299');
  });
});

test('likeness does not ask for the script', () => {
  expect(likenessOf('会长发言', '會長發言。')).toBe(1);
  expect(likenessOf('会长发言', '晚宴散席')).toBe(0);
});

test.each(
  boundsOf('body/align', {
    likeness: (one: string, other: string) => Number(likenessOf(one, other).toFixed(3)),
    rowsOf,
  }),
)('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));
