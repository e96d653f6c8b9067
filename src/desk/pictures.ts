/** A picture that is put into an article: turned as it was held, no larger than the site shows, without what a camera adds. */
import { extname } from 'node:path';
import sharp, { type OutputInfo } from 'sharp';
import { slugOf } from '../core/slug.ts';
import { deskWords } from '../i18n/desk.ts';
import { noFile } from './archive/archive-files.ts';
import type { DeskContext } from './context.ts';
import { Refusal } from './refusal.ts';

/** The longer side in pixels: twice what the site shows at its widest. */
const largest = 2400;

/** A picture in the archive. */
export interface PlacedPicture {
  /** As articles name it. */
  src: string;
  width: number;
  height: number;
}

/**
 * Keeps a picture in `images/`. A picture with transparency stays PNG, all others become JPEG.
 * @throws {Refusal} for what is no picture
 */
export async function placePicture(desk: DeskContext, name: string, bytes: Uint8Array): Promise<PlacedPicture> {
  const { data, info } = await shrink(bytes);
  const stem = slugOf(name.slice(0, name.length - extname(name).length)) || 'picture';
  const ending = info.format === 'png' ? '.png' : '.jpg';
  for (let i = 1; ; i++) {
    const file = `images/${stem}${i === 1 ? '' : `-${i}`}${ending}`;
    if (desk.files.versionOf(file) !== noFile) continue;
    await desk.files.write(file, data, noFile);
    return { src: `/${file}`, width: info.width, height: info.height };
  }
}

async function shrink(bytes: Uint8Array): Promise<{ data: Buffer; info: OutputInfo }> {
  try {
    const picture = sharp(bytes, { failOn: 'error' }).rotate();
    const { hasAlpha } = await picture.metadata();
    // Metadata (the place where it was taken, the camera) is left out unless it is asked for.
    const sized = picture.resize({ width: largest, height: largest, fit: 'inside', withoutEnlargement: true });
    const written = hasAlpha ? sized.png() : sized.jpeg({ quality: 85, mozjpeg: true });
    return await written.toBuffer({ resolveWithObject: true });
  } catch {
    throw new Refusal(deskWords.notAPicture);
  }
}
