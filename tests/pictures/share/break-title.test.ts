import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakTitle } from '../../../src/pictures/share/break-title.ts';

/** Han characters and full-width marks are one em wide, all else a half. */
const measure = (text: string): number =>
  [...text].reduce(
    (sum, one) => sum + (/[\p{Script=Han}\u2014-\u2026\u3000-\u303f\uff00-\uff5e]/u.test(one) ? 1 : 0.5),
    0,
  );
const linesOf = (title: string, width: number) => breakTitle(title, measure, width).lines;
const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** Titles as chambers write them: words, each perhaps in marks and with a mark behind. */
const words = fc.constantFrom(
  '汝州',
  '豫商',
  '联合会',
  '會員代表大會',
  '2016',
  'GDP',
  'Ningbo',
  '三百二十名',
  '龢',
  '12.5%',
);
const stretch = fc
  .tuple(
    words,
    fc.constantFrom('', '“”', '「」', '（）', '《》'),
    fc.constantFrom('', '', '，', '：', '！', '、', ' ', '——'),
  )
  .map(([word, [open = '', close = ''], mark]) => `${open}${word}${close}${mark}`);
const titles = fc.array(stretch, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
const widths = fc.integer({ min: 14, max: 28 });

describe('breakTitle', () => {
  test('loses nothing but blanks, whatever the title', () => {
    fc.assert(
      fc.property(fc.oneof(titles, fc.string({ unit: 'grapheme', maxLength: 80 })), widths, (title, width) => {
        expect(bare(linesOf(title, width).join(''))).toBe(bare(title));
      }),
    );
  });

  test('begins no line with a closing mark, ends none with an opening one, and overfills none', () => {
    fc.assert(
      fc.property(titles, widths, (title, width) => {
        const lines = linesOf(title, width);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，、：！”」）》—.%]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“「（《]$/u);
      }),
    );
  });

  test('uses no more lines than filling each would, and tears no foreign word', () => {
    fc.assert(
      fc.property(titles, widths, (title, width) => {
        const lines = linesOf(title, width);
        expect(lines.length).toBeLessThanOrEqual(Math.ceil(measure(title) / (width - 8)) + 1);
        for (const [i, line] of lines.slice(1).entries())
          expect(/[A-Za-z]$/.test(lines[i]!) && /^[a-z]/.test(line) && !title.includes(`${lines[i]!.at(-1)} `)).toBe(
            false,
          );
      }),
    );
  });

  test.each([
    ['汝州商人返乡办厂', 4, ['汝州商人', '返乡办厂']],
    ['甬台豫商联合会年会：共谋发展', 10, ['甬台豫商联合会年会：', '共谋发展']],
    ['本会举行“天中论坛”', 6, ['本会举行', '“天中论坛”']],
    ['台州夜校结业四十一人', 8, ['台州夜校结业', '四十一人']],
    ['Supercalifragilistic', 5, ['Supercalif', 'ragilistic']],
    ['  ', 5, []],
  ])('%s', (title, width, lines) => {
    expect(linesOf(title, width)).toEqual(lines);
  });
});
