import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { leadText, plainText } from '../../../src/content/body/plain.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['paragraphs', '甲**乙**丙\n\n丁', '甲乙丙\n丁'],
  ['headings and lists', '## 题\n\n- 甲\n- 乙\n  1. 丙', '题\n甲\n乙\n丙'],
  ['a table', '| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |', '甲\n乙\n丙\n丁'],
  ['a lost character', '敢闯敢<Gap likely="干" />的人', '敢闯敢〓的人'],
  [
    'a picture with its words',
    '甲\n\n<Figure src="/a.jpg" alt="会场" caption="年会" credit="李明" />\n\n乙',
    '甲\n会场\n年会\n李明\n乙',
  ],
  ['a picture in a line', '甲![会场](/a.jpg)乙', '甲会场乙'],
  ['a gallery with its captions', '<Gallery>\n\n![会场](/a.jpg "年会")\n\n</Gallery>', '会场\n年会'],
  ['a note', '<Note title="编者按">本文据原刊整理。</Note>', '编者按\n本文据原刊整理。'],
  ['protected text', '<Zh keep>李乾</Zh>会长', '李乾会长'],
  ['a link without its address', '见[官网](https://example.org)。', '见官网。'],
  ['code', '`甲`乙\n\n```\n丙\n```', '甲乙\n丙'],
  ['a footnote without its numbers', '甲[^1]。\n\n[^1]: 乙', '甲。\n乙'],
  ['nothing', '', ''],
  ['ruby is read by its base', '<ruby>漯<rp>（</rp><rt>luò</rt><rp>）</rp></ruby>河', '漯河'],
])('%s', (_, source, expected) => expect(plainText(parseBody(source, 'a.mdx').tree)).toBe(expected));

test('what a leading picture shows is no part of the first words', () => {
  const tree = parseBody(
    '![会场照片](/images/a.jpg)\n\n**（本报讯）**![图](/images/b.jpg)正文从此开始。',
    'a.mdx',
  ).tree;
  expect(leadText(tree, 90)).toBe('（本报讯）正文从此开始。');
});

test.each(
  boundsOf('body/plain', {
    plain: (source: string) => plainText(parseBody(source, 'a.mdx').tree),
    lead: (source: string, length: number) => leadText(parseBody(source, 'a.mdx').tree, length),
  }),
)('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));
