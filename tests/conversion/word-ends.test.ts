import { expect, test } from 'vitest';
import { wordEnds } from '../../src/conversion/index.ts';

test.each([
  ['青年会员', [2, 4]],
  ['会长发言', [2, 4]],
  ['', []],
])('words of %s end at %j', (run, ends) => expect(wordEnds(run)).toEqual(ends));
