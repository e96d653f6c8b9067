import { expect, test } from 'vitest';
import type { Classified, Label } from '../../../src/import/classify/classify.ts';
import { blogOwner } from '../../../src/import/extract/blog-owner.ts';
import { paragraph } from '../../../src/import/page.ts';

const line = (label: Label, text: string): Classified => ({
  block: paragraph(text),
  label,
  zone: 'head',
  margin: 1,
  features: {},
});
const of = (text: string, title: string, label: Label = 'chrome') =>
  blogOwner([line(label, text), line('paragraph', '老秤用了八十年。')], { titles: [title, '老秤校准'] }, '老秤校准');

test.each([
  ['巷口老槐的博客', '老秤校准_巷口老槐_渡口博客'],
  ['巷口老槐的部落格', '老秤校準 | 巷口老槐的部落格'],
])('%s is told as whose the page is, and fills nothing', (text, title) => {
  const head = title.replace('校準', '校准');
  expect(of(text, head)).toMatchObject([{ field: 'author', value: '巷口老槐', unvouched: true }]);
});

test.each<[string, string, string, Label]>([
  ['the blog of a society', '渡口商会的博客', '老秤校准_渡口商会_渡口博客', 'chrome'],
  ['a link to another blog', '巷口老槐的博客', '老秤校准_桥头新柳_渡口博客', 'chrome'],
  ['a sentence of the text', '巷口老槐的博客', '老秤校准_巷口老槐_渡口博客', 'paragraph'],
])('%s names nobody', (_, text, title, label) => expect(of(text, title, label)).toEqual([]));
