import { expect, test } from 'vitest';
import { isKeptOriginal, originalKind } from '../../src/core/originals.ts';

test.each([
  ['/images/a.JPG', 'picture'],
  ['/files/a.pdf', 'document'],
  ['/originals/3f/3f2a.htm', 'page'],
  ['/originals/3f/3f2a.txt', 'page'],
  ['/originals/3f/3f2a.docx', undefined],
  ['/images/drawing.svg', undefined],
  ['/images/jpg', undefined],
])('%s is shown as a %s', (path, kind) => expect(originalKind(path)).toBe(kind));

test('only the folder of the import is that of originals', () => {
  expect(isKeptOriginal('/originals/3f/3f2a.html')).toBe(true);
  expect(isKeptOriginal('/images/originals/a.jpg')).toBe(false);
});
