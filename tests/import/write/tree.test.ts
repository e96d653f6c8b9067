import { describe, expect, test } from 'vitest';
import { type Block, paragraph } from '../../../src/import/page.ts';
import { inlinesOf, treeOf } from '../../../src/import/write/tree.ts';

const item = (text: string, level = 1, ordered = false): Block => ({
  ...paragraph(text),
  kind: 'item',
  level,
  ordered,
});
/** The shape of a tree, in short. */
const shape = (node: { type: string; children?: unknown[] }): string =>
  node.children && node.type !== 'paragraph' && node.type !== 'heading'
    ? `${node.type}(${(node.children as { type: string }[]).map(shape).join(' ')})`
    : node.type;

test('a block is a node', () => {
  const blocks: Block[] = [
    { ...paragraph('甲'), kind: 'heading', level: 1 },
    paragraph('乙'),
    { ...paragraph('丙'), kind: 'quote' },
    { ...paragraph('丁\t戊'), kind: 'table' },
    { ...paragraph('己'), kind: 'image', src: 'a.jpg' },
  ];
  expect(shape(treeOf(blocks))).toBe(
    'root(heading paragraph blockquote(paragraph) table(tableRow(tableCell(text) tableCell(text))) mdxJsxFlowElement())',
  );
  expect(treeOf(blocks).children[0]).toMatchObject({ depth: 2 });
});

describe('items', () => {
  test('that follow each other are one list; deeper ones hang under the one before', () => {
    expect(shape(treeOf([item('甲'), item('乙', 2), item('丙')]))).toBe(
      'root(list(listItem(paragraph list(listItem(paragraph))) listItem(paragraph)))',
    );
  });
  test('of another kind are another list', () => {
    expect(treeOf([item('甲'), item('乙', 1, true)]).children).toHaveLength(2);
  });
});

test('where marks overlap, every piece carries all of them', () => {
  const block: Block = {
    ...paragraph('甲乙丙'),
    marks: [
      { type: 'strong', start: 0, end: 2 },
      { type: 'link', url: 'a', start: 1, end: 3 },
    ],
  };
  expect(inlinesOf(block).map(({ type }) => type)).toEqual(['strong', 'link']);
});

test('each piece carries the marks over it, in the order of the block', () => {
  const [link, strong, late]: Block['marks'] = [
    { type: 'link', url: 'a', start: 2, end: 6 },
    { type: 'strong', start: 0, end: 4 },
    { type: 'emphasis', start: 4, end: 8 },
  ];
  const none: Block['marks'][number] = { type: 'strong', start: 5, end: 5 };
  const pieces = inlinesOf({ ...paragraph('甲乙丙丁戊己庚辛壬'), marks: [late!, link!, none, strong!] });
  expect(pieces.map(shape)).toEqual([
    'strong(text)',
    'link(strong(text) emphasis(text text))',
    'emphasis(text)',
    'text',
  ]);
});
