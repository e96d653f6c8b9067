import fc from 'fast-check';
import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { expect, test } from 'vitest';
import { findNearMisses, leftOver } from '../../../src/content/body/near-misses.ts';

const read = (source: string): Root => mdxToHast(source, { features: { gfm: true } }) as Root;
const found = (source: string, isPrinted: (sign: string) => boolean = () => true): string[] =>
  findNearMisses(leftOver(read(source), source), source, 'a.mdx', isPrinted).map(
    ({ code, line, column, edit }) => `${line}:${column} ${code}${edit ? ` ${edit.length} ${edit.text}` : ''}`,
  );

test('the text that the parser left stands in its place, all else is hidden', () => {
  const source = '## 题\n\n甲**乙**`丙`\n';
  expect(leftOver(read(source), source)).toBe('\0\0\0题\n\n甲\0\0乙\0\0\0\0\0\n');
});

test('what a line within a quotation or an item begins with is told from markup', () => {
  const source = '> 甲**乙**\n> 丙\n\n- 丁\n\n  戊\n';
  expect(leftOver(read(source), source)).toBe('\u0001\u0001甲\0\0乙\0\0\n\u0001\u0001丙\n\n\0\0丁\n\n\u0001\u0001戊\n');
});

test('it is as long as the file, with the same lines', () => {
  const part = fc.constantFrom('甲', '**', '`', '\n', '\n\n', '- ', '[乙](/a/)', '| a | b |\n|---|---|\n', '> ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const source = parts.join('');
      const left = leftOver(read(source), source);
      expect(left.length).toBe(source.length);
      for (let at = 0; at < source.length; at++)
        expect([source[at], '\0']).toContain(left[at]!.replace('\u0001', '\0'));
    }),
  );
});

test.each([
  ['a heading without its blank', '甲\n\n##招商\n', ['3:1 heading-sign 4 ## 招商']],
  ['two items', '•甲\n•乙', ['1:1 list-sign 1 - ', '2:1 list-sign 1 - ']],
  ['an item alone, which is text', '•甲\n乙', []],
  ['what was escaped', '\\==甲==', []],
  ['what was read', '## 招商', []],
  ['code', '`==甲==`', []],
  ['one mistake of two habits', '！［甲］（/images/a.jpg）', ['1:1 link-sign 19 ![甲](/images/a.jpg)']],
])('%s', (_, source, expected) => expect(found(source)).toEqual(expected));

test('emphasis is told only where a page prints its signs', () => {
  expect(found('甲**“乙”**丙', () => false)).toEqual([]);
  expect(found('＊＊甲＊＊', () => false)).toEqual(['1:1 emphasis-sign 5 **甲**']);
});
