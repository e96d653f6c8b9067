import { expect, test } from 'vitest';
import { frontMatter } from '../../../src/content/schema/front-matter.ts';
import { parallelText, sharedKeys } from '../../../src/content/schema/parallel.ts';

test('a parallel text says what is a text of its own, and nothing that holds for both', () => {
  expect(parallelText.safeParse({ title: '甲', summary: '乙', image: { alt: '丙' } }).success).toBe(true);
  for (const key of ['date', 'category', 'tags', 'draft', 'withdrawn']) {
    expect(sharedKeys).toContain(key);
    expect(parallelText.safeParse({ title: '甲', [key]: '乙' }).success).toBe(false);
  }
  expect(parallelText.safeParse({ title: '甲', image: { src: '/a.jpg', alt: '乙' } }).success).toBe(false);
  expect(parallelText.safeParse({}).success).toBe(false);
});

test('every key of an article is of one text or of both', () => {
  for (const key of Object.keys(frontMatter.shape))
    expect([key, key in parallelText.shape]).toEqual([key, !sharedKeys.has(key)]);
});

test('what the other script says of a picture, its source, credits and corrections is taken', () => {
  const whole = {
    title: '甲',
    titleSupplied: true,
    source: '日报',
    credits: [{ role: 'author', name: '黃萍' }],
    corrections: [{ date: '2016-05-01', text: '更正' }],
    legacy: { urls: ['/a.html'] },
  };
  expect(parallelText.safeParse(whole).error).toBeUndefined();
  expect(parallelText.parse({ title: '甲' })).not.toHaveProperty('image');
});
