import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markIndents } from '../../../src/content/body/indents.ts';
import { anyText } from './any-text.ts';

test.each([
  ['a tab', '\t甲', '　甲'],
  ['two blanks', '甲\n  乙', '甲\n　　乙'],
  ['four blanks, which would be code', '    “甲', '　　　　“甲'],
  ['a tab and blanks', '\t  《甲》', '　　　《甲》'],
])('%s before Chinese is an indent', (_, text, expected) => expect(markIndents(text, 0)).toBe(expected));

test.each([
  ['one blank', ' 甲'],
  ['what is not Chinese', '    const a = 1;'],
  ['code', '```\n  甲\n\n  乙\n```'],
  ['an item of a list', '- 甲\n  乙'],
  ['what belongs to an item', '- 甲\n\n  乙\n\n  丙'],
  ['what belongs to a tag', '<Note>\n\n  甲\n\n</Note>'],
  ['an indented item', '  1. 甲'],
])('%s stays', (_, text) => expect(markIndents(text, 0)).toBe(text));

test('a list ends where a paragraph begins at the margin', () =>
  expect(markIndents('- 甲\n\n乙\n\n  丙', 0)).toBe('- 甲\n\n乙\n\n　　丙'));

test('what stands before the body is not changed', () => expect(markIndents('  甲\n\n  乙', 5)).toBe('  甲\n\n　　乙'));

test('every offset stays, and twice is as once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = markIndents(text, 0);
      expect(once.length).toBe(text.length);
      expect(markIndents(once, 0)).toBe(once);
    }),
  );
});

test.each([
  ['\t甲', '\u3000甲'],
  ['  甲', '\u3000\u3000甲'],
  [' 甲', ' 甲'],
  ['    「甲」', '\u3000\u3000\u3000\u3000「甲」'],
  ['\t “甲”', '\u3000\u3000“甲”'],
  ['  \t甲', '\u3000\u3000\u3000甲'],
  ['  ABC', '  ABC'],
  ['  ，甲', '  ，甲'],
])('%j becomes %j', (line, expected) => {
  expect(markIndents(`题\n${line}`, 0)).toBe(`题\n${expected}`);
  expect(markIndents(line, 0)).toBe(expected);
});
