/** The picture of a shared link: 1200 × 630 of a photograph, or all of a drawing on white. */
import type { Metadata, Sharp, SharpOptions } from 'sharp';
import { cardSize } from '../views/picture.ts';

/** Drawings are rendered so large that nothing is blurred; SVG counts 72 pixels to the inch. */
const densityOf = (width: number): number => Math.min(2400, Math.max(72, Math.ceil((72 * cardSize.width) / width)));

/** A JPEG, in pixels at most `cardSize` and of its shape. @returns its bytes and size */
export async function pictureForShare(
  sharp: (bytes: Uint8Array, options?: SharpOptions) => Sharp,
  bytes: Uint8Array,
  { format, hasAlpha, autoOrient: { width, height } }: Metadata,
): Promise<{ bytes: Uint8Array; width: number; height: number }> {
  const drawing = format === 'svg' || hasAlpha;
  // A photograph is never enlarged: what is left of it keeps the shape.
  const scale = format === 'svg' ? 1 : Math.min(1, Math.max(width / cardSize.width, height / cardSize.height));
  const size = drawing
    ? { width: Math.round(cardSize.width * scale), height: Math.round(cardSize.height * scale) }
    : shapeWithin(width, height);
  const picture = sharp(bytes, format === 'svg' ? { density: densityOf(width) } : {})
    .autoOrient()
    .resize({
      ...size,
      fit: drawing ? 'contain' : 'cover',
      // Of a portrait, where the faces are.
      position: drawing ? 'centre' : 'attention',
      background: '#fff',
    })
    .flatten({ background: '#fff' });
  return { bytes: await picture.jpeg({ quality: 80, mozjpeg: true }).toBuffer(), ...size };
}

/** The largest part of a photograph that has the shape of a card. @example shapeWithin(600, 600) // { width: 600, height: 315 } */
function shapeWithin(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, width / cardSize.width, height / cardSize.height);
  return { width: Math.round(cardSize.width * scale), height: Math.round(cardSize.height * scale) };
}
