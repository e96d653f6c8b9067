import sharp, { type SharpOptions } from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureForShare } from '../../src/pictures/for-share.ts';

async function shared(bytes: Uint8Array) {
  const made = await pictureForShare(
    (given, options?: SharpOptions) => sharp(given, options),
    bytes,
    await sharp(bytes).metadata(),
  );
  const { data, info } = await sharp(made.bytes).raw().toBuffer({ resolveWithObject: true });
  return { ...made, format: (await sharp(made.bytes).metadata()).format, info, corner: [...data.subarray(0, 3)] };
}
const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0a0' } })
    .jpeg()
    .toBuffer();

describe('a photograph', () => {
  test.each([
    [2400, 2400, 1200, 630],
    [600, 600, 600, 315],
    [1200, 315, 600, 315],
    [100, 400, 100, 53],
  ])('of %i × %i is cut to %i × %i, and never enlarged', async (width, height, asWide, asHigh) => {
    const made = await shared(await photograph(width, height));
    expect([made.width, made.height]).toEqual([asWide, asHigh]);
    expect([made.info.width, made.info.height]).toEqual([asWide, asHigh]);
    expect(made.format).toBe('jpeg');
  });
});

describe('a drawing', () => {
  test('stands whole on white', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';
    const made = await shared(Buffer.from(svg));
    expect([made.width, made.height]).toEqual([1200, 630]);
    for (const value of made.corner) expect(value).toBeGreaterThan(250);
  });

  test('of pixels is no larger than it needs to be', async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const png = await sharp({ create: { width: 300, height: 63, channels: 4, background } })
      .png()
      .toBuffer();
    const made = await shared(png);
    expect([made.width, made.height]).toEqual([300, 158]);
    for (const value of made.corner) expect(value).toBeGreaterThan(250);
  });
});
