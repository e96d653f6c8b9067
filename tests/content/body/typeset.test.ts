import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/content/body/html.ts';
import { languageOf } from '../../../src/content/body/language.ts';
import { parseBody } from '../../../src/content/body/parse.ts';
import { plainText } from '../../../src/content/body/plain.ts';
import { typeset } from '../../../src/content/body/typeset.ts';
import { boundsOf } from '../bounds.ts';
import { anyText } from './any-text.ts';
import { options } from './words.ts';

const html = (source: string): string => toHtml(typeset(parseBody(source, 'a.mdx').tree), options);

describe('a passage in another language', () => {
  test.each([
    [
      '他说：“We are glad to be home.”众人鼓掌。',
      '<p class="ragged">他说：“<span lang="en">We are glad to be home.</span>”众人鼓掌。</p>',
    ],
    ['简称 Dewan Perniagaan dan Perindustrian 即可。', '<span lang="ms">Dewan Perniagaan dan Perindustrian</span>'],
    ['The chamber was founded in 1911.', '<p lang="en" class="ragged">'],
    ['会员企业 Tan Chong 的总部。', '<span class="whole">Tan Chong</span>'],
  ])('%s', (source, expected) => expect(html(source)).toContain(expected));

  test.each([
    ['a term', 'Made in China'],
    ['a name', 'Tan Cheng Lock'],
    ['two words', 'the end'],
  ])('%s is told by its words alone', (_, words) =>
    expect(languageOf(words)).toBe(words === 'Made in China' ? 'en' : undefined),
  );
});

test('an address may break anywhere, a short figure stays as it is', () => {
  expect(html('见 https://example.org/a/long/address 。')).toContain('class="address"');
  expect(html('共2016年')).toBe('<p>共2016年</p>');
});

test('the mark of a footnote is bound to what it is a note to', () => {
  expect(html('第一处。[^a]\n\n[^a]: 注。')).toContain('<sup class="note-mark">');
});

test('no word is lost or changed, and the tree that was given stays as it was', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { tree } = parseBody(source, 'a.mdx');
      const before = JSON.stringify(tree);
      expect(plainText(typeset(tree))).toBe(plainText(tree));
      expect(JSON.stringify(tree)).toBe(before);
    }),
  );
});

test.each(boundsOf('body/typeset', { set: html }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
