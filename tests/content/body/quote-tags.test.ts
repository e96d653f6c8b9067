import { expect, test } from 'vitest';
import { quoteTags } from '../../../src/content/body/quote-tags.ts';
import type { Params } from '../../../src/content/problems/table.ts';

const place = () => ({ file: 'a.mdx', line: 7, column: 1 });
const read = (text: string) => {
  const { text: left, problems } = quoteTags(text, place);
  return { left, quotations: problems.map(({ params }) => (params as Params<'template-tag'>).quotation) };
};

test('a pair is told once, and what it quotes is read in its place', () => {
  const text = '前文。\n\n{% blockquote 王兰 %}\n天亮。\n{% endblockquote %}\n';
  const { left, quotations } = read(text);
  expect(quotations).toEqual([{ end: '{% endblockquote %}', line: 7, by: '王兰' }]);
  expect(left).toHaveLength(text.length);
  expect(left.indexOf('天亮。')).toBe(text.indexOf('天亮。'));
  expect(left).not.toMatch(/[{}%]/);
});

test.each([
  ['{% quote %}天亮。{% endquote %}', undefined],
  ['{% blockquote 王兰, 旧事 %}天亮。{% endblockquote %}', '王兰, 旧事'],
  ['{% blockquote 王兰 https://a.org/b 旧事 %}天亮。{% endblockquote %}', '王兰，[旧事](https://a.org/b)'],
  ['{% blockquote 王兰 https://a.org/b %}天亮。{% endblockquote %}', '[王兰](https://a.org/b)'],
  ['{% blockquote https://a.org/b %}天亮。{% endblockquote %}', '[a.org/b](https://a.org/b)'],
  ['{{< blockquote author="王兰" source="旧事" >}}天亮。{{< /blockquote >}}', '王兰，旧事'],
  ['{{% quote author="王兰" %}}天亮。{{% /quote %}}', '王兰'],
  ['{{< quote source="旧事" link="https://a.org/b" >}}天亮。{{< /quote >}}', '[旧事](https://a.org/b)'],
  ['{{< quote "王兰" >}}天亮。{{< /quote >}}', '王兰'],
  ['<Quote>天亮。</Quote>', undefined],
  ['<Quote author="王兰">天亮。<Quote/>', '王兰'],
  ['<BlockQuote cite="王兰">天亮。</BlockQuote>', '王兰'],
  ['<引用>天亮。</引用>', undefined],
  // The words of these are how they look.
  ['{% pullquote right %}天亮。{% endpullquote %}', undefined],
  ['{% cq %}天亮。{% endcq %}', undefined],
])('%s', (text, by) => {
  expect(read(text).quotations).toMatchObject([{ text: '天亮。' }]);
  expect(read(text).quotations[0]?.by).toBe(by);
});

test.each([
  '{% blockquote 王兰 %}\n天亮。',
  '<Quote>\n天亮。',
  '<Quote text="天亮。" />',
  '<Quotes>天亮。</Quotes>',
  '\\<Quote>天亮。\\</Quote>',
  '{% blockquote %}天亮。{% endquote %}',
  '{% quotes %}天亮。{% endquotes %}',
  '{% note %}天亮。{% endnote %}',
  '> 天亮。',
])('%j has no pair of these tags', (text) => expect(read(text)).toEqual({ left: text, quotations: [] }));
