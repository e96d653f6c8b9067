import { expect, test } from 'vitest';
import { goesOn, openQuotation } from '../../src/content/goes-on.ts';
import { boundsOf } from './bounds.ts';

test('lines that go on with a text, as far as the next key', () => {
  expect(goesOn(['summary: 三天', '看了五个村，', '认下三件事。', 'tags: [返乡]'], 2)).toEqual({
    text: '认下三件事。',
    count: 1,
  });
  expect(goesOn(['summary: 三天', '看了五个村。'], 2)).toEqual({ text: '', count: 0 });
});

test('a text in quotes that ends below, in one line', () => {
  expect(openQuotation(['summary: "三天，', '五个村。"', 'tags: [返乡]'], 1)).toEqual({
    line: 'summary: 三天，五个村。',
    count: 1,
  });
  // Its end is missing, or belongs to another key.
  expect(openQuotation(['title: "三天', 'summary: 五个村'], 1)).toBeUndefined();
  expect(openQuotation(['title: "三天', 'summary: "五个村"'], 1)).toBeUndefined();
  expect(openQuotation(['title: "三天"'], 1)).toBeUndefined();
});

test('no text in quotes holds a key of its own line', () =>
  expect(openQuotation(['summary: "三天，', 'tags: [返乡]', '五个村。"'], 1)).toBeUndefined());

test.each(boundsOf('goes-on', { goesOn, openQuotation }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
