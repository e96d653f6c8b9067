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
  ...['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'webp', 'avif', 'gif'].map((one) => [`/a.${one}`, 'picture']),
  ...['html', 'htm', 'xhtml', 'xhtm', 'txt', 'TXT'].map((one) => [`/a.${one}`, 'page']),
  ['/a.PDF', 'document'],
  ...['jpgx', 'pngx', 'pdfx', 'htmlx', 'txtx', 'xtxt', 'xpdf', 'xpng', 'html.gz', 'pdf.zip', 'jpg.bak'].map((one) => [
    `/a.${one}`,
    undefined,
  ]),
] as [string, string | undefined][])('%s is shown as a %s', (path, kind) => expect(originalKind(path)).toBe(kind));

test('only the folder of the import is that of originals', () => {
  expect(isKeptOriginal('/originals/3f/3f2a.html')).toBe(true);
  expect(isKeptOriginal('/images/originals/a.jpg')).toBe(false);
});
