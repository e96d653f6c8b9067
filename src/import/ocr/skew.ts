/** By how much a scanned page is turned. */
import type { Raster } from './raster.ts';

const widest = 4;
const step = 0.1;

/**
 * The angle in degrees by which a page must be turned to stand straight: at it the rows of the page are either lines or
 * the space between them, and the sum of squares of their ink is greatest (projection profile).
 */
export function skewOf({ width, height, ink }: Raster): number {
  const points: [number, number][] = [];
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (ink[y * width + x]) points.push([x, y]);
  let [best, angle] = [-1, 0];
  for (let turn = -widest; turn <= widest + step / 2; turn += step) {
    const slope = Math.tan((turn * Math.PI) / 180);
    const rows = new Float64Array(height + 2 * Math.ceil(width * Math.abs(slope)) + 2);
    const shift = Math.ceil(width * Math.abs(slope));
    for (const [x, y] of points) rows[Math.round(y + x * slope) + shift]!++;
    const sharpness = rows.reduce((sum, count) => sum + count * count, 0);
    if (sharpness > best) [best, angle] = [sharpness, turn];
  }
  return Math.abs(angle) < step ? 0 : Math.round(angle * 10) / 10;
}
