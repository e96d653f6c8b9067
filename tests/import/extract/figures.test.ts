import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { joinCaptions } from '../../../src/import/extract/figures.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const line = (label: Classified['label'], text: string, own: Partial<Block> = {}): Classified => ({
  block: { ...paragraph(text), ...own },
  label,
  zone: 'body',
  margin: 1,
  features: {},
});
const picture = (text = '', own: Partial<Block> = {}) =>
  line('paragraph', text, { kind: 'image', src: 'a.jpg', ...own });
const joined = (...lines: Classified[]) =>
  joinCaptions(lines).map(({ block: { kind, text, caption } }) => ({ kind, text, ...(caption && { caption }) }));

test('a caption goes to the picture before it, and is what it shows where nothing else is said', () => {
  expect(joined(picture(), line('caption', '图为会场'))).toEqual([
    { kind: 'image', text: '图为会场', caption: '图为会场' },
  ]);
  expect(joined(picture('会场'), line('caption', '图为会场'))).toEqual([
    { kind: 'image', text: '会场', caption: '图为会场' },
  ]);
});

test('a caption without a picture before it stays a line, and a picture has one caption', () => {
  expect(joined(line('caption', '图为会场'), picture())).toEqual([
    { kind: 'paragraph', text: '图为会场' },
    { kind: 'image', text: '' },
  ]);
  expect(joined(picture(), line('caption', '甲'), line('caption', '乙')).map(({ text }) => text)).toEqual(['甲', '乙']);
  expect(joined(picture(), line('paragraph', '正文'))).toEqual([
    { kind: 'image', text: '' },
    { kind: 'paragraph', text: '正文' },
  ]);
});
