import { expect, test } from 'vitest';
import { repairOf, reviewOf } from '../../../src/content/problems/review-from-text.ts';

test.each([
  ['lost-char', { kind: 'lost-char' }],
  ['待核', { kind: '待核' }],
  ['缺字：敢闯敢', { kind: '缺字', quote: '敢闯敢' }],
  [true, undefined],
  ['', undefined],
])('what is to be looked at again: %j', (value, review) => {
  expect(reviewOf(value)).toEqual(review);
});

test.each([
  [['關于', '關於'], { kind: 'half-converted', from: '關于', to: '關於', count: 1 }],
  [['關于'], undefined],
  [['甲', '乙', '丙'], undefined],
])('what was mended: %j', (words, repair) => {
  expect(repairOf(words)).toEqual(repair);
});
