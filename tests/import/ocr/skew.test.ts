import sharp from 'sharp';
import { expect, it } from 'vitest';
import { rasterOf } from '../../../src/import/ocr/raster.ts';
import { skewOf } from '../../../src/import/ocr/skew.ts';
import { columns } from './bars.ts';

it.each([-1.5, -0.6, 0, 0.9, 2.2])('a page turned by %f degrees is turned back', async (angle) => {
  const turned = await sharp(await columns())
    .rotate(angle, { background: '#fff' })
    .png()
    .toBuffer();
  expect(skewOf(await rasterOf(turned, 700))).toBeCloseTo(-angle, 0.5);
});
