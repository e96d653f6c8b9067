/** A scanned page as ink and paper. */
import sharp from 'sharp';

/** A bilevel picture, row by row: 1 is ink. */
export interface Raster {
  width: number;
  height: number;
  ink: Uint8Array;
}

/** A rectangle in pixels; right and bottom are not part of it. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** @param width to which the picture is scaled, where it is wider */
export async function rasterOf(picture: Uint8Array, width?: number): Promise<Raster> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .grayscale()
    .median(3)
    .resize({ width, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const level = otsu(data);
  return { width: info.width, height: info.height, ink: Uint8Array.from(data, (value) => (value <= level ? 1 : 0)) };
}

/** The grey level that parts ink and paper best (N. Otsu, A threshold selection method from gray-level histograms, 1979). */
export function otsu(grey: Uint8Array): number {
  const histogram = new Array<number>(256).fill(0);
  for (const value of grey) histogram[value]!++;
  const total = histogram.reduce((sum, count, value) => sum + count * value, 0);
  let [weight, sum, best, level] = [0, 0, -1, 127];
  for (let value = 0; value < 256; value++) {
    weight += histogram[value]!;
    sum += histogram[value]! * value;
    const rest = grey.length - weight;
    if (weight === 0 || rest === 0) continue;
    const between = weight * rest * (sum / weight - (total - sum) / rest) ** 2;
    if (between > best) [best, level] = [between, value];
  }
  return level;
}
