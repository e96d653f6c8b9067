import { describe, expect, it } from 'vitest';
import { repairStraddledPunctuation } from '../../../src/import/repair/straddled-punctuation.ts';
import { run } from './run.ts';

describe('torn full stops', () => {
  it('come back inside an open quotation, with the mark that opened it', () => {
    expect(run(repairStraddledPunctuation, '他說：“不錯?！?/span>', '他說：「不錯?！?')).toEqual([
      '他說：“不錯。”',
      '他說：「不錯。」',
    ]);
  });
  it('are not seen elsewhere', () => {
    expect(run(repairStraddledPunctuation, '真的嗎?！?')).toEqual(['真的嗎?！?']);
  });
});
