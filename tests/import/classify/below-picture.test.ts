import { expect, test } from 'vitest';
import { featuresOf } from '../../../src/import/classify/features.ts';
import { type Block, noHints, paragraph } from '../../../src/import/page.ts';

const picture = (place: string): Block => ({
  kind: 'image',
  text: '',
  src: 'a.jpg',
  marks: [],
  hints: { ...noHints(), place, inArticle: true },
});
const line = (text: string, place: string) => paragraph(text, { place, inArticle: true });
const isCaption = (...blocks: Block[]) => featuresOf(blocks, { titles: [] })[1]!.caption;

test('a line alone with the picture in its element, or in the next row of its table, is a caption', () => {
  expect(isCaption(picture('/div[1]/div[1]'), line('老秤', '/div[1]/div[1]/p[1]'))).toBe(1);
  expect(isCaption(picture('/td[1]/table[1]/tr[1]/td[1]'), line('老秤', '/td[1]/table[1]/tr[2]/td[1]'))).toBe(1);
});

test('a line beside the picture, or with the text in its table, is none', () => {
  expect(isCaption(picture('/div[1]/p[1]'), line('老秤', '/div[1]/p[2]'))).toBe(0);
  const text = line('它准了。', '/td[1]/table[1]/tr[3]/td[1]');
  expect(isCaption(picture('/td[1]/table[1]/tr[1]/td[1]'), line('老秤', '/td[1]/table[1]/tr[2]/td[1]'), text)).toBe(0);
});
