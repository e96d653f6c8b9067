import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  headLength,
  isWhole,
  otherFormats,
  type PictureFormat,
  pictureFormat,
  shownFormats,
  tailLength,
  unshownFormat,
} from '../../src/core/picture-format.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('the format of a file', () => {
  test.each<[string, PictureFormat | undefined]>([
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['GIF87a', 'gif'],
    ['GIF89a', 'gif'],
    ['RIFF\0\0\0\0WEBP', 'webp'],
    ['\0\0\0\x20ftypavif', 'avif'],
    ['\0\0\0\x20ftypmif1\0\0\0\0avif', 'avif'],
    ['\0\0\0\x20ftypheic', 'heic'],
    ['\0\0\0\x20ftypmif1', 'heic'],
    ['\0\0\0\x20ftypmp42', undefined],
    ['II*\0', 'tiff'],
    ['MM\0*', 'tiff'],
    ['BM\x10\x20\x30\x40\0\0\0\0', 'bmp'],
    ['8BPS', 'psd'],
    ['\0\0\0\x0cjP  ', 'jpeg2000'],
    ['%!PS-Adobe', 'eps'],
    ['\xd7\xcd\xc6\x9a', 'wmf'],
    ['<?xml version="1.0"?>\n<svg xmlns="…">', 'svg'],
    ['<svgs>', undefined],
    ['GIF90a', undefined],
    ['RIFF\0\0\0\0WAVE', undefined],
    ['BM a text', undefined],
    ['<html>', undefined],
    ['', undefined],
    ['    \0\0\0\0WEBP', undefined],
  ])('that begins %j is %s', (head, format) => {
    expect(pictureFormat(latin1(head))).toBe(format);
    // Whatever stands behind; but nothing before, except what a drawing may begin with.
    expect(pictureFormat(latin1(`${head}\n\x01\x02 and so on`))).toBe(head === '' ? undefined : format);
    if (format !== 'svg') expect(pictureFormat(latin1(`x${head}`))).toBe(undefined);
  });
});

test('each format is one that browsers show, or one that they do not', () => {
  expect(shownFormats).toEqual(['jpeg', 'png', 'gif', 'webp', 'avif', 'svg']);
  expect(otherFormats.some((format) => (shownFormats as readonly string[]).includes(format))).toBe(false);
});

const canvas = { create: { width: 64, height: 48, channels: 3 as const, background: '#a33' } };
const drawn: [PictureFormat, () => Promise<Buffer>][] = [
  ['jpeg', () => sharp(canvas).jpeg().toBuffer()],
  ['png', () => sharp(canvas).png().toBuffer()],
  ['gif', () => sharp(canvas).gif().toBuffer()],
  ['webp', () => sharp(canvas).webp().toBuffer()],
  ['avif', () => sharp(canvas).avif({ effort: 0 }).toBuffer()],
];
const whole = (format: PictureFormat, bytes: Buffer): boolean =>
  isWhole(format, bytes.subarray(0, headLength), bytes.subarray(-tailLength), bytes.length);

test.each(drawn)('a picture that was written as %s is known, and whole', async (format, draw) => {
  const bytes = await draw();
  expect(pictureFormat(bytes)).toBe(format);
  expect(whole(format, bytes)).toBe(true);
  // Cameras write a little behind their pictures.
  expect(whole(format, Buffer.concat([bytes, Buffer.alloc(100)]))).toBe(true);
});

test.each(drawn.slice(0, 4))('a %s that breaks off is not whole', async (format, draw) => {
  const bytes = await draw();
  // GIF and PNG hold their end once: its last bytes are what is cut.
  expect(whole(format, bytes.subarray(0, -12))).toBe(false);
});

test('a drawing is whole with its end, or in one element', () => {
  expect(whole('svg', Buffer.from('<svg><path/></svg>\n'))).toBe(true);
  expect(whole('svg', Buffer.from('<svg width="1"/>'))).toBe(true);
  expect(whole('svg', Buffer.from('<svg><path/>'))).toBe(false);
});

test.each([
  ['/images/IMG_2.HEIC', 'HEIC'],
  ['/images/old.tif', 'TIFF'],
  ['/images/DSC_1.NEF', 'RAW'],
  ['/images/a.jpg', undefined],
  ['/images/a', undefined],
])('%s promises %s', (path, format) => expect(unshownFormat(path)).toBe(format));
