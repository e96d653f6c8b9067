import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodedPath, encodedPath, writtenPath } from '../../src/core/address-text.ts';

test.each([
  ['/a%20b', '/a b'],
  ['/%E4%BC%9A%E5%9C%BA.jpg', '/会场.jpg'],
  ['/会场.jpg', '/会场.jpg'],
  // What is not well encoded stands for itself.
  ['/100%.jpg', '/100%.jpg'],
  ['/%E4%BC', '/%E4%BC'],
])('%s names the file %s', (path, file) => expect(decodedPath(path)).toBe(file));

test.each([
  ['/100%.jpg', '/100%25.jpg'],
  ['/a b/c?d#e.jpg', '/a%20b/c%3Fd%23e.jpg'],
  ['/会.jpg', '/%E4%BC%9A.jpg'],
])('the file %s has the address %s', (file, path) => expect(encodedPath(file)).toBe(path));

test.each([
  ['/images/会场 1.jpg', '/images/会场%201.jpg'],
  ['/100%.jpg', '/100%25.jpg'],
  ['/a(1).jpg', '/a%281%29.jpg'],
  ['/a?b#c.jpg', '/a%3Fb%23c.jpg'],
  [`/a'b".jpg`, '/a%27b%22.jpg'],
  ['/<a>\\b.jpg', '/%3Ca%3E%5Cb.jpg'],
  ['/会场.jpg', '/会场.jpg'],
])('a person writes for %s the address %s', (file, path) => expect(writtenPath(file)).toBe(path));

test('either form names the file again', () => {
  const file = fc.string({ unit: 'grapheme', maxLength: 20 }).map((name) => `/${name.toWellFormed()}`);
  fc.assert(
    fc.property(file, (path) => {
      expect(decodedPath(encodedPath(path))).toBe(path);
      expect(decodedPath(writtenPath(path))).toBe(path);
      expect(writtenPath(path)).not.toMatch(/[\s?#()<>"'\\]/);
    }),
  );
});
