import { parse, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type DomElement, elementsOf } from '../../../src/import/read/dom.ts';
import { parts, pictureOf, type Scope, scopeOf } from '../../../src/import/read/scope.ts';

const first = (html: string): DomElement => elementsOf(parseFragment(html))[0]!;
const around: Scope = { kind: 'paragraph', hints: { names: '', place: '' }, open: [], preformatted: false };
const of = (html: string, scope = around) => scopeOf(first(html), scope, 1);

describe('inside an element', () => {
  test('its names and its place are known', () => {
    expect(of('<div class="text main" id=zoom>').hints).toEqual({
      names: 'text main zoom',
      place: '/div#zoom.text[1]',
    });
    expect(of('<div id=post-12>').hints.place).toBe('/div[1]');
  });
  test('what its class denies is not its name', () => {
    expect(of('<div class="no-sidebar wide wsite-not-footer">').hints.names).toBe('wide');
    expect(of('<div class="notes">').hints.names).toBe('notes');
  });
  test('neither is what stands in it, nor the layout of the whole page', () => {
    expect(of('<div class="text has-sidebar with-footer">').hints.names).toBe('text');
    const body = elementsOf(parse('<body class="right-sidebar single" id=top>')).find(
      ({ tagName }) => tagName === 'body',
    )!;
    expect(scopeOf(body, around, 1).hints).toEqual({ names: '', place: '/body#top.right-sidebar[1]' });
  });
  test.each([
    ['<h2>', { kind: 'heading', level: 2 }],
    ['<li>', { kind: 'item', level: 1, ordered: false }],
    ['<blockquote>', { kind: 'quote' }],
    ['<pre>', { preformatted: true }],
    ['<b>', { open: [{ type: 'strong' }] }],
    ['<em>', { open: [{ type: 'emphasis' }] }],
    ['<a href=b>', { open: [{ type: 'link', url: 'b' }] }],
    ['<a>', { open: [] }],
  ])('%s', (html, expected) => expect(of(html)).toMatchObject(expected));
  test('items of a list in an item are deeper', () => {
    expect(scopeOf(first('<li>'), of('<li>'), 1).level).toBe(2);
  });
  test.each([
    ['<font size=5>', true],
    ['<font size="+1">', true],
    ['<font size=2>', false],
    ['<span style="color:red; font-size: 20px">', true],
    ['<span style="font-size:10pt">', false],
    ['<span>', undefined],
  ])('%s is set large: %s', (html, large) => expect(of(html).large).toBe(large));
});

test('links and elements of different classes are set apart', () => {
  expect(parts(first('<a>甲</a>'), first('<a>乙</a>'))).toBe(true);
  expect(parts(first('<span class=a>甲</span>'), first('<span class=b>乙</span>'))).toBe(true);
  expect(parts(first('<span>来源：县报</span>'), first('<span>乙</span>'))).toBe(true);
  expect(parts(first('<span>甲</span>'), first('<span>乙</span>'))).toBe(false);
});

test('so are fields beside a day, and not what runs on in a text', () => {
  const [, day, outlet] = elementsOf(parseFragment('<p><em>2009-08-07</em><em>渡口报</em><em>尤三省</em></p>'));
  expect(parts(day!, outlet!)).toBe(true);
  const [, one, other] = elementsOf(parseFragment('<p><em>渡口</em><em>老秤</em><em>校准</em></p>'));
  expect(parts(one!, other!)).toBe(false);
});

test.each([
  ['<img src=a.jpg>', 'a.jpg'],
  ['<img src="data:image/gif;base64,R0" data-original="b.jpg">', 'b.jpg'],
  ['<img src=loading.gif data-src="/b.jpg">', '/b.jpg'],
  ['<img src="data:image/gif;base64,R0">', undefined],
  ['<img>', undefined],
])('the picture of %s lies at %s', (html, src) => expect(pictureOf(first(html))).toBe(src));

test('a label in an element of its own is set apart from its value', () => {
  const [label, value] = elementsOf(parseFragment('<label>作者</label><span>尤三省</span>'));
  expect(parts(label!, value!)).toBe(true);
  const [word, other] = elementsOf(parseFragment('<b>老秤</b><span>校准</span>'));
  expect(parts(word!, other!)).toBe(false);
});
