import { describe, expect, it } from 'vitest';
import { repairSpacing } from '../../../src/import/repair/spacing.ts';
import { run } from './run.ts';

describe('spacing', () => {
  it('closes up spread words and trims', () => {
    expect(run(repairSpacing, '　　香 港 某 某 總 商 會', '本月28日和 29 日，', '凝心聚力 共谋发展')).toEqual([
      '香港某某總商會',
      '本月28日和 29日，',
      '凝心聚力 共谋发展',
    ]);
  });
});
