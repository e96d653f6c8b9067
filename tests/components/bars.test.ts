import { expect, test } from 'vitest';
import { barsSvg, columnsSvg, shareSvg } from '../../src/components/bars.ts';

test('bars stand on one line, the highest as high as the drawing', () => {
  const svg = barsSvg(
    [
      { label: '2015', count: 1 },
      { label: '2016', count: 0 },
      { label: '2017', count: 4 },
    ],
    24,
  );
  const rects = [...svg.matchAll(/y="(\d+)" width="10" height="(\d+)"/g)].map(([, y, high]) => [
    Number(y),
    Number(high),
  ]);
  expect(rects).toEqual([
    [18, 6],
    [23, 1],
    [0, 24],
  ]);
  expect(svg).toContain('aria-label="2015: 1; 2016: 0; 2017: 4"');
});

test('no bar leaves its drawing, whatever the counts', () => {
  expect(barsSvg([{ label: '<', count: 0 }], 20)).toContain('&lt;: 0');
  expect(shareSvg(5, 5)).toContain('width="100"');
  expect(shareSvg(0, 0)).toContain('width="2"');
});

test('columns stand on one ground in places that do not depend on one another', () => {
  const svg = columnsSvg(
    [1, 0, 4, 2].map((count, i) => ({ label: `${2015 + i}`, count, isNumbered: count > 0, isNamed: i % 3 === 0 })),
  );
  const rects = [...svg.matchAll(/<rect x="([\d.]+)%" y="([\d.]+)em" width="([\d.]+)%" height="([\d.]+)em"/g)];
  const [x, y, width, high] = [1, 2, 3, 4].map((n) => rects.map((rect) => Number(rect[n])));
  expect(x).toEqual([2.5, 52.5, 77.5]);
  expect(new Set(width)).toEqual(new Set([20]));
  for (const [i, top] of y!.entries()) expect(top + high![i]!).toBeCloseTo(6, 1);
  expect(high!.map((one) => one / high![1]!)).toEqual([0.25, 1, 0.5]);
  expect([...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, said]) => said)).toEqual(['1', '2015', '4', '2', '2018']);
});
