import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSigns } from '../../src/search/signs.ts';

describe('signs', () => {
  test.each([
    // Dropped: what readers leave out.
    ['《豫商》杂志', '豫商杂志'],
    ['“豫商”(杂志)、[甲]', '豫商杂志甲'],
    ['迈克尔·约翰逊', '迈克尔约翰逊'],
    ['Wi-Fi 6', 'WiFi6'],
    ['甲—乙…丙', '甲乙丙'],
    // The end of a clause.
    ['会,员', '会,员'],
    ['会。员;商!会?', '会,员,商,会,'],
    ['会,,员', '会,员'],
    [',会员', '会员'],
    ['会\n,员', '会\n员'],
    ['会〓员□', '会,员,'],
    // Line ends.
    ['会\n\r\n员', '会\n员'],
    ['\n会', '会'],
    // Figures.
    ['1,000', '1000'],
    ['1,000,000元', '1000000元'],
    ['1,00', '1,00'],
    ['1,0000', '1,0000'],
    ['870.7', '870.7'],
    ['870.甲', '870甲'],
    ['甲.7', '甲7'],
    ['1·2', '1.2'],
    ['2016-2017', '2016-2017'],
    ['2016——2017', '2016-2017'],
    ['2016~2017', '2016-2017'],
    ['8:30', '8:30'],
    ['3/4', '3/4'],
    ['3⁄4', '3/4'],
    ['甲:乙', '甲乙'],
    ['5%', '5%'],
    ['5‰', '5‰'],
    ['甲%', '甲'],
    ['-5°', '-5'],
    ['-5%', '-5%'],
    ['-5摄', '-5摄'],
    ['-5.5度', '-5.5度'],
    ['-5元', '5元'],
    ['--5%', '5%'],
    // Names.
    ['C++', 'C++'],
    ['C#', 'C#'],
    ['B&Q', 'B&Q'],
    ['甲&乙', '甲乙'],
    ['a@b.c', 'a@bc'],
    ['a_1', 'a_1'],
    ['a:b', 'ab'],
    ['', ''],
  ])('%j become %j', (text, folded) => expect(foldSigns(text)).toBe(folded));
});

const text = fc.string({ unit: fc.constantFrom(...'会员a1.,，。-—%+#&:/\n《》 '.split('')), maxLength: 30 });

test('folding what is folded changes nothing but signs that stand alone', () => {
  fc.assert(
    fc.property(text, (one) => {
      const folded = foldSigns(one);
      expect(folded).not.toMatch(/,,|\n\n|^\n|^,|\n,|[《》 。，—]/);
      expect(folded.replace(/[^会员a1]/g, '')).toBe(one.replace(/[^会员a1]/g, ''));
    }),
  );
});

test('each unit of the result is told where it stands', () => {
  fc.assert(
    fc.property(text, (one) => {
      const kept: number[] = [];
      const folded = foldSigns(one, kept);
      expect(kept).toHaveLength(folded.length);
      expect(kept).toEqual(kept.toSorted((a, b) => a - b));
      for (const [at, offset] of kept.entries()) if (/[会员a1]/.test(folded[at]!)) expect(one[offset]).toBe(folded[at]);
    }),
  );
  const kept: number[] = [];
  foldSigns('《豫》,1', kept);
  expect(kept).toEqual([1, 3, 4]);
});

test('characters of two code units are letters', () => {
  expect(foldSigns('𠮷,野')).toBe('𠮷,野');
});
