import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/import/page.ts';
import { repair } from '../../../src/import/repair/repair.ts';
import { run } from './run.ts';

describe('all repairs', () => {
  it('change nothing in clean text of either script', () => {
    const clean = fc.constantFrom(
      '会议强调，要坚持“三个不减”：一是责任不减。',
      '會長表示：「今後要團結合作。」',
      '全市GDP增长8.5%，达1,200亿元（同比）。',
      '他说，去年（2012年）有30多家企业参会……',
    );
    fc.assert(
      fc.property(fc.array(clean, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(run(repair, ...lines)).toEqual(lines);
      }),
    );
  });
  it('account for every character: what the receipts took and gave is all that differs', () => {
    const piece = fc.constantFrom(
      '家鄉(xiāng)',
      '發(fā)',
      '實(shí)',
      ',,',
      ',、',
      '天津?yàn)I海',
      '</p>',
      '&nbsp;',
      '會議',
      '。',
      ' ',
      '　　',
      '(HK)',
      ',',
      '産',
      ') f+ h) X) h2 g ',
      '開口談?wù)猩?、',
      '\u200b',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
        (lines) => {
          const before = lines.map((line) => line.join(''));
          const { blocks, changes } = repair(before.map((line) => paragraph(line)));
          const expected = tally(before);
          for (const { from, to } of changes) {
            tally([from], expected, -1);
            tally([to], expected);
          }
          expect(new Map([...expected].filter(([, count]) => count !== 0))).toEqual(
            tally(blocks.map(({ text }) => text)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** How often each character occurs; white space is not counted. */
function tally(texts: string[], counts = new Map<string, number>(), by = 1): Map<string, number> {
  for (const text of texts) for (const char of text.replace(/\s/g, '')) counts.set(char, (counts.get(char) ?? 0) + by);
  return counts;
}
