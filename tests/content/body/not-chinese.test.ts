import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chinese, mayBeUnbreakable, mayHoldLatin } from '../../../src/content/body/not-chinese.ts';

const between = String.raw`\s!-@[-\x60{-~“”‘’…—·`;
const latin = new RegExp(`[^${chinese}${between}]|[${between}]{18}`);
const unbreakable = new RegExp(`[^${chinese}\\s“”‘’…—]{8}`);

/** Chinese, signs and letters, single and in rows as long as those that are looked for. */
const anyText = fc
  .array(
    fc.tuple(
      fc.constantFrom('商', '，', '9', ' ', '\u00a0', '“', '…', '·', '-', 'a', 'é', '\u{20000}', '\ufeff'),
      fc.integer({ min: 1, max: 19 }),
    ),
  )
  .map((parts) => parts.map(([c, count]) => c.repeat(count)).join(''));

test('a quick look says what an expression says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(mayHoldLatin(text)).toBe(latin.test(text));
      expect(mayBeUnbreakable(text)).toBe(unbreakable.test(text));
    }),
  );
});

test.each([
  ['会刊2016年第4期，共32页。', false, false],
  ['见 example.org 。', true, true],
  ['会员 Tan', true, false],
  ['――――――――', true, true],
  ['1 2 3 4 5 6 7 8 9 ', true, false],
])('%s', (text, hasLatin, isUnbreakable) => {
  expect([mayHoldLatin(text), mayBeUnbreakable(text)]).toEqual([hasLatin, isUnbreakable]);
});
