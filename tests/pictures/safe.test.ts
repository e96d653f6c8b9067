/** What is published of a picture: nothing that its camera wrote, upright, not too large; and the card of a shared link. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePictures } from '../../src/pictures/make.ts';
import { heaviest, longest } from '../../src/pictures/safe.ts';
import { pictureAt, pictureHtml } from '../../src/views/picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'huikan-safe-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#b33' } });
/** A picture that no format makes small. */
const noise = (side: number) =>
  sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
const gps = { IFD0: { Copyright: '王' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 9/1 0/1' } };
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="100" height="50"/></svg>',
);

const written = new Map<string, Buffer>();
let made: Awaited<ReturnType<typeof makePictures>>;
let untouched: Buffer;

beforeAll(async () => {
  mkdirSync(join(folder, 'images/2016'), { recursive: true });
  mkdirSync(join(folder, 'files'));
  untouched = await plain(400, 200).jpeg().toBuffer();
  const files: Record<string, Buffer> = {
    'images/plain.jpg': untouched,
    'images/会场 100%.jpg': await plain(400, 200).withExif(gps).jpeg().toBuffer(),
    'images/2016/lying.jpg': await plain(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    'images/large.png': await plain(4000, 3000).png().toBuffer(),
    'images/heavy.jpg': await noise(1400).jpeg({ quality: 100 }).toBuffer(),
    'images/web.webp': await plain(300, 300).withExif(gps).webp().toBuffer(),
    'images/seal.svg': svg,
    'files/scan.jpg': await plain(500, 500).withExif(gps).jpeg().toBuffer(),
    'images/broken.jpg': Buffer.from('no picture'),
    'images/cut.jpg': (await plain(400, 300).jpeg().toBuffer()).subarray(0, 200),
    'images/damaged.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9]),
    'images/empty.png': Buffer.from(''),
  };
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), bytes);
  made = await makePictures({
    contentDir: folder,
    cacheDir: join(folder, 'cache'),
    base: '/archive/',
    shown: 'content',
    shared: new Set(['/images/heavy.jpg', '/images/seal.svg', '/images/plain.jpg']),
    output: {
      needs: () => true,
      write: (path, content) => void written.set(path, Buffer.from(content as Uint8Array)),
      reuse: () => false,
      published: () => undefined,
    },
    progress: () => {},
  });
});

test('nothing that a camera wrote is published, in no file that is made of it', async () => {
  // A build gives the reasons that a check does.
  const told = made.problems.map(({ file, code, params }) => [code, file, (params as { reason: string }).reason]);
  expect(told.sort()).toEqual([
    ['unreadable-image', 'content/images/broken.jpg', 'unknown'],
    ['unreadable-image', 'content/images/cut.jpg', 'cut'],
    ['unreadable-image', 'content/images/damaged.jpg', 'damaged'],
    ['unreadable-image', 'content/images/empty.png', 'empty'],
  ]);
  for (const name of ['broken.jpg', 'cut.jpg', 'damaged.jpg', 'empty.png'])
    expect(written.has(`images/${name}`)).toBe(false);
  for (const [path, bytes] of written) {
    if (path.endsWith('.svg')) continue;
    const { exif, xmp, iptc, orientation = 1, autoOrient } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, orientation], path).toEqual([undefined, undefined, undefined, 1]);
    expect(Math.max(autoOrient.width, autoOrient.height), path).toBeLessThanOrEqual(longest);
    expect(bytes.length, path).toBeLessThanOrEqual(heaviest);
  }
});

test('what has nothing to hide is published byte for byte', () => {
  expect(written.get('images/plain.jpg')).toEqual(untouched);
  expect(written.get('images/seal.svg')).toEqual(svg);
});

test('a picture that lay on its side stands, and pages are told so', async () => {
  const { width, height } = await sharp(written.get('images/2016/lying.jpg')!).metadata();
  expect([width, height]).toEqual([200, 400]);
  expect(made.pictures.get('/archive/images/2016/lying.jpg')).toMatchObject({ width: 200, height: 400 });
});

test.each(['/archive/images/会场 100%.jpg', '/archive/images/%E4%BC%9A%E5%9C%BA%20100%25.jpg'])(
  'a Chinese name has size and smaller files, asked for as %s',
  (address) => {
    expect(pictureAt(made.pictures, address)).toMatchObject({ width: 400, height: 200 });
    const html = pictureHtml(made.pictures, { src: address, alt: '', sizes: '1px' });
    expect(html).toContain('image/avif');
    expect(html).toContain('src="/archive/images/%E4%BC%9A%E5%9C%BA%20100%25.jpg" width="400"');
  },
);

test.each([
  ['heavy.jpg', 1200, 630],
  ['seal.svg', 1200, 630],
  ['plain.jpg', 381, 200],
])('the picture of a shared link is a JPEG of its shape: %s', async (name, width, height) => {
  const { share } = made.pictures.get(`/archive/images/${name}`)!;
  expect(share).toMatchObject({ width, height });
  const metadata = await sharp(written.get(share!.src.replace('/archive/', ''))!).metadata();
  expect(metadata).toMatchObject({ format: 'jpeg', width, height });
});

test('it is made where it is asked for', () => {
  expect(made.pictures.get('/archive/images/large.png')?.share).toBeUndefined();
});
