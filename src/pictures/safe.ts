/**
 * A picture as it is published: turned upright, without what its camera wrote into it (place, time, owner), at most
 * `longest` pixels wide and high and `heaviest` bytes. The archive keeps the original.
 */
import type { Metadata, Sharp } from 'sharp';

/** The longest side in pixels: a screen of 4K shows a column of text with less. */
export const longest = 2560;
/** In bytes: on a telephone's network, two seconds. */
export const heaviest = 2_000_000;

/** By how much a picture that is too heavy shrinks, again and again. */
const shrinking = 0.8;

/** How each format is written anew; those that are not here are left as they are. */
const writers: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.jpeg({ quality: 85, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
  webp: (picture) => picture.webp({ quality: 85 }),
  heif: (picture) => picture.avif({ quality: 60, effort: 2 }),
};

/** True for a picture that says more than it shows, lies on its side, or is too large. */
const isUnsafe = (
  { format, exif, xmp, iptc, orientation = 1, width, height, comments }: Metadata,
  size: number,
): boolean =>
  Object.hasOwn(writers, format) &&
  ([exif, xmp, iptc, comments].some(Boolean) ||
    orientation !== 1 ||
    Math.max(width, height) > longest ||
    size > heaviest);

/**
 * @param bytes of the original
 * @returns the bytes to publish and their size in pixels; nothing where those of the original may be
 */
export async function safePicture(
  sharp: (bytes: Uint8Array) => Sharp,
  bytes: Uint8Array,
  metadata: Metadata,
): Promise<{ bytes: Uint8Array; width: number; height: number } | undefined> {
  if (!isUnsafe(metadata, bytes.length) || (metadata.pages ?? 1) > 1) return undefined;
  const { width, height } = metadata.autoOrient;
  for (let side = Math.min(longest, Math.max(width, height)); ; side = Math.floor(side * shrinking)) {
    // The profile of its colours is kept: without it they would change.
    const picture = sharp(bytes).autoOrient().keepIccProfile();
    const { data, info } = await writers[metadata.format]!(
      picture.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }),
    ).toBuffer({ resolveWithObject: true });
    if (data.length <= heaviest || side < 320) return { bytes: data, width: info.width, height: info.height };
  }
}
