import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitTitle } from '../../../src/pictures/share/fit-title.ts';

const measure = (text: string): number => [...text].length;

test('a title of twice the length is never set larger; all have one to four lines and keep inside the width', () => {
  const sizes: number[] = [];
  for (let length = 1; length <= 160; length++) {
    const { size, lines } = fitTitle('豫'.repeat(length), measure, 1024);
    sizes[length] = size;
    if (length % 2 === 0) expect(size).toBeLessThanOrEqual(sizes[length / 2]!);
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(lines.length).toBeLessThanOrEqual(4);
    for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(1024);
  }
  expect(new Set(sizes).size).toBeGreaterThan(4);
});

test('a title is set a little smaller where it can then be broken at a breath', () => {
  expect(fitTitle('台州夜校第一届结业：四十一人里有九个不是河南人', measure, 1024)).toEqual({
    size: 72,
    lines: ['台州夜校第一届结业：', '四十一人里有九个不是河南人'],
  });
});

test('what four small lines cannot hold is cut, and says so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (length) => {
      const title = '甬台豫商会刊'.repeat(40).slice(0, length);
      const all = fitTitle(title, measure, 1024).lines.join('');
      if (all.endsWith('……')) expect(title.startsWith(all.slice(0, -2)) && length > 90).toBe(true);
      else expect(all).toBe(title);
    }),
  );
});
