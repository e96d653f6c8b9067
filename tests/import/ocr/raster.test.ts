import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otsu, rasterOf } from '../../../src/import/ocr/raster.ts';
import { draw } from './bars.ts';

test('the threshold parts two greys, wherever they lie', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 130, max: 255 }), (dark, light) => {
      const level = otsu(Uint8Array.from([dark, dark, light, light, light]));
      expect(level).toBeGreaterThanOrEqual(dark);
      expect(level).toBeLessThan(light);
    }),
  );
});

test('bars are ink and paper is none, at the width that is asked for', async () => {
  const page = await rasterOf(await draw([[100, 100, 800]]), 500);
  expect(page.width).toBe(500);
  expect(page.height).toBe(700);
  const at = (x: number, y: number) => page.ink[y * page.width + x];
  expect([at(250, 55), at(250, 200), at(20, 55)]).toEqual([1, 0, 0]);
});
