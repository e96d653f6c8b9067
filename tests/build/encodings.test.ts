import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodings, isText } from '../../src/build/encodings.ts';

const [gzip, brotli] = encodings;

test('a text is given back by either form, and the same text has the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const content = Buffer.from(bytes);
      expect(gunzipSync(gzip!.encode(content))).toEqual(content);
      expect(brotliDecompressSync(brotli!.encode(content))).toEqual(content);
      for (const { encode } of encodings) expect(encode(content)).toEqual(encode(content));
    }),
    { numRuns: 30 },
  );
});

test('the forms are named as servers look for them', () => {
  expect(encodings.map(({ suffix }) => suffix)).toEqual(['.gz', '.br']);
});

test('a text becomes much smaller', () => {
  const page = Buffer.from('<p>会刊的报道。</p>\n'.repeat(500));
  for (const { encode } of encodings) expect(encode(page).length).toBeLessThan(page.length / 50);
});

test.each([
  ['index.html', true],
  ['a/b.css', true],
  ['a.js', true],
  ['a.mjs', true],
  ['feed.xml', true],
  ['feed.json', true],
  ['dump/2016.jsonl', true],
  ['a.svg', true],
  ['robots.txt', true],
  ['a.webmanifest', true],
  ['a.png', false],
  ['a.webp', false],
  ['a.woff2', false],
  ['search/manifest', false],
  ['html', false],
  ['a.html.gz', false],
])('%s is a text: %s', (path, text) => expect(isText(path)).toBe(text));
