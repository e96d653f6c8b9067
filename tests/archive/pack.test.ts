import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPages, unpackPages } from '../../src/archive/pack.ts';
import type { ArticlePages, ArticleText } from '../../src/archive/summary.ts';

const texts: fc.Arbitrary<ArticleText> = fc.record({
  title: fc.string(),
  html: fc.string({ unit: 'binary', maxLength: 300 }),
  plain: fc.string({ unit: 'grapheme', maxLength: 300 }),
  credits: fc.array(fc.record({ role: fc.constantFrom('author', 'editor'), name: fc.string() })),
  corrections: fc.constant([]),
  rules: fc.dictionary(fc.string(), fc.nat()),
}) as fc.Arbitrary<ArticleText>;

const pages: fc.Arbitrary<ArticlePages> = fc.record(
  { text: fc.record({ 'zh-Hans': texts, 'zh-Hant': texts }), views: fc.nat() },
  { requiredKeys: ['text'] },
);

test('pages come back as they were, whatever their texts are', () => {
  fc.assert(
    fc.property(pages, (one) => {
      expect(unpackPages(packPages(one))).toEqual(one);
    }),
  );
});

test('Han characters take two bytes', () => {
  const long = '会'.repeat(10_000);
  const text = { title: '', html: long, plain: long, credits: [], corrections: [], rules: {} };
  const bytes = packPages({ text: { 'zh-Hans': text, 'zh-Hant': text } });
  expect(bytes.length).toBeLessThan(80_500);
});
