import { expect, test } from 'vitest';
import { noHints, pageOfBlocks, paragraph } from '../../src/import/page.ts';

test('a paragraph has no markup, and the hints that are given', () => {
  expect(paragraph('甲', { indent: 2 })).toEqual({
    kind: 'paragraph',
    text: '甲',
    marks: [],
    hints: { ...noHints(), indent: 2 },
  });
});

test('hints of two lines are two objects', () => expect(noHints()).not.toBe(noHints()));

test('a page of lines says nothing of itself', () => {
  expect(pageOfBlocks('a.txt', [])).toEqual({
    file: 'a.txt',
    blocks: [],
    declared: { titles: [] },
    claims: [],
    flags: [],
    dropped: [],
  });
});
