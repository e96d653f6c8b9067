import { expect, test } from 'vitest';
import type { Classified, Label } from '../../../src/import/classify/classify.ts';
import { namesInFrame } from '../../../src/import/extract/name-in-frame.ts';
import { paragraph } from '../../../src/import/page.ts';

const line = (label: Label, text: string, features: Classified['features'] = {}): Classified => ({
  block: paragraph(text),
  label,
  zone: 'tail',
  margin: 3,
  features,
});
const name = line('byline', '尤三省', { name: 1 });
const link = line('chrome', '尤三省：老秤为什么要校准');
const texts = (lines: Classified[]) => [...namesInFrame(lines)].map(({ block }) => block.text);

test('a name among links and words of the interface signs nothing', () => {
  expect(texts([line('paragraph', '老秤校准完毕。'), link, name, link])).toEqual(['尤三省']);
  expect(texts([link, name, { ...name }, link])).toEqual(['尤三省', '尤三省']);
});

test('beside the title, the fields or the text it does', () => {
  for (const label of ['title', 'meta', 'paragraph'] as const) {
    expect(texts([line(label, '老秤校准'), name, link])).toEqual([]);
    expect(texts([link, name, line(label, '老秤校准')])).toEqual([]);
  }
});

test('an office before the name says what it is', () => {
  expect(texts([link, line('byline', '本报记者 尤三省', { byline: 1 }), link])).toEqual([]);
});

test('links in a list behind the text lead to what there is about somebody, beside the text, too', () => {
  const linked = (text: string, zone: Classified['zone'] = 'body', share = 1): Classified => ({
    ...line('byline', text, { name: 1 }),
    block: { ...paragraph(text, { linked: share }), kind: 'item' },
    zone,
  });
  const prose = line('paragraph', '老秤校准完毕。');
  expect(texts([prose, linked('尤三省'), linked('贺大有'), linked('阿卜杜拉')])).toEqual([
    '尤三省',
    '贺大有',
    '阿卜杜拉',
  ]);
  expect(texts([prose, linked('尤三省', 'head')])).toEqual([]);
  expect(texts([prose, linked('尤三省', 'body', 0)])).toEqual([]);
});
