import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounds, capBlanks, countingAdapter, TooLarge, withinBounds } from '../../../src/import/read/bounds.ts';

test('runs of blanks are cut to what they say', () => {
  expect(capBlanks(`甲${' '.repeat(33)}乙`)).toBe(`甲${' '.repeat(32)}乙`);
  expect(capBlanks(`甲${'　'.repeat(32)}乙`)).toBe(`甲${'　'.repeat(32)}乙`);
  expect(capBlanks(`甲${'\r\n'.repeat(33)}乙`)).toBe('甲\n\n乙');
  expect(capBlanks(`甲${'\n'.repeat(32)}乙`)).toBe(`甲${'\n'.repeat(32)}乙`);
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
