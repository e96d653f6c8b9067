import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import {
  attributeOf,
  elementsOf,
  isCategory,
  isConsent,
  isContents,
  isHidden,
  isSectionEdit,
  textOf,
} from '../../../src/import/read/dom.ts';

const tree = (html: string) => parseFragment(html);
const first = (html: string) => elementsOf(tree(html))[0]!;

test('text is as the source has it, without what a page does not print', () => {
  expect(textOf(tree('<p>甲 <b>乙</b></p>\n<script>丙</script><style>丁</style><svg>戊</svg>'))).toBe('甲 乙\n');
});

test('elements come in the order of the document', () => {
  const names = (name?: string) =>
    elementsOf(tree('<div><p>1<b>2</b></p><p>3</p></div><i>4</i>'), name).map(({ tagName }) => tagName);
  expect(names()).toEqual(['div', 'p', 'b', 'p', 'i']);
  expect(names('p')).toEqual(['p', 'p']);
});

test('an attribute has a value where it is there', () => {
  const image = first('<img src="a" data-src="">');
  expect([attributeOf(image, 'src'), attributeOf(image, 'data-src'), attributeOf(image, 'alt')]).toEqual([
    'a',
    '',
    undefined,
  ]);
});

test.each([
  ['<p hidden>', true],
  ['<p style="color:red; display : NONE">', true],
  ['<p style="x-display:none">', false],
  ['<p style="visibility:hidden">', false],
  ['<div class="modal fade">', true],
  ['<div class="modal show">', false],
  ['<div class="modal-body">', false],
  ['<div class="field__label visually-hidden">', true],
  ['<span class="sr-only">', true],
  ['<span class="updated rich-snippet-hidden">', true],
  ['<div class="overflow-hidden">', false],
  ['<span class="screen-reader-text">', true],
  ['<div class="not-sr-only-x">', false],
  ['<p>', false],
])('%s is hidden: %s', (html, expected) => expect(isHidden(first(html))).toBe(expected));

test.each([
  ['<div id=toc><a href="#jia">甲</a></div>', true],
  ['<ul class="box toc-list"><li><a href="?p=3#yi">乙</a></ul>', true],
  ['<div class=toc>目录</div>', false],
  ['<div class=toc><a href="/jia">甲</a></div>', false],
  ['<div class=stock><a href="#jia">甲</a></div>', false],
])('the list of the sections of its own page: %s', (html, expected) => expect(isContents(first(html))).toBe(expected));

test('the link by which a wiki’s section is edited is told by its class', () => {
  expect(
    ['mw-editsection', 'editsection', 'secedit'].map((name) => isSectionEdit(first(`<span class="${name}">`))),
  ).toEqual([true, true, true]);
  expect(isSectionEdit(first('<span class="edition section">'))).toBe(false);
});

test.each([
  ['<div id="onetrust-consent-sdk">甲</div>', true],
  ['<div class="box cookie-banner">甲</div>', true],
  ['<div id=CybotCookiebotDialog>甲</div>', true],
  ['<div class=cookies-recipe>甲</div>', false],
  ['<p class=consented>甲</p>', false],
])('%s asks for leave to keep cookies: %s', (html, is) => expect(isConsent(first(html))).toBe(is));

test.each([
  ['<a rel="category tag">甲</a>', true],
  ['<a rel="tag">甲</a>', false],
  ['<p rel="category">甲</p>', false],
])('%s leads to a category: %s', (html, is) => expect(isCategory(first(html))).toBe(is));
