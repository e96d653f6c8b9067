import { expect, test } from 'vitest';
import { touchedTerms } from '../../src/search/touched-terms.ts';
import { indexOf } from './indexes.ts';

const before = { a: indexOf(['会员']), b: indexOf(['商会', '会员']) };
const cached = (key: string) => before[key as 'a' | 'b'];

test('the terms of the segments that are others than before', () => {
  const now = indexOf(['商人', '会员']);
  const touched = touchedTerms(['a', 'b'], ['a', 'c'], [before.a, now], cached)!;
  // 商会 went, 商人 and 人 came, 会 stands in one article of two; 会员 and 员 are where they were.
  expect([...touched].map((key) => String.fromCharCode(key >>> 16, key & 0xffff).replace('\0', ''))).toEqual([
    '人',
    '会',
    '商人',
    '商会',
  ]);
});

test('nobody knows where a segment came or went, is lost, or moved the others', () => {
  expect(touchedTerms(['a'], ['a', 'b'], [before.a, before.b], cached)).toBeUndefined();
  expect(touchedTerms(['a', 'lost'], ['a', 'c'], [before.a, indexOf(['会员', '商人'])], cached)).toBeUndefined();
  expect(touchedTerms(['a', 'b'], ['a', 'c'], [before.a, indexOf(['会员'])], cached)).toBeUndefined();
});

test('nothing is touched where all segments are the same', () => {
  expect(touchedTerms(['a', 'b'], ['a', 'b'], [before.a, before.b], cached)).toEqual(new Uint32Array());
});
