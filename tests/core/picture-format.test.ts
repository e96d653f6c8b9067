import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  headLength,
  isWhole,
  otherFormats,
  type PictureFormat,
  pictureFault,
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
    ['\0\0\0\x20ftypavis', 'avif'],
    ...['heix', 'heim', 'heis', 'hevc', 'hevx', 'msf1'].map((one): [string, PictureFormat] => [
      `\0\0\0\x20ftyp${one}`,
      'heic',
    ]),
    ...['heia', 'hexc', 'avix', 'mif2', 'hevy'].map((one): [string, undefined] => [`\0\0\0\x20ftyp${one}`, undefined]),
    // A brand counts in the list of them alone.
    [`\0\0\0\x20ftypmp42${'\0'.repeat(49)}avif`, undefined],
    [`\0\0\0\x20ftypmp42${'\0'.repeat(48)}avif`, 'avif'],
    ['avif\0\0\0\x20ftyp', undefined],
    ['II\0*', undefined],
    ['MM*\0', undefined],
    ['BM\x10\x20\x30\x40\0\0\0\x01', undefined],
    ['\0\0\0\x0cjP', undefined],
    ['\0\0\0\x0djP  ', undefined],
    ['<svg>', 'svg'],
    ['<svg\n', 'svg'],
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
  expect(otherFormats).toEqual(['heic', 'tiff', 'bmp', 'psd', 'jpeg2000', 'eps', 'wmf']);
  expect([headLength, tailLength]).toEqual([4096, 4096]);
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
  expect(whole('svg', Buffer.from('<svg/>'))).toBe(true);
  expect(whole('svg', Buffer.from('<svg width="1">'))).toBe(false);
});

test('a webp is as long as it says, or longer', () => {
  const webp = (said: number, size: number) =>
    isWhole('webp', latin1(`RIFF${String.fromCharCode(said)}\0\0\0WEBP`), latin1(''), size);
  expect([webp(20, 27), webp(20, 28), webp(20, 29)]).toEqual([false, true, true]);
});

test('a file that shows no picture is empty, unknown or cut', () => {
  const fault = (text: string) => pictureFault(latin1(text), latin1(text), text.length);
  expect(['', 'no picture', 'GIF89a', 'GIF89a;', 'II*\0'].map(fault)).toEqual([
    'empty',
    'unknown',
    'cut',
    undefined,
    undefined,
  ]);
});

test('of other formats nobody knows the end', () => {
  for (const format of otherFormats) expect(isWhole(format, latin1(''), latin1(''), 0)).toBe(true);
});

const promised = {
  HEIC: 'heic',
  HEIF: 'heif',
  TIFF: 'tif tiff',
  BMP: 'bmp',
  Photoshop: 'psd',
  Illustrator: 'ai',
  CorelDRAW: 'cdr',
  EPS: 'eps',
  WMF: 'wmf',
  EMF: 'emf',
  'JPEG 2000': 'jp2',
  PDF: 'pdf',
  RAW: 'raw dng cr2 cr3 nef arw orf rw2 raf',
};
test.each(Object.entries(promised))('a name promises %s', (format, endings) => {
  for (const ending of endings.split(' '))
    for (const name of [`/images/IMG 2.${ending}`, `/images/a.b.${ending.toUpperCase()}`])
      expect([name, unshownFormat(name)]).toEqual([name, format]);
});

test.each([
  ['/images/a.jpg', undefined],
  ['/images/a', undefined],
  ['/images/heic', undefined],
  ['/images/a.heic.txt', undefined],
  ['/images/a.xheic', undefined],
  ['/images/a.constructor', undefined],
])('%s promises %s', (path, format) => expect(unshownFormat(path)).toBe(format));
