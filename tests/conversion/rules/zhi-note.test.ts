import { expect, test } from 'vitest';
import { zhiNote } from '../../../src/conversion/rules/zhi-note.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

test('the note stands alone in a list, in Traditional', () => {
  expect(candidatesOf(zhiNote, runOf('徵', '角、', '、羽'))).toMatchObject([{ start: 0, end: 1, output: '徵' }]);
  expect(candidatesOf(zhiNote, runOf('徵'))).toEqual([]);
  expect(candidatesOf(zhiNote, runOf('征', '角、', '、羽'))).toEqual([]);
  expect(candidatesOf(zhiNote, runOf('徵求', '角、'))).toEqual([]);
});
