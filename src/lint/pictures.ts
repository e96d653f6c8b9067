/** Pictures that no browser shows, or that are broken: found by their bytes, without reading all of them. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { headLength, otherFormats, pictureFault, pictureFormat, tailLength } from '../core/picture-format.ts';
import { walk } from '../core/walk.ts';

/** Names that promise a picture. */
const named = /\.(?:jpe?g|jpe|jfif|png|webp|avif|gif|svg|hei[cf]|tiff?|bmp|psd|jp2|eps|wmf|dng|cr2|nef|arw)$/i;

/** @param shown how the archive's folder is called in messages */
export const checkPictures = (contentDir: string, shown: string): Problem[] =>
  walk(join(contentDir, 'images'), 'images')
    .filter((path) => named.test(path))
    .flatMap((path) => checkPicture(join(contentDir, path), join(shown, path)));

function checkPicture(path: string, file: string): Problem[] {
  const ends = endsOf(path);
  // What is no file is told with the links.
  if (!ends) return [];
  const { head, tail, size } = ends;
  const format = pictureFormat(head);
  if (format && (otherFormats as readonly string[]).includes(format))
    return [problem('image-format', { format: format.toUpperCase() }, fileStart(file))];
  const reason = pictureFault(head, tail, size);
  return reason ? [problem('unreadable-image', { reason }, fileStart(file))] : [];
}

/** The first and the last bytes of a file. */
function endsOf(path: string): { head: Buffer; tail: Buffer; size: number } | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return undefined;
    const { size } = stat;
    const read = (length: number, from: number): Buffer => {
      const bytes = Buffer.alloc(Math.min(length, size));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, Math.max(0, from)));
    };
    return { head: read(headLength, 0), tail: read(tailLength, size - tailLength), size };
  } finally {
    closeSync(file);
  }
}
