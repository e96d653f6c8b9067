import fc from 'fast-check';
import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { expect, test } from 'vitest';
import { convertTree, resolveZh } from '../../../src/content/body/convert-tree.ts';
import { createConverter } from '../../../src/conversion/index.ts';

const hant = createConverter({ to: 'zh-Hant' });
const read = (source: string): Root => mdxToHast(source, { features: { gfm: true } }) as Root;

/** All text and attribute values of a tree, in order. */
function textsOf(node: unknown): string[] {
  const {
    value,
    children = [],
    properties = {},
    attributes = [],
  } = node as {
    value?: unknown;
    children?: unknown[];
    properties?: Record<string, unknown>;
    attributes?: { value?: unknown }[];
  };
  const own = [value, ...Object.values(properties), ...attributes.map((one) => one.value)];
  return [
    ...own.filter((one): one is string => typeof one === 'string' && one.trim() !== ''),
    ...children.flatMap(textsOf),
  ];
}
const converted = (source: string): string[] => textsOf(convertTree(read(source), hant).tree);

test.each([
  ['a word across emphasis', '头**发**', ['頭', '髮']],
  ['a word across a link', '皇[后](#后来)', ['皇', '#%E5%90%8E%E6%9D%A5', '后']],
  ['a name after a title across emphasis', '会长**于建国**表示', ['會長', '于建國', '表示']],
  ['quotation marks across emphasis', '“团**结”**', ['「團', '結」']],
  ['two blocks are two texts', '头\n\n发', ['頭', '發']],
  ['table cells are two texts', '| 头 | 发 |\n|--|--|\n| 理 | 发 |', ['頭', '發', '理', '發']],
  ['a soft line break is none', '头\n发', ['頭\n發']],
  ['code stays', '`头发` 头发', ['头发', ' 頭髮']],
  ['a block of code stays', '```\n头发\n```', ['头发\n']],
  ['alt and title', '![头发](/a.png "理发")', ['/a.png', '頭髮', '理髮']],
  [
    'attributes of components',
    '<Figure src="/发.png" alt="头发" caption="理发" credit="于洋" />',
    ['/发.png', '頭髮', '理髮', '于洋'],
  ],
  ['kept text', '会长<Zh keep>头发</Zh>发言', ['會長', '头发', '發言']],
  ['text by hand', '这<Zh hans="里" hant="裏" />的发展', ['這', '裏', '的發展']],
])('%s', (_, source, expected) => {
  expect(converted(source)).toEqual(expected);
});

/** A block whose text is cut into inline pieces as the cuts say. */
const block = (text: string, cuts: readonly number[]): Root => {
  const parts = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  const pieces = parts.slice(1).map((end, i) => text.slice(parts[i], end));
  return {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: pieces.map((value, i) =>
          i % 2 === 0
            ? { type: 'text', value }
            : { type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value }] },
        ),
      },
    ],
  };
};

test('however emphasis cuts a text, it is converted as a whole', () => {
  const text = fc
    .array(fc.constantFrom('头发', '会长于建国', '二噁英', '“团结”', '发展', '，', '3000只', '𠮷', 'GDP'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join(''));
  const converters = [hant, createConverter({ to: 'zh-Hans' })];
  fc.assert(
    fc.property(text, fc.array(fc.nat(40)), fc.constantFrom(...converters), (words, places, converter) => {
      const cuts = places.map((place) => place % (words.length + 1));
      const { tree } = convertTree(block(words, cuts), converter);
      expect(textsOf(tree).join('')).toBe(converter.convert(words));
    }),
    { numRuns: 1000 },
  );
});

test('the tree that is given stays as it is', () => {
  const tree = read('头**发** ![头发](/a.png)');
  const before = structuredClone(tree);
  convertTree(tree, hant);
  expect(tree).toEqual(before);
});

test('decisions stand at their place in the file', () => {
  const source = '# 标题\n\n会长**于建国**发言';
  const { decisions } = convertTree(read(source), hant);
  for (const { start, end, source: text } of decisions) expect(source.slice(start, end)).toBe(text);
  expect(decisions.map(({ rule }) => rule)).toContain('name');
});

test('the edition that was written gets its own text by hand', () => {
  const source = '这<Zh hans="里" hant="裏" />和<Zh keep>头发</Zh>';
  expect(textsOf(resolveZh(read(source), 'zh-Hans'))).toEqual(['这', '里', '和', '头发']);
  expect(textsOf(resolveZh(read(source), 'zh-Hant'))).toEqual(['这', '裏', '和', '头发']);
});
