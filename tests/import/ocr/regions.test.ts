import { expect, it } from 'vitest';
import { rasterOf } from '../../../src/import/ocr/raster.ts';
import { regionsOf } from '../../../src/import/ocr/regions.ts';
import { columns, draw, rows } from './bars.ts';

it('a page is read from its heading through its left column to its right one', async () => {
  const regions = regionsOf(await rasterOf(await columns()));
  expect(regions).toHaveLength(3);
  const [heading, left, right] = regions;
  expect(heading!.bottom).toBeLessThan(left!.top);
  expect(left!.right).toBe(right!.left);
  expect(left!.right).toBeGreaterThan(470);
  expect(left!.right).toBeLessThan(530);
});
it('a page of one column is one region, and an empty one is none', async () => {
  expect(regionsOf(await rasterOf(await draw(rows(80, 840))))).toHaveLength(1);
  expect(regionsOf(await rasterOf(await draw([])))).toEqual([]);
});
