import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { expect, test } from 'vitest';
import { attributeOf, type Component, checkTree, isComponent } from '../../../src/content/body/check.ts';
import { boundsOf } from '../bounds.ts';
import { toldOf } from './told.ts';

const read = (source: string): Root => mdxToHast(source, { features: { gfm: true } }) as Root;
const told = (source: string): string[] =>
  checkTree(read(source), 'a.mdx').map(({ code, line, column }) => `${line}:${column} ${code}`);

test.each([
  ['code', "import a from 'a'\n\n{1 + 1}\n\n甲{乙}", ['1:1 code-import', '3:1 code-expression', '5:2 code-expression']],
  ['an unknown component', '甲<Figur src="/images/a.jpg" />', ['1:2 unknown-component']],
  ['a name that every object has', '<constructor />', ['1:1 unknown-component']],
  ['an attribute of a plain tag', 'H<sub class="a">2</sub>O', ['1:2 tag-attribute']],
  ['a block within a line', '甲<Note>乙</Note>', ['1:2 not-on-its-own']],
  ['an unknown attribute', '<Gap lost="甲" />', ['1:1 unknown-attribute']],
  ['an attribute that is missing', '<Figure src="/images/a.jpg" />', ['1:1 missing-attribute']],
  ['a script with nothing said', '甲<Zh>乙</Zh>', ['1:2 missing-attribute']],
  ['an attribute that is code', '<Gap likely={a} />', ['1:1 code-expression']],
  ['attributes that are code', '<Gap {...a} />', ['1:1 code-expression']],
  ['the picture of a figure', '<Figure src="a.jpg" alt="甲" />', ['1:1 relative-address']],
  ['a picture of another site', '<Figure src="https://a.org/a.jpg" alt="甲" />', ['1:1 outside-image']],
  ['a picture without words', '![](/images/a.jpg)', ['1:1 image-without-alt']],
  ['a link without an address', '甲[乙]()', ['1:2 empty-link']],
  ['a link without words', '甲[](/about/)', ['1:2 empty-link']],
  ['a link that runs', '[甲](javascript:alert)', ['1:1 unsafe-link']],
])('%s is told where it stands', (_, source, expected) => expect(told(source)).toEqual(expected));

test.each([
  '甲<br />乙<ruby>汉<rt>hàn</rt></ruby>',
  '<Figure src="/images/a.jpg" alt="会场" caption="年会" />',
  '<Zh keep>李乾</Zh>',
  '[甲](/about/) ![会场](/images/a.jpg) 注[^1]\n\n[^1]: 脚注',
  '[![会场](/images/a.jpg)](/about/)',
])('%j is allowed', (source) => expect(told(source)).toEqual([]));

test('a character that no page shows is told', () => {
  const tree: Root = { type: 'root', children: [{ type: 'text', value: '甲\u0001乙' }] };
  expect(checkTree(tree, 'a.mdx')).toMatchObject([{ code: 'control-character', params: { character: 'U+0001' } }]);
});

test('what is nested is looked at in reading order, and nothing within code is', () => {
  expect(told('> - ![](/images/a.jpg)\n> - [甲]()\n\n`{乙}`')).toEqual(['1:5 image-without-alt', '2:5 empty-link']);
});

test('a misspelt component names the one that was meant, with its example', () => {
  const [one] = checkTree(read('<Figur />'), 'a.mdx');
  expect(one).toMatchObject({ file: 'a.mdx', params: { name: 'Figur', near: 'Figure' } });
  expect(JSON.stringify(one)).toContain('<Figure src=');
});

test.each([
  ['南商发{2018}27号', true],
  ['南商发{2018}第27号', true],
  ['南商发{ 2018 }27號', true],
  ['{2018}年', undefined],
  ['编号{27}号', undefined],
  ['南商发{年份}27号', undefined],
])('%s: the year of the number of a document is %s', (body, number) =>
  expect((checkTree(read(body), 'a.mdx')[0]!.params as { number?: true }).number).toBe(number),
);

test('the text of an attribute is given, and only text', () => {
  const [component] = read('<Gap likely="甲" other={a} third />').children as Component[];
  expect(isComponent(component!)).toBe(true);
  expect(['likely', 'other', 'third', 'none'].map((name) => attributeOf(component!, name))).toEqual([
    '甲',
    undefined,
    undefined,
    undefined,
  ]);
  expect(isComponent({ type: 'text', value: '甲' })).toBe(false);
});

test.each(boundsOf('body/check', { told: toldOf() }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
