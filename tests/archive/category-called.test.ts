import { expect, test } from 'vitest';
import { categoryCalled } from '../../src/archive/category-called.ts';

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
