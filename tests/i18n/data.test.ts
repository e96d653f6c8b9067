import { expect, test } from 'vitest';
import { createConverter } from '../../src/conversion/index.ts';
import type { DumpedArticle } from '../../src/feeds/dump.ts';
import { columnMeanings, dataWord, dataWords, fieldMeanings, inEdition } from '../../src/i18n/data.ts';

const toHans = createConverter({ to: 'zh-Hans' });
const toHant = createConverter({ to: 'zh-Hant' });

test('every field of the dump has its meaning, and nothing else has', () => {
  // Types hold it: a field without a meaning, or a meaning without a field, does not compile.
  const described: Record<keyof DumpedArticle, unknown> = fieldMeanings;
  const dumped: Record<keyof typeof fieldMeanings, unknown> = {} as Required<DumpedArticle>;
  expect(Object.keys(described)).toContain('readings');
  expect(Object.keys(dumped)).toEqual([]);
});

test.each(Object.entries({ ...dataWords, ...fieldMeanings, ...columnMeanings }))(
  '%s is said in the script of each edition',
  (_, [hans, hant]) => {
    expect(toHans.convert(hans)).toBe(hans);
    const whole = [...toHant.convert(hant)];
    expect([...hant].filter((one, i) => toHant.convert(one) !== one && whole[i] !== one)).toEqual([]);
    expect(hant.match(/\{\w+\}/g)).toEqual(hans.match(/\{\w+\}/g));
  },
);

test('places are filled', () => {
  expect(dataWord('zh-Hant', 'newestHint', { count: 30 })).toBe('最新30篇的全文，供閱讀器訂閱。');
  expect(inEdition('zh-Hans', ['甲', '乙'])).toBe('甲');
});
