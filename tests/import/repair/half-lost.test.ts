import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/import/page.ts';
import { repairHalfLost } from '../../../src/import/repair/half-lost.ts';
import { run, textsOf } from './run.ts';

describe('half-lost runs', () => {
  const page = '家鄉(xiāng)的發(fā)展與實(shí)踐，產(chǎn)業(yè)興旺，環境優美。';
  it('come back whole where no byte is missing', () => {
    const result = repairHalfLost([paragraph(page), paragraph('天津?yàn)I海的變化')]);
    expect(textsOf(result)[1]).toBe('天津濱海的變化');
    expect(result.flags).toMatchObject([{ kind: 'gbk-run-restored' }]);
  });
  it('leave one gap where a comma overwrote a byte, with suggestions that are not applied', () => {
    const result = repairHalfLost([paragraph(page), paragraph('開口談?wù)猩?、見人說')]);
    expect(textsOf(result)[1]).toBe('開口談招〓、見人說');
    expect(result.flags).toMatchObject([{ kind: 'lost-char', suggestions: expect.arrayContaining(['商']) }]);
    expect(result.blocks[1]?.marks).toMatchObject([{ type: 'gap', start: 4, end: 5 }]);
  });
  it('leave questions alone', () => {
    const asked = '你說什麼?(笑)難道不是嗎?！我們都知道。';
    expect(run(repairHalfLost, page, asked)[1]).toBe(asked);
  });
  it('leave Latin asides alone', () => {
    expect(run(repairHalfLost, page, '他問(Are you ok?yes)，我說 why?no)')[1]).toBe(
      '他問(Are you ok?yes)，我說 why?no)',
    );
  });
  it('that nothing explains become a gap and are flagged with what stood there', () => {
    const result = repairHalfLost([paragraph(page), paragraph('乙?zhǔ)龘齾')]);
    expect(textsOf(result)[1]).toBe('乙〓龘齾');
    expect(result.flags).toMatchObject([{ kind: 'gbk-run-unsolved', quote: expect.stringContaining('?zhǔ)') }]);
  });
});
