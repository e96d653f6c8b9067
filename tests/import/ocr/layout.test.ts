import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Engine, Glyph } from '../../../src/import/ocr/engine.ts';
import { rasterOf } from '../../../src/import/ocr/raster.ts';
import { readScan } from '../../../src/import/ocr/read-scan.ts';
import { regionsOf } from '../../../src/import/ocr/regions.ts';
import { readPicture } from '../../../src/import/ocr/scans.ts';
import { skewOf } from '../../../src/import/ocr/skew.ts';

/** A page of bars where lines of print would be. */
const draw = (bars: [x: number, y: number, width: number][]): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1400"><rect width="100%" height="100%" fill="#fff"/>${bars.map(([x, y, width]) => `<rect x="${x}" y="${y}" width="${width}" height="20"/>`).join('')}</svg>`,
    ),
  )
    .png()
    .toBuffer();
const rows = (x: number, width: number, from = 200) =>
  Array.from({ length: 25 }, (_, row): [number, number, number] => [x, from + row * 40, width]);
const columns = () => draw([[250, 80, 500], ...rows(80, 390), ...rows(530, 390)]);

describe('a scanned page', () => {
  it.each([-1.5, -0.6, 0, 0.9, 2.2])('turned by %f degrees is turned back', async (angle) => {
    const turned = await sharp(await columns())
      .rotate(angle, { background: '#fff' })
      .png()
      .toBuffer();
    expect(skewOf(await rasterOf(turned, 700))).toBeCloseTo(-angle, 0.5);
  });
  it('is read from its heading through its left column to its right one', async () => {
    const regions = regionsOf(await rasterOf(await columns()));
    expect(regions).toHaveLength(3);
    const [heading, left, right] = regions;
    expect(heading!.bottom).toBeLessThan(left!.top);
    expect(left!.right).toBe(right!.left);
    expect(left!.right).toBeGreaterThan(470);
    expect(left!.right).toBeLessThan(530);
  });
  it('of one column is one region, and an empty one is none', async () => {
    expect(regionsOf(await rasterOf(await draw(rows(80, 840))))).toHaveLength(1);
    expect(regionsOf(await rasterOf(await draw([])))).toEqual([]);
  });
});

describe('what the engine reads', () => {
  const glyph = (text: string, at: number, confidence: number): Glyph => ({
    text,
    confidence,
    box: { left: at * 30, top: 0, right: at * 30 + 28, bottom: 28 },
  });
  const engine = (confidence: number): Engine => ({
    expected: 'zh-Hant',
    read: async (_, script) => [
      [...(script === 'zh-Hans' ? '旧砖炉重新开火' : '旧砖炉重新開火')].map((text, at) =>
        glyph(text, at, at === 3 ? confidence : script === 'zh-Hans' ? 99 : 60),
      ),
    ],
    close: async () => {},
  });
  it('is doubted where the engine doubts, in the script that it knows better', async () => {
    const scan = await readScan(await draw(rows(80, 840)), engine(70));
    expect(scan).toMatchObject({ script: 'zh-Hans', paragraphs: ['旧砖炉重新开火'] });
    expect(scan.flags).toEqual([{ kind: 'ocr-doubtful', quote: '砖炉重新开' }]);
    expect((await readScan(await draw(rows(80, 840)), engine(99.5))).flags).toEqual([]);
  });
  it('is an article that says that it was recognised', async () => {
    expect(await readPicture(await draw(rows(80, 840)), engine(99.5))).toMatchObject({ flags: [{ kind: 'ocr' }] });
    expect(await readPicture(await draw([]), engine(99))).toEqual({ number: 1, skipped: 'empty' });
  });
});
