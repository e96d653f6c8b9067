import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { isProven } from '../../../src/import/extract/proven-title.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const title = '渡口老秤上周重新校准';
const heading = (hints: Partial<Hints> = {}, kind: 'heading' | 'paragraph' = 'heading'): Classified => ({
  block: { ...paragraph(title, hints), kind },
  label: 'title',
  zone: 'head',
  margin: 1,
  features: {},
});
const heads = (...titles: string[]) => ({ titles });

test('a heading with which the head begins is proven, whatever stands beside it', () => {
  expect(isProven(heading(), title, heads(`${title}_渡口网`, title, '渡口网'))).toBe(true);
  expect(isProven(heading(), title, heads(title))).toBe(true);
});

test.each([
  ['the head begins with another', heading(), title, heads(`桥头茶寮 - ${title}`, '桥头茶寮', title)],
  ['the head has none', heading(), title, heads('渡口网')],
  ['it is no heading', heading({}, 'paragraph'), title, heads(title)],
  ['it is a link', heading({ linked: 1 }), title, heads(title)],
  ['all sibling pages have it', heading({ repeated: 3 }), title, heads(title)],
  ['it is half of one', heading(), '渡口老秤上周重新校准——', heads('渡口老秤上周重新校准——')],
  ['it is no longer than a section', heading(), '渡口要闻', heads('渡口要闻')],
])('where %s it is not', (_, line, text, declared) => expect(isProven(line, text, declared)).toBe(false));
