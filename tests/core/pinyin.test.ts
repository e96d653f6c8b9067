import { expect, test } from 'vitest';
import { pinyinSyllables } from '../../src/core/pinyin.ts';

test.each([
  ['驻马店2016年', 'zhu ma dian 2016 nian'],
  ['绿城', 'lv cheng'],
  ['Open Day', 'open day'],
  ['，！', ''],
])('%s: %s', (text, syllables) => {
  expect(pinyinSyllables(text).join(' ')).toBe(syllables);
});
