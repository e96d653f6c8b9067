/**
 * What kind of picture a file holds, by its first bytes, and whether its end is there: a name says what somebody hoped.
 * Telephones name HEIC `.jpg`, and an upload that broke off leaves the beginning of a picture.
 */

/** Formats that every browser shows. */
export const shownFormats = ['jpeg', 'png', 'gif', 'webp', 'avif', 'svg'] as const;
/** Formats that cameras, scanners and drawing programs write, and browsers do not show. */
export const otherFormats = ['heic', 'tiff', 'bmp', 'psd', 'jpeg2000', 'eps', 'wmf'] as const;
export type PictureFormat = (typeof shownFormats)[number] | (typeof otherFormats)[number];

/** Endings of files in formats that browsers do not show, and how these are called. */
const unshownEndings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    heic: 'HEIC',
    heif: 'HEIF',
    tif: 'TIFF',
    tiff: 'TIFF',
    bmp: 'BMP',
    psd: 'Photoshop',
    ai: 'Illustrator',
    cdr: 'CorelDRAW',
    eps: 'EPS',
    wmf: 'WMF',
    emf: 'EMF',
    jp2: 'JPEG 2000',
    pdf: 'PDF',
    ...Object.fromEntries(['raw', 'dng', 'cr2', 'cr3', 'nef', 'arw', 'orf', 'rw2', 'raf'].map((one) => [one, 'RAW'])),
  }),
);

/** The format that a name promises, where browsers do not show it. @example unshownFormat('/images/a.HEIC') // 'HEIC' */
export function unshownFormat(path: string): string | undefined {
  const ending = /\.(\w+)$/.exec(path.toLowerCase())?.[1];
  return ending === undefined ? undefined : unshownEndings.get(ending);
}

/** Bytes of a file's beginning that `pictureFormat` needs. */
export const headLength = 4096;
/** Bytes of a file's end that `isWhole` needs: cameras write a little behind their pictures. */
export const tailLength = 4096;

const ascii = (bytes: Uint8Array, from = 0, to = bytes.length): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** @param head the first bytes of a file @example pictureFormat(Buffer.from('GIF89a')) // 'gif' */
export function pictureFormat(head: Uint8Array): PictureFormat | undefined {
  const start = ascii(head, 0, 12);
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/.test(start)) return 'gif';
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp';
  if (start.slice(4, 8) === 'ftyp') return brandFormat(ascii(head, 8, 64));
  if (/^(?:II\*\0|MM\0\*)/.test(start)) return 'tiff';
  if (/^BM[\s\S]{4}\0{4}/.test(start)) return 'bmp';
  if (start.startsWith('8BPS')) return 'psd';
  if (/^\0\0\0\x0cjP {2}/.test(start)) return 'jpeg2000';
  if (start.startsWith('%!PS')) return 'eps';
  if (start.startsWith('\xd7\xcd\xc6\x9a')) return 'wmf';
  return /<svg[\s>]/.test(Buffer.from(head).toString()) ? 'svg' : undefined;
}

/** AVIF and HEIC are one kind of file; its brands tell them apart. */
const brandFormat = (brands: string): PictureFormat | undefined =>
  /avi[fs]/.test(brands) ? 'avif' : /he[iv][cxms]|mif1|msf1/.test(brands) ? 'heic' : undefined;

/** Why a file shows no picture: nothing in it, nothing known, its end not there. */
export type PictureFault = 'empty' | 'unknown' | 'cut';

/**
 * What its ends tell of a file that shows no picture; a picture may still be damaged within.
 * @param head the first bytes of a file @param tail the last ones @param size of all of it
 * @example pictureFault(Buffer.from(''), Buffer.from(''), 0) // 'empty'
 */
export function pictureFault(head: Uint8Array, tail: Uint8Array, size: number): PictureFault | undefined {
  if (size === 0) return 'empty';
  const format = pictureFormat(head);
  if (!format) return 'unknown';
  return isWhole(format, head, tail, size) ? undefined : 'cut';
}

/** True unless the end that the format asks for is missing. @param tail the last bytes of a file @param size of all of it */
export function isWhole(format: PictureFormat, head: Uint8Array, tail: Uint8Array, size: number): boolean {
  switch (format) {
    case 'jpeg':
      return ascii(tail).includes('\xff\xd9');
    case 'png':
      return ascii(tail).includes('IEND');
    case 'gif':
      return ascii(tail).includes(';');
    case 'webp':
      return Buffer.from(head.subarray(4, 8)).readUInt32LE() + 8 <= size;
    case 'svg':
      return /<\/svg|<svg[^>]*\/>/.test(Buffer.from(tail).toString());
    default:
      return true;
  }
}
