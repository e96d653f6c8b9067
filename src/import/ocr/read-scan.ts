/** A scanned page as text: turned straight, its columns read in order, what the engine doubted told. */
import sharp from 'sharp';
import { type Edition, otherEdition } from '../../core/edition.ts';
import { type Line, paragraphsOf } from '../formats/printed-lines.ts';
import type { Flag } from '../page.ts';
import { doubtsOf } from './doubts.ts';
import type { Engine, Glyph } from './engine.ts';
import { textOf } from './glyph-text.ts';
import { type Box, rasterOf } from './raster.ts';
import { regionsOf } from './regions.ts';
import { skewOf } from './skew.ts';
import { withZeros } from './zeros.ts';

/** What was read of one page. */
export interface Scan {
  script: Edition;
  paragraphs: string[];
  flags: Flag[];
  /** The mean of the confidences of its characters, 0 to 100. */
  confidence: number;
}

const profileWidth = 700;
/** At 200 dots an inch (A4) a character of running text has some 30 pixels, which the engine reads best. */
const readWidth = 1654;

/** Reads one page. @param script the script of the document, where it is known already */
export async function readScan(picture: Uint8Array, engine: Engine, script?: Edition): Promise<Scan> {
  const angle = skewOf(await rasterOf(picture, profileWidth));
  const straight = await sharp(picture)
    .flatten({ background: '#fff' })
    .grayscale()
    .rotate(angle, { background: '#fff' })
    .png()
    .toBuffer();
  const page = await sharp(straight).resize({ width: readWidth, kernel: 'cubic' }).png().toBuffer();
  const regions = regionsOf(await rasterOf(page));
  if (script) return readRegions(page, regions, engine, script);
  return readRegions(page, regions, engine, await scriptOf(page, regions, engine));
}

/** The script that is expected, unless the other model is surer of a sample by far: both read much of either script. */
async function scriptOf(page: Buffer, regions: Box[], engine: Engine): Promise<Edition> {
  const tallest = regions.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))[0];
  if (!tallest) return engine.expected;
  const sample = [{ ...tallest, bottom: Math.min(tallest.bottom, tallest.top + sampleHeight) }];
  const own = await readRegions(page, sample, engine, engine.expected);
  const other = await readRegions(page, sample, engine, otherEdition(engine.expected));
  return other.confidence > own.confidence + clearLead ? other.script : own.script;
}

const clearLead = 1.2;
const sampleHeight = 800;

async function readRegions(page: Buffer, regions: Box[], engine: Engine, script: Edition): Promise<Scan> {
  const lines: Glyph[][] = [];
  for (const { left, top, right, bottom } of regions) {
    const margin = 12;
    const part = await sharp(page)
      .extract({ left, top, width: right - left, height: bottom - top })
      .extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#fff' })
      .png()
      .toBuffer();
    for (const line of await engine.read(part, script))
      lines.push(withZeros(line.map((glyph) => moved(glyph, left - margin, top - margin))));
  }
  const glyphs = lines.flat();
  const pitch = pitchOf(lines);
  return {
    script,
    paragraphs: paragraphsOf(lines.filter((line) => line.length > 0).map((line) => lineOf(line, pitch))),
    flags: doubtsOf(lines),
    confidence: glyphs.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, glyphs.length),
  };
}

const moved = ({ box, ...glyph }: Glyph, x: number, y: number): Glyph => ({
  ...glyph,
  box: { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y },
});

/** A line with its place, in pixels from the lower left as a PDF counts them. */
function lineOf(glyphs: Glyph[], pitch: number): Line {
  return {
    text: textOf(glyphs),
    x: leftOf(glyphs),
    right: rightOf(glyphs),
    y: -Math.max(...glyphs.map(({ box }) => box.bottom)),
    height: glyphs.length < fewestForPitch ? pitch : widthOf(glyphs) / glyphs.length,
  };
}

/** Han characters are as wide as high, and the engine tells their places along a line better than their heights. */
function pitchOf(lines: Glyph[][]): number {
  const pitches = lines
    .filter(({ length }) => length >= fewestForPitch)
    .map((line) => widthOf(line) / line.length)
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 2)] ?? 1;
}

const fewestForPitch = 6;
const leftOf = (glyphs: Glyph[]): number => Math.min(...glyphs.map(({ box }) => box.left));
const rightOf = (glyphs: Glyph[]): number => Math.max(...glyphs.map(({ box }) => box.right));
const widthOf = (glyphs: Glyph[]): number => rightOf(glyphs) - leftOf(glyphs);
