import type { Element, ElementContent, Root } from 'hast';
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
    ['emphasis before a product', '*甲* 2*3*4', '<p><em>甲</em> 2*3*4</p>'],
    ['two spans of money, written with two signs', '30~~50元，20~~40元', '<p>30~~50元，20~~40元</p>'],
    ['a price that is struck through', '约~~50元~~', '<p>约<del>50元</del></p>'],
    ['a price that is struck through behind a figure', '9~~元50~~', '<p>9<del>元50</del></p>'],
    ['masked numbers', '电话138****0217，另一部138****0218', '<p>电话138****0217，另一部138****0218</p>'],
    ['numbers masked by three signs', '62***18和62***19', '<p>62***18和62***19</p>'],
    ['masked numbers around a word', '138****0217，*甲*，138****0218', '<p>138****0217，<em>甲</em>，138****0218</p>'],
    ['bold type', '甲**乙**', '<p>甲<strong>乙</strong></p>'],
    ['a bold figure between figures', '1**2**3', '<p>1<strong>2</strong>3</p>'],
    ['a bold word behind a year', '2016***甲***', '<p>2016<em><strong>甲</strong></em></p>'],
    ['a bold word before a year', '***甲***2016', '<p><em><strong>甲</strong></em>2016</p>'],
    ['signs that mask nothing', '甲****乙****', '<p>甲<strong><strong>乙</strong></strong></p>'],
  ])('%s', (_, source, expected) => expect(printed(source)).toBe(expected));
});

describe('numbers that begin a line', () => {
  test.each([
    ['a year', '2016. 商会成立', '<p>2016. 商会成立</p>'],
    ['the first year that a number may be', '1000. 商会成立', '<p>1000. 商会成立</p>'],
    ['years', '2016. 成立\n2017. 建馆', '<p>2016. 成立</p><p>2017. 建馆</p>'],
    ['years of paragraphs', '2016. 成立\n\n2017. 建馆', '<p>2016. 成立</p><p>2017. 建馆</p>'],
    ['a year with a bold word', '2016. **成立**大会', '<p>2016. <strong>成立</strong>大会</p>'],
    ['a year before a number', '2016. 1. 成立\n2. 建馆', '<p>2016. 1. 成立</p><p>2. 建馆</p>'],
    ['a number with a blank behind its point', '1. 5万元到账', '<p>1. 5万元到账</p>'],
    ['such a number in bold type', '1. **5**万元到账', '<p>1. <strong>5</strong>万元到账</p>'],
  ])('%s is no item of a list', (_, source, expected) => expect(printed(source)).toBe(expected));
  test.each([
    ['a number below the years', '999. 商会成立', '<ol start="999"><li>商会成立</li></ol>'],
    ['a number before a text with a figure', '1. 于2016年', '<ol><li>于2016年</li></ol>'],
    ['numbers before figures', '1. 5万元\n2. 6万元', '<ol><li>5万元</li><li>6万元</li></ol>'],
    ['a number before nothing', '1. ', '<ol><li></li></ol>'],
    ['points before figures', '- 甲\n- 5万元', '<ul><li>甲</li><li>5万元</li></ul>'],
  ])('%s makes a list', (_, source, expected) => expect(printed(source)).toBe(expected));
  test.each([
    ['counting on', '1. 甲\n2. 乙', '<ol><li>甲</li><li>乙</li></ol>'],
    ['counting on from seven', '7. 甲\n8. 乙', '<ol start="7"><li>甲</li><li>乙</li></ol>'],
    ['left to be counted', '1. 甲\n1. 乙', '<ol><li>甲</li><li>乙</li></ol>'],
    ['one left out', '1. 甲\n3. 乙\n4. 丙', '<ol><li>甲</li><li value="3">乙</li><li>丙</li></ol>'],
    ['with brackets', '2) 甲\n4) 乙', '<ol start="2"><li>甲</li><li value="4">乙</li></ol>'],
    ['of paragraphs', '1. 甲\n\n3. 乙', '<ol><li><p>甲</p></li><li value="3"><p>乙</p></li></ol>'],
    [
      'counting down',
      '4. 甲\n3. 乙\n1. 丙',
      '<ol start="4"><li>甲</li><li value="3">乙</li><li value="1">丙</li></ol>',
    ],
    ['of two figures', '10. 甲\n12. 乙', '<ol start="10"><li>甲</li><li value="12">乙</li></ol>'],
  ])('numbers %s are printed as they were written', (_, source, expected) => expect(printed(source)).toBe(expected));
});

describe('a new line', () => {
  test.each([
    ...['　　乙', '\u00a0乙', '\u2002乙', '\u2003乙', ' 　乙', '  一、乙'],
    ...['一、乙', '十二、乙', '百、乙', '第三、乙', '１、乙', '12、乙', '１２、乙'],
    ...['（三）乙', '（十二）乙', '(十)乙', '（三)乙', '(2)乙', '（12）乙', '12）乙', '３）乙', '3)乙'],
    ...['１．乙', '１２．乙', '一.乙', '三十一．乙', '①乙', '⑳乙'],
    ...['第一，乙', '第十：乙', '第二条 乙', '第二章 乙', '第一节 乙', '第二十一条　乙'],
  ])('that begins with %s is a paragraph', (line) =>
    expect(printed(`甲\n${line}`)).toBe(`<p>甲</p><p>${line.trimStart()}</p>`),
  );
  test.each([
    ...['乙', '一九一一年', '二〇、乙', '一二三四.乙', '一.b', '（123）乙', '（三乙', '(a)乙'],
    ...['10年', '12 乙', '123、乙', '3)b', '3) 乙', '1.乙', '1．乙', '１２３．乙', '㉑乙'],
    ...['第一次', '第一章乙', '第2条 乙'],
  ])('that begins with %s is not', (line) => expect(printed(`甲\n${line}`)).toBe(`<p>甲${line}</p>`));
  test('of blanks begins nothing', () => expect(printed('甲\n　　\n乙')).toBe('<p>甲　　乙</p>'));
  test.each([
    ['甲\n　　**乙**丙', '<p>甲</p><p><strong>乙</strong>丙</p>'],
    ['甲\n**一、乙**\n丙', '<p>甲</p><p><strong>一、乙</strong>丙</p>'],
    ['甲\n3)**乙**', '<p>甲</p><p>3)<strong>乙</strong></p>'],
    ['甲\n**乙**', '<p>甲<strong>乙</strong></p>'],
    ['甲**一、乙**', '<p>甲<strong>一、乙</strong></p>'],
  ])('whose first words are in bold type: %j', (source, expected) => expect(printed(source)).toBe(expected));
  test('is found below a line break, two lines on', () =>
    expect(printed('工种：\\\n张明华\n（一）焊工\n（二）钳工')).toContain(
      '张明华</p><p>（一）焊工</p><p>（二）钳工</p>',
    ));
  test('parts a paragraph as often as one begins', () =>
    expect(printed('甲\n　　**乙**\n　　丙\n丁')).toBe('<p>甲</p><p><strong>乙</strong></p><p>丙丁</p>'));
  test('what indents a paragraph is left to the style sheet', () => {
    expect(printed('　　甲　乙')).toBe('<p>甲　乙</p>');
    expect(printed('&emsp;&emsp;甲\n&emsp;乙')).toBe('<p>甲</p><p>乙</p>');
  });
});

/** The texts within the first node of a source, and where each says that it stands. */
function places(source: string): [string, string][] {
  const tree = mdxToHast(source, { features: { gfm: true } }) as Root;
  const texts = (node: ElementContent): [string, string][] => {
    if ('children' in node) return (node.children as ElementContent[]).flatMap(texts);
    const { start, end } = node.position ?? {};
    return [[node.type === 'text' ? node.value : node.type, source.slice(start?.offset, end?.offset)]];
  };
  return everyday(tree.children[0] as ElementContent, source).flatMap(texts);
}

test.each([
  ['the parts of a paragraph', '甲乙\n　　丙', ['甲乙', '丙']],
  ['what follows an indent', '　　甲乙\n　　丙丁\n　　戊', ['甲乙', '丙丁', '戊']],
  ['what has no indent', '甲乙\n丙', ['甲乙\n丙']],
])('%s say where they stand', (_, source, expected) =>
  expect(places(source)).toEqual(expected.map((text) => [text, text])),
);
test('a text with an entity stands where all of it does', () =>
  expect(places('&emsp;甲\n　　乙')).toEqual([
    ['甲', '&emsp;甲\n　　乙'],
    ['乙', '&emsp;甲\n　　乙'],
  ]));
test('signs that were put back say where they stand', () => {
  const source = '甲3~5天，10~20';
  const [paragraph] = (mdxToHast(source, { features: { gfm: true } }) as Root).children;
  const struck = (paragraph as Element).children.find((one) => one.type === 'element')!;
  const [before, ...rest] = everyday(struck, source);
  const offsets = [before, rest.at(-1)].map((one) => [one?.position?.start.offset, one?.position?.end.offset]);
  expect(offsets.map(([start, end]) => source.slice(start, end))).toEqual(['~', '~']);
});

test('a node that has no place is left as it is', () => {
  const node: ElementContent = { type: 'element', tagName: 'del', properties: {}, children: [] };
  expect(everyday(node, '~甲~')).toEqual([node]);
});
