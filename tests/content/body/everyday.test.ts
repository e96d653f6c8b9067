import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { everyday } from '../../../src/content/body/everyday.ts';

/** A text as it is printed once every node has been looked at, from within. */
function printed(source: string): string {
  const look = (node: ElementContent): ElementContent[] => {
    if ('children' in node) node.children = (node.children as ElementContent[]).flatMap(look) as never;
    return everyday(node, source);
  };
  const tree = mdxToHast(source, { features: { gfm: true } }) as Root;
  tree.children = tree.children.flatMap((child) => look(child as ElementContent));
  return toHtml(tree).replace(/\n/g, '');
}

describe('signs that are text', () => {
  test.each([
    ['a span of days', '工期3~5天，10~20人', '<p>工期3~5天，10~20人</p>'],
    ['what is struck through', '甲~~乙~~', '<p>甲<del>乙</del></p>'],
    ['a product', '长3*4*5米', '<p>长3*4*5米</p>'],
    ['a product of measures', '木箱80公分*60公分*45公分', '<p>木箱80公分*60公分*45公分</p>'],
    ['a product in centimetres', '80cm*60cm*45cm', '<p>80cm*60cm*45cm</p>'],
    ['figures with what they count', '计20元*50张、30元*40张', '<p>计20元*50张、30元*40张</p>'],
    ['numerals with what they count', '五十元*二十张、三十元*四十张', '<p>五十元*二十张、三十元*四十张</p>'],
    ['emphasis behind what is counted', '三十年*老店*', '<p>三十年<em>老店</em></p>'],
    ['emphasis behind a measure', '长三米*左右*', '<p>长三米<em>左右</em></p>'],
    ['emphasis', '甲*乙*丙', '<p>甲<em>乙</em>丙</p>'],
  ])('%s', (_, source, expected) => expect(printed(source)).toBe(expected));
});

describe('numbers that begin a line', () => {
  test('a year is no item of a list', () => {
    expect(printed('2016. 商会成立')).toBe('<p>2016. 商会成立</p>');
    expect(printed('999. 商会成立')).toContain('<ol start="999">');
  });
  test('nor is a number with a blank behind its point', () =>
    expect(printed('1. 5万元到账')).toBe('<p>1. 5万元到账</p>'));
  test('numbers that do not count on are kept, those that do are not written twice', () => {
    expect(printed('1. 甲\n3. 乙\n4. 丙')).toBe('<ol><li>甲</li><li value="3">乙</li><li>丙</li></ol>');
    expect(printed('1. 甲\n2. 乙')).toBe('<ol><li>甲</li><li>乙</li></ol>');
    expect(printed('1. 甲\n1. 乙')).toBe('<ol><li>甲</li><li>乙</li></ol>');
  });
});

describe('a new line', () => {
  test.each(['　　乙', '一、乙', '（三）乙', '(2)乙', '1、乙', '１．乙', '①乙', '第一，乙', '第二条 乙'])(
    'that begins with %s is a paragraph',
    (line) => expect(printed(`甲\n${line}`)).toBe(`<p>甲</p><p>${line.trimStart()}</p>`),
  );
  test.each(['乙', '一九一一年', '第一次', '10年'])('that begins with %s is not', (line) =>
    expect(printed(`甲\n${line}`)).toBe(`<p>甲${line}</p>`),
  );
  test('what indents a paragraph is left to the style sheet', () =>
    expect(printed('　　甲　乙')).toBe('<p>甲　乙</p>'));
});

test('the parts of a paragraph say where they stand', () => {
  const source = '甲乙\n　　丙';
  const tree = mdxToHast(source, { features: { gfm: true } }) as Root;
  const offsets = everyday(tree.children[0] as ElementContent, source).map((one) => {
    const [first] = (one as { children: ElementContent[] }).children;
    return [first?.position?.start.offset, first?.position?.end.offset];
  });
  expect(offsets).toEqual([
    [0, 2],
    [5, 6],
  ]);
});

test('a node that has no place is left as it is', () => {
  const node: ElementContent = { type: 'element', tagName: 'del', properties: {}, children: [] };
  expect(everyday(node, '~甲~')).toEqual([node]);
});
