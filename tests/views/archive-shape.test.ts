import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { shapeOfArchive } from '../../src/views/archive-shape.ts';
import type { Pictures } from '../../src/views/picture.ts';

const archive = {
  environment: 'one',
  articles: [{ shape: 'a' }, { shape: 'b' }],
  withdrawn: [{ shape: 'w' }],
  exhibits: [{ id: 'x', digest: '1' }],
} as unknown as Archive;
const none = new Map() as unknown as Pictures;
const shape = shapeOfArchive(archive, none);

test('the words of an article are no part of the shape', () => {
  const articles = archive.articles.map((one) => ({ ...one, title: '老秤' }));
  expect(shapeOfArchive({ ...archive, articles } as unknown as Archive, none)).toBe(shape);
});

test.each<[string, Partial<Record<keyof Archive, unknown>>]>([
  ['the environment', { environment: 'two' }],
  ['where an article is shown', { articles: [{ shape: 'a' }, { shape: 'c' }] }],
  ['the order of articles', { articles: [{ shape: 'b' }, { shape: 'a' }] }],
  ['an article withdrawn', { withdrawn: [] }],
  ['an exhibit', { exhibits: [{ id: 'x', digest: '2' }] }],
])('%s is', (_, change) => {
  expect(shapeOfArchive({ ...archive, ...change } as unknown as Archive, none)).not.toBe(shape);
});

test('so are the pictures', () => {
  const one = new Map([['/images/a.jpg', { width: 1 }]]) as unknown as Pictures;
  expect(shapeOfArchive(archive, one)).not.toBe(shape);
});
