import { expect, test } from 'vitest';
import { dottedKeys } from '../../../src/content/problems/dotted-keys.ts';

const known = ['image', 'source', 'title'];

test('the parts of a value become one line, the same for each', () => {
  const among = { title: '甲', 'image.src': '/images/b.jpg', 'image.alt': '会场' };
  const line = 'image: { src: /images/b.jpg, alt: 会场 }';
  expect(dottedKeys('image.src', known, among)).toEqual({ key: 'image', line });
  expect(dottedKeys('image.alt', known, among)).toEqual({ key: 'image', line });
});

test('what stands there already stays, what a picture needs is asked for', () => {
  expect(dottedKeys('source.url', known, { source: { name: '甲报' }, 'source.url': 'https://a.example/' })?.line).toBe(
    'source: { name: 甲报, url: https://a.example/ }',
  );
  expect(dottedKeys('image.src', known, { 'image.src': '/images/b.jpg' })?.line).toBe(
    'image: { src: /images/b.jpg, alt: 图上有什么 }',
  );
});

test.each(['title', 'colour.dark', 'image.', 'image.a.b'])('%s is none', (key) =>
  expect(dottedKeys(key, known, { [key]: '乙' })).toBeUndefined(),
);
