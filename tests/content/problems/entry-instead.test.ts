import { expect, test } from 'vitest';
import { entriesIn, entryInstead, isYaml, linkInstead } from '../../../src/content/problems/entry-instead.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['- ｛hans：甲，hant：乙｝', '- { hans: 甲, hant: 乙 }'],
  ['- { hans: 甲; hant: 乙 },', '- { hans: 甲, hant: 乙 }'],
  ['- hans: 甲, hant: 乙', '- { hans: 甲, hant: 乙 }'],
  ['- x: 4, y: 5', '- { x: 4, y: 5 }'],
  ['image: src: /a.jpg, alt: 会场', 'image: { src: /a.jpg, alt: 会场 }'],
  ['title: 甲, note: 乙', undefined],
  ['- { hans: 甲, hant: 乙 }', undefined],
])('%s', (line, better) => expect(entryInstead(line)).toBe(better));

test.each([
  ['- [旧文](/news/2016/04/a/)', 'articles:', '- 2016/04/a'],
  ['- [往期](/archive/)', 'navigation:', '- { title: 往期, href: /archive/ }'],
  ['- [招商](/tag/a/)', 'tags:', '- 招商'],
  ['- 招商', 'tags:', undefined],
])('%s below %s', (line, above, better) => expect(linkInstead(line, above)).toBe(better));

test.each([
  ['[{ role: author name: 甲 }]', '[{ role: author, name: 甲 }]'],
  ['[{ role: author, name: 甲 ]', '[{ role: author, name: 甲 }]'],
  ['{ hant: 甲: 乙 }', '{ hant: { 甲: 乙 } }'],
  ['甲: 乙', '甲: 乙'],
])('%s', (value, better) => {
  expect(entriesIn(value)).toBe(better);
  if (value.startsWith('{') || value.startsWith('[')) expect(isYaml(`key: ${better}`)).toBe(true);
});

test.each(boundsOf('problems/entry-instead', { linkInstead, entryInstead, entriesIn, isYaml }))(
  '$name',
  ({ answer, expected }) => expect(answer()).toEqual(expected),
);
