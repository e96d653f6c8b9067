import { expect, test } from 'vitest';
import { placeOf } from '../../../src/content/body/place.ts';

test('a node stands where it begins, one without a place where its file does', () => {
  const start = { line: 3, column: 7, offset: 40 };
  expect(placeOf({ position: { start } })).toEqual({ line: 3, column: 7 });
  expect(placeOf({})).toEqual({ line: 1, column: 1 });
  expect(placeOf({ position: undefined })).toEqual({ line: 1, column: 1 });
});
