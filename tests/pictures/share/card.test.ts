import { expect, test } from 'vitest';
import { layoutCard } from '../../../src/pictures/share/card.ts';
import { cardSize } from '../../../src/views/picture.ts';

const measure = () => (text: string) => [...text].length;
const words = { seal: '会刊', chamber: '豫商会刊', title: '年会', date: '2016年4月18日', category: '会员风采' };
const wideOf = ({ text, size, spacing }: { text: string; size: number; spacing: number }) =>
  ([...text].length * (1 + spacing) - spacing) * size;

test.each([
  ['a short title', words],
  ['a long one', { ...words, title: '甬台豫商联合会第三届第二次会员代表大会'.repeat(8) }],
  ['a long name', { ...words, chamber: '河南省驻甬台温地区商会联合会会刊'.repeat(3) }],
])('%s stands on the card with all its words', (_, some) => {
  const { texts, boxes } = layoutCard(some, measure);
  for (const text of texts) {
    expect(text.x).toBeGreaterThanOrEqual(40);
    expect(text.x + wideOf(text)).toBeLessThanOrEqual(cardSize.width - 40);
    expect(text.y).toBeLessThan(cardSize.height);
  }
  for (const box of boxes) expect(box.x + box.width).toBeLessThanOrEqual(cardSize.width);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining([some.chamber, '2016年4月18日', '会员风采']));
});

test('lines of a title stay between the rules', () => {
  const { texts } = layoutCard({ ...words, title: '豫'.repeat(100) }, measure);
  const lines = texts.filter(({ text }) => text.startsWith('豫豫'));
  expect(lines).toHaveLength(4);
  for (const { y, size } of lines) {
    expect(y - 0.86 * size).toBeGreaterThan(171);
    expect(y + 0.1 * size).toBeLessThan(524);
  }
});

test('an opening quotation mark hangs, so that the words stand in line', () => {
  const x = (title: string) => layoutCard({ ...words, title }, measure).texts.find(({ text }) => text === title)!.x;
  expect(x('「年会」')).toBeLessThan(x('年会'));
});

test('an article without a category has none on its card', () => {
  const { category, ...rest } = words;
  expect(layoutCard(rest, measure).texts.map(({ text }) => text)).not.toContain(category);
});
