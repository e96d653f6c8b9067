import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeForms, encodeForms } from '../../../src/conversion/engine/form-coding.ts';

const plain = (unit: string): string => (unit === '发' ? '發' : unit);

const form = (word: string) =>
  fc
    .tuple(...[...word].map((c) => fc.constantFrom(...(c === '发' ? '發髮' : c === '里' ? '里裡裏' : c))))
    .map((list) => list.join(''));

const entry = fc
  .string({ unit: fc.constantFrom('头', '发', '里'), minLength: 1, maxLength: 5 })
  .chain((word) => fc.tuple(fc.constant(word), fc.record({ tw: form(word), hk: form(word) })));

test('forms are decoded as they were encoded', () => {
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ([word]) => word }), (entries) => {
      const { head, bytes } = encodeForms(entries, plain);
      const special = entries.map(([word]) => word);
      expect(decodeForms(JSON.parse(JSON.stringify(head)), bytes, special, plain)).toEqual(
        entries.map(([, forms]) => forms),
      );
    }),
  );
});

test('a form of another length is kept as it is', () => {
  const entries = [
    ['二噁英', { tw: '戴奧辛類', hk: '二噁英' }],
    ['头发', { tw: '頭髮', hk: '頭髮' }],
  ] as const;
  const { head, bytes } = encodeForms(entries, plain);
  expect(decodeForms(head, bytes, ['二噁英', '头发'], plain)).toEqual(entries.map(([, forms]) => forms));
});

test('a character that words write as it is alone takes no bits', () => {
  const { head, bytes } = encodeForms([['发言', { tw: '發言', hk: '發言' }]], plain);
  expect([head.choices, bytes.length]).toEqual(['', 1]);
});
