import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/import/page.ts';
import { repairGlosses } from '../../../src/import/repair/gloss.ts';
import { run, textsOf } from './run.ts';

describe('glosses', () => {
  it('go where a page has three, whichever brackets they stand in', () => {
    expect(run(repairGlosses, '商會(huì)會(huì)長(zhǎng)講話', '發（fā）展')).toEqual(['商會會長講話', '發展']);
  });
  it('stay where an author explains a rare character, and are flagged', () => {
    const result = repairGlosses([paragraph('他的家乡睢(suī)县历史悠久')]);
    expect(textsOf(result)).toEqual(['他的家乡睢(suī)县历史悠久']);
    expect(result.flags).toMatchObject([{ kind: 'pinyin-kept', quote: expect.stringContaining('睢(suī)') }]);
  });
  it('never take brackets that hold no reading of the character before them', () => {
    const kept = '會(huì)見(jiàn)長(zhǎng)後，“的(de)”字、香港(HK)、加入WTO(世贸)、老(lǎo)王(zhang)';
    expect(run(repairGlosses, kept)).toEqual(['會見長後，“的(de)”字、香港(HK)、加入WTO(世贸)、老王(zhang)']);
  });
});
