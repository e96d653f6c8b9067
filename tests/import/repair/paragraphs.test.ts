import { describe, expect, it } from 'vitest';
import { repairParagraphs } from '../../../src/import/repair/paragraphs.ts';
import { run } from './run.ts';

describe('paragraphs', () => {
  const sentence = (head: string) => `${head}，会议在江城宾馆召开，来自各地的会员代表参加会议。`;
  it('are rebuilt where white space after full stops shows the breaks', () => {
    const flat = `${sentence('今天')} ${sentence('昨天')} ${sentence('前天')}`;
    expect(run(repairParagraphs, flat)).toEqual([sentence('今天'), sentence('昨天'), sentence('前天')]);
    expect(run(repairParagraphs, `${sentence('今天')}　　${sentence('昨天')}`)).toHaveLength(2);
  });
  it('are left alone where a piece would be too short', () => {
    expect(run(repairParagraphs, `${sentence('今天')} 完。`)).toHaveLength(1);
  });
});
