import { describe, expect, it } from 'vitest';
import { repairPunctuation } from '../../../src/import/repair/punctuation.ts';
import { run } from './run.ts';

describe('punctuation', () => {
  it('loses inserted and doubled signs', () => {
    expect(run(repairPunctuation, '人勤春來早,,功到秋華實,。', '為民造福.。”', '一、、二')).toEqual([
      '人勤春來早，功到秋華實。',
      '為民造福。”',
      '一、二',
    ]);
  });
  it('becomes full width in Chinese and stays ASCII in numbers, times and addresses', () => {
    expect(
      run(
        repairPunctuation,
        '会议指出,要1,000元;时间:9:30(上午)',
        'see http://a.b/?c=1,2 (HK)',
        '1.结识朋友;2.共享资源',
      ),
    ).toEqual(['会议指出，要1,000元；时间：9:30（上午）', 'see http://a.b/?c=1,2 (HK)', '1.结识朋友；2.共享资源']);
  });
  it('pairs straight quotation marks around Chinese with the page’s own', () => {
    expect(run(repairPunctuation, '实施"回归"工程，见"WTO"', '他说"好')).toEqual([
      '实施“回归”工程，见"WTO"',
      '他说"好',
    ]);
    expect(run(repairPunctuation, '實施"回歸"工程', '「好」')).toEqual(['實施「回歸」工程', '「好」']);
  });
  it('keeps an ellipsis of full stops', () => {
    expect(run(repairPunctuation, '他走了。。。')).toEqual(['他走了。。。']);
  });
});
