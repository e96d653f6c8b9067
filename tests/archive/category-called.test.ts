import { expect, test } from 'vitest';
import { categoryCalled, severalCategories } from '../../src/archive/category-called.ts';

const categories = [
  { id: 'members', title: '会员风采' },
  { id: '会员风采录', title: '名录' },
];

test.each([
  ['members', 'members'],
  ['会员风采', 'members'],
  ['會員風采', 'members'],
  ['会员风采录', '会员风采录'],
  ['memberz', 'memberz'],
])('%s is the category %s', (written, id) => expect(categoryCalled(written, categories)).toBe(id));

test('the first category that there is stays, and the others become topics', () => {
  expect(severalCategories('联谊、會員風采', ['返乡'], categories)).toEqual({
    better: 'members',
    left: [{ text: '联谊', line: 'tags: [返乡, 联谊]' }],
  });
  expect(severalCategories('联谊、聚餐', [], categories)).toBeUndefined();
  expect(severalCategories('会员风采', [], categories)).toBeUndefined();
});
