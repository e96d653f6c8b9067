import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { bounds, capBlanks, countingAdapter, TooLarge, withinBounds } from '../../../src/import/read/bounds.ts';
import { elementsOf, textOf } from '../../../src/import/read/dom.ts';

test('runs of blanks are cut to what they say', () => {
  expect(capBlanks(`甲${' '.repeat(33)}乙`)).toBe(`甲${' '.repeat(32)}乙`);
  expect(capBlanks(`甲${'　'.repeat(32)}乙`)).toBe(`甲${'　'.repeat(32)}乙`);
  expect(capBlanks(`甲${'\u2003 \u200b'.repeat(100)}乙`)).toHaveLength(bounds.blanks + 2);
});

test('a page larger than the bound is named', () => {
  expect(() => withinBounds('甲'.repeat(bounds.characters + 1))).toThrow(TooLarge);
  expect(withinBounds('<p>甲')).toBe('<p>甲');
});

const deep = (tag: string, depth: number): string => `${`<${tag}>`.repeat(depth)}甲${`</${tag}>`.repeat(depth)}`;

test('what nests within the bound stays; deeper, style goes first, then a line break stands for each tag', () => {
  expect(withinBounds(deep('div', bounds.depth))).toBe(deep('div', bounds.depth));
  expect(withinBounds(deep('span', bounds.depth + 1))).toBe('甲');
  const flat = withinBounds(deep('div', bounds.depth + 2));
  expect(flat.match(/<div>/g)).toHaveLength(bounds.depth);
  expect(flat.match(/<br>/g)).toHaveLength(4);
  expect(withinBounds(deep('p', bounds.depth * 2))).toBe(deep('p', bounds.depth * 2));
});

test('style that is never closed is taken away, since browsers open it again in every paragraph', () => {
  expect(withinBounds(`${'<font color=red>'.repeat(33)}甲<div>乙</div>`)).toBe('甲<div>乙</div>');
  expect(withinBounds('<b>'.repeat(32))).toBe('<b>'.repeat(32));
});

test('every character of text stays', () => {
  const part = fc.constantFrom('<div>', '</div>', '<b>', '</b>', '甲', '<p>', '<table>', '<tr>', '<td>', '乙');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), fc.integer({ min: 1, max: 300 }), (parts, depth) => {
      const html = `${'<div>'.repeat(depth)}${parts.join('')}`;
      expect(withinBounds(html).replace(/<[^>]*>/g, '')).toBe(html.replace(/<[^>]*>/g, ''));
    }),
  );
});

test('a tree counts its elements', () => {
  const { createElement } = countingAdapter();
  for (let at = 0; at < bounds.nodes; at++) createElement('p', 'http://www.w3.org/1999/xhtml' as never, []);
  expect(() => createElement('p', 'http://www.w3.org/1999/xhtml' as never, [])).toThrow(/400000 nodes/);
});

const read = (html: string) => parse(html, { treeAdapter: countingAdapter() });

test.each([
  ['of one kind', '\u2003'],
  ['of several kinds', ' &emsp;\u3000&nbsp;'],
  ['without a width', '\u200b\ufeff'],
  ['line ends', '\n \r\n'],
])('runs of blanks in texts and attributes are cut: %s', (_, blanks) => {
  const document = read(`<p title="甲${blanks.repeat(1000)}乙">甲${blanks.repeat(1000)}乙</p>`);
  const [paragraph] = elementsOf(document, 'p');
  for (const text of [textOf(document), paragraph!.attrs[0]!.value]) {
    expect(text).toMatch(/^甲.*乙$/su);
    expect(text).toHaveLength(bounds.margins + 2);
  }
});

test('runs are those of one text: elements between them part them, also where a table puts text before itself', () => {
  const blanks = '\u3000'.repeat(400);
  expect(textOf(read(`<p>${blanks}<b>${blanks}</b>${blanks}`))).toHaveLength(1200);
  expect(textOf(read(`<table>甲${blanks}${blanks}<tr>${blanks}乙</table>`))).toBe(`甲${'\u3000'.repeat(512)}乙`);
});

test('elements that no reading of tags sees are counted where they are open', () => {
  expect(() => read('<x-a>'.repeat(bounds.open))).toThrow(/1536 levels/);
  expect(() => read('<div title="<">'.repeat(bounds.open))).toThrow(TooLarge);
  expect(elementsOf(read('<x-a></x-a>'.repeat(bounds.open)), 'x-a')).toHaveLength(bounds.open);
  expect(() => read('<table><tr><td>'.repeat(bounds.depth))).not.toThrow();
});
