import { expect, test } from 'vitest';
import { isCommonWord } from '../../../src/import/classify/common-words.ts';
import { isName } from '../../../src/import/classify/patterns.ts';

test('a word that begins like a surname names nobody', () => {
  for (const word of ['单位', '公元', '温州', '周年'])
    expect([word, isCommonWord(word), isName(word)]).toEqual([word, true, false]);
  for (const name of ['单小安', '高原', '文化', '温良'])
    expect([name, isCommonWord(name), isName(name)]).toEqual([name, false, true]);
});
