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

it('a heading that is a large part of a page with few lines does not hide its columns', async () => {
  const short = (x: number) => rows(x, 390).slice(0, 8);
  const heading: [number, number, number][] = [0, 40, 80].map((row) => [250, 40 + row, 500]);
  const regions = regionsOf(await rasterOf(await draw([...heading, ...short(80), ...short(530)])));
  expect(regions).toHaveLength(3);
  expect(regions[1]!.right).toBe(regions[2]!.left);
});

it('a page of one column whose last lines have a gap has no columns', async () => {
  const table = (x: number) => rows(x, 390, 1000).slice(0, 6);
  const page = await draw([...rows(80, 840).slice(0, 18), ...table(80), ...table(530)]);
  expect(regionsOf(await rasterOf(page))).toHaveLength(1);
});
