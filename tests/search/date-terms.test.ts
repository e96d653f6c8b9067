import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateTerm, dateTermsIn } from '../../src/search/date-terms.ts';

/** What a term stands for, cut out of the text that has it. */
const cut = (text: string): string[] =>
  dateTermsIn(text).map(({ offset, length }) => text.slice(offset, offset + length));

const keyOf = (day: string): number | undefined => dateTermsIn(day)[0]?.key;

describe('a day', () => {
  it('is a term from its year to its 日', () => {
    expect(cut('甬台联合会于2016年4月18日成立,2017年12月1日迁址')).toEqual(['2016年4月18日', '2017年12月1日']);
  });

  it('may be counted in years of the Republic', () => {
    expect(cut('110年11月13日上午')).toEqual(['110年11月13日']);
  });

  it.each(['2016年4月', '4月18日', '16年4月18日', '2016年13月1日', '2016年4月32日', '2016年0月1日', '999年4月1日'])(
    'is not what lacks a part or is no day: %s',
    (text) => {
      expect(cut(text)).toEqual([]);
    },
  );

  it('is a term of its own for each way in which its figures are written', () => {
    const keys = [
      '2016年4月8日',
      '2016年04月8日',
      '2016年4月08日',
      '2016年04月08日',
      '2061年4月8日',
      '2016年8月4日',
    ].map(keyOf);
    expect(new Set(keys).size).toBe(6);
    expect(keyOf('2016年4月8日')).toBe(keys[0]);
  });
});

/** Figures and the signs of days: days that stand in one another, days that are cut. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('年', '月', '日', '会', '1', '0', '21'),
      fc.tuple(fc.nat(12_200), fc.nat(14), fc.nat(33)).map(([year, month, day]) => `${year}年${month}月${day}日`),
      fc.tuple(fc.constantFrom(110, 1110, 2016), fc.nat(9)).map(([year, day]) => `${year}年0${day}月1${day}日`),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

it('stands in a text wherever it stands in a part of it, and the other way round', () => {
  const placesOf = (terms: readonly DateTerm[], key: number, from: number): number[] =>
    terms.filter((term) => term.key === key).map(({ offset }) => offset - from);
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (all, from, length) => {
      const part = all.slice(from, from + length);
      const whole = dateTermsIn(all);
      for (const { key, offset } of dateTermsIn(part)) expect(placesOf(whole, key, from)).toContain(offset);
      for (const term of whole)
        if (term.offset >= from && term.offset + term.length <= from + part.length)
          expect(placesOf(dateTermsIn(part), term.key, -from)).toContain(term.offset);
    }),
    { numRuns: 1000 },
  );
});

it('has a key that no pair of canonical text has', () => {
  for (const { key } of dateTermsIn('2016年4月18日,110年12月31日,9999年1月1日')) {
    const first = Math.floor(key / 0x10000);
    expect(first).toBeGreaterThanOrEqual(0xe000);
    expect(first).toBeLessThan(0xf900);
    expect(key % 0x10000).toBeGreaterThan(0);
    expect(key).toBeLessThan(2 ** 32);
  }
});
