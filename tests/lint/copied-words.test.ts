import { expect, test } from 'vitest';
import { placeholders } from '../../src/content/problems/placeholders.ts';
import { checkCopiedWords } from '../../src/lint/copied-words.ts';

const told = (source: string): string[] =>
  checkCopiedWords('a.mdx', source).map(
    ({ line, column, params }) => `${line}:${column} ${(params as { found: string }).found}`,
  );

test('each word of a cure is told in a value, an attribute and a picture, but those that are told by another rule', () => {
  const elsewhere = /^[图圖]上有/;
  for (const words of placeholders.flat().filter((one) => !elsewhere.test(one))) {
    expect(told(`image: { src: /images/a.jpg, alt: ${words} }`)).toEqual([`1:35 ${words}`]);
    expect(told(`holder: "${words}"`)).toEqual([`1:10 ${words}`]);
    expect(told(`<Video src="/files/a.mp4" title="${words}" />`)).toEqual([`1:34 ${words}`]);
    expect(told(`![${words}](/images/a.jpg)`)).toEqual([`1:3 ${words}`]);
  }
  expect(told('![图上有什么](/images/a.jpg)')).toEqual([]);
});

test.each([
  ['见[文字](/about/)。', ['1:3 文字']],
  ['<Video src="/files/a.mp4" title="说明" />', ['1:34 说明']],
  ['[^1]: 注文', ['1:7 注文']],
])('%s', (source, expected) => expect(told(source)).toEqual(expected));

test.each([
  '他问更正了什么，撤下的原因是什么。',
  '附件的名称写在信封上。',
  'text: 更正了什么，下面说明',
  'It tells the reason for that.',
  '[文字]见下。',
  '注文：见下。',
  '<Note title="说明">',
  '见[文字学](/about/)。',
])('a text that speaks so is left alone: %s', (source) => expect(told(source)).toEqual([]));
