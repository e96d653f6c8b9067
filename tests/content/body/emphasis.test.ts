/** Emphasis beside Chinese punctuation, against remark with remark-cjk-friendly, which this archive's parser cannot load. */
import fc from 'fast-check';
import type { Nodes as HastNodes } from 'hast';
import type { Nodes as MdastNodes } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { boundsOf } from '../bounds.ts';
import { toldOf } from './told.ts';
import { html } from './words.ts';

const stock = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze();
const tags: Record<string, string> = { strong: 'strong', emphasis: 'em', em: 'em', inlineCode: 'code', code: 'code' };

/** Text with its emphasis, from a tree of either kind. */
const outline = (node: MdastNodes | HastNodes): string => {
  const tag = tags[node.type === 'element' ? node.tagName : node.type];
  const inner = 'children' in node ? node.children.map(outline).join('') : 'value' in node ? node.value : '';
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
};

const ours = (text: string): string => outline(parseBody(text, 'a.mdx').tree);
const theirs = (text: string): string => outline(stock.parse(text));

describe('strong emphasis around', () => {
  const chinese = ['汝州', '会', '「', '」', '《', '》', '（', '）', '，', '。', '、'];
  const western = ['a', 'b1', ' ', '(', ')', '"', '.', '-', '`x`'];
  const words = (...parts: string[]) =>
    fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }).map((some) => some.join(''));
  const sentence = (inner: fc.Arbitrary<string>, outer: fc.Arbitrary<string>) =>
    fc.tuple(outer, inner, outer).map(([before, within, after]) => `会${before}**${within}**${after}会`);

  test('several in one sentence is what remark-cjk-friendly makes of it', () => {
    const sentences = fc
      .array(words('汝州', '「会」', '，', '**', '**', 'a'), { maxLength: 5 })
      .map((some) => `会${some.join('')}会`);
    fc.assert(
      fc.property(
        sentences.filter((text) => !text.includes('***')),
        (text) => {
          expect(ours(text)).toBe(theirs(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['Chinese', sentence(words(...chinese), words(...chinese))],
    ['Western words among Chinese', sentence(words(...western), words(...chinese))],
    ['Chinese among Western words', sentence(words(...chinese), words(...western))],
    ['both', sentence(words(...chinese, ...western), words(...chinese, ...western))],
  ])('%s is what remark-cjk-friendly makes of it', (_, sentences) => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(ours(text)).toBe(theirs(text));
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['甲**「乙」**丙', '甲<strong>「乙」</strong>丙'],
  ['甲*「乙」*丙', '甲<em>「乙」</em>丙'],
  ['**「甲」**乙**「丙」**丁', '<strong>「甲」</strong>乙<strong>「丙」</strong>丁'],
  ['甲**「乙」`x`。**丙', '甲<strong>「乙」<code>x</code>。</strong>丙'],
  ['foo**(bar)**baz', 'foo**(bar)**baz'],
  ['五 ** 三 ** 二', '五 ** 三 ** 二'],
  ['甲**乙', '甲**乙'],
  ['甲****乙', '甲****乙'],
])('%s', (text, expected) => {
  expect(ours(text)).toBe(expected);
  expect(theirs(text)).toBe(expected);
});

test('asterisks that the source escapes are seen', () => {
  expect(ours('甲\\*\\*「乙」\\*\\*丙')).toBe('甲**「乙」**丙');
  expect(ours('甲&#42;&#42;「乙」&ast;&ast;丙')).toBe('甲**「乙」**丙');
});

test('emphasis is found in links and lists', () => {
  expect(ours('- 见[**「甲」**乙](/a/)')).toContain('见<strong>「甲」</strong>乙');
});

test.each(boundsOf('body/emphasis', { printed: html, odd: toldOf('emphasis-sign') }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
