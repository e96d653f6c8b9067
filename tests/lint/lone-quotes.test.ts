import { expect, test } from 'vitest';
import { checkLoneQuotes, loneQuote } from '../../src/lint/lone-quotes.ts';
import { told } from './told.ts';

test.each([
  ['他说"好。', '4:3'],
  ['他说"好"，又说好"。', '4:10'],
])('%s', (body, at) => expect(told(checkLoneQuotes, body)).toEqual([expect.objectContaining({ at, sign: '"' })]));

test.each(['他说"好"。', '一台 5" 的屏。', '他说“好"。', '<Note title="甲">', 'a " b', '写 `"` 号。'])(
  '%s has none',
  (body) => expect(told(checkLoneQuotes, body)).toEqual([]),
);

test('of a value', () => {
  expect(loneQuote('“四百人”返乡"')).toBe(7);
  expect(loneQuote('四百人返乡')).toBeUndefined();
});
