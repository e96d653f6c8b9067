import { expect, test } from 'vitest';
import { barsSvg, shareSvg } from '../../src/components/bars.ts';

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
