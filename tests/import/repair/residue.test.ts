import { describe, expect, it } from 'vitest';
import { repairResidue } from '../../../src/import/repair/residue.ts';
import { run } from './run.ts';

describe('residue', () => {
  it.each([
    ['好。</span>', '好。'],
    ['&nbsp;&ldquo;好&rdquo;&amp;nbsp;', ' “好” '],
    [') f+ h) X) h2 g 各位', '各位'],
    ["建在家鄉。- l9 T9 v' L' g3 f$ p' V( N) ~\" h", '建在家鄉。'],
    ['零\u200b宽\ufeff', '零宽'],
    ['【   】总商会', '总商会'],
  ])('%j becomes %j', (before, after) => {
    expect(run(repairResidue, before)).toEqual([after]);
  });
  it.each(['3 < 5 且 7 > 6', 'A B C D E F', '1 2 3 4 5 6', 'a, b, c, d, e', '<特别报道>', 'AT&T;公司'])(
    '%j stays',
    (text) => {
      expect(run(repairResidue, text)).toEqual([text]);
    },
  );
});
