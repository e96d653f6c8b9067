import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingFrom, textsOf, unaccounted } from '../../../src/import/extract/account.ts';
import { paragraph } from '../../../src/import/page.ts';

test('what went in and did not come out is told, blanks are not', () => {
  expect(unaccounted(['商会 成立'], ['成', '商'])).toBe('会立');
  expect(unaccounted(['甲'], ['甲乙'])).toBe('');
  expect(unaccounted(['甲\u200b　 \ufeff'], [])).toBe('甲');
  expect(unaccounted(['甲'.repeat(30)], [])).toBe('甲'.repeat(20));
});

test('whatever the order and the parts, nothing is missing of the same characters', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      expect(unaccounted(texts, [texts.toReversed().join('')])).toBe('');
    }),
  );
});

test('a caption that doubles the alternative text is one text', () => {
  const image = { ...paragraph('会场'), caption: '会场' };
  expect(textsOf([image, { ...image, caption: '年会' }])).toEqual(['会场', '会场', '年会']);
});

test('what is dropped or changed is accounted for', () => {
  const page = { blocks: [paragraph('来源：日报'), paragraph('商會甲')] };
  const article = {
    blocks: [paragraph('商会')],
    dropped: [{ text: '来源：日报', reason: 'label' }],
    changes: [{ kind: 'x', from: '會', to: '会' }],
  };
  expect(missingFrom(page, article as never)).toBe('甲');
});
