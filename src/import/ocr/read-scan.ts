/** A scanned page as text: turned straight, its columns read in order, what the engine doubted told. */
import sharp from 'sharp';
import type { Edition } from '../../core/edition.ts';
import { type Line, paragraphsOf } from '../formats/printed-lines.ts';
import type { Flag } from '../page.ts';
import type { Engine, Glyph } from './engine.ts';
import { type Box, rasterOf } from './raster.ts';
import { regionsOf } from './regions.ts';
import { skewOf } from './skew.ts';

/** What was read of one page. */
export interface Scan {
  script: Edition;
  paragraphs: string[];
  flags: Flag[];
  /** The share of its characters that the engine hardly recognised: most of a text in the other script. */
  weak: number;
}

/** Characters below this confidence are told. */
const sure = 98;
const recognised = 90;
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

/** The script whose model is surer of a sample of the page. */
async function scriptOf(page: Buffer, regions: Box[], engine: Engine): Promise<Edition> {
  const tallest = regions.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))[0];
  if (!tallest) return 'zh-Hans';
  const sample = [{ ...tallest, bottom: Math.min(tallest.bottom, tallest.top + sampleHeight) }];
  const simplified = await readRegions(page, sample, engine, 'zh-Hans');
  const traditional = await readRegions(page, sample, engine, 'zh-Hant');
  return traditional.weak < simplified.weak ? 'zh-Hant' : 'zh-Hans';
}

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
      lines.push(line.map((glyph) => moved(glyph, left - margin, top - margin)));
  }
  const glyphs = lines.flat();
  return {
    script,
    paragraphs: paragraphsOf(lines.filter((line) => line.length > 0).map(lineOf)),
    flags: lines.flatMap(doubtsOf),
    weak: glyphs.filter(({ confidence }) => confidence < recognised).length / Math.max(1, glyphs.length),
  };
}

const moved = ({ box, ...glyph }: Glyph, x: number, y: number): Glyph => ({
  ...glyph,
  box: { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y },
});

/** A line with its place, in pixels from the lower left as a PDF counts them. */
function lineOf(glyphs: Glyph[]): Line {
  const heights = glyphs.map(({ box }) => box.bottom - box.top).sort((a, b) => a - b);
  return {
    text: textOf(glyphs),
    x: Math.min(...glyphs.map(({ box }) => box.left)),
    right: Math.max(...glyphs.map(({ box }) => box.right)),
    y: -Math.max(...glyphs.map(({ box }) => box.bottom)),
    height: heights[Math.floor(heights.length * 0.75)] ?? 0,
  };
}

/** Characters in a row; a space only between Latin words, where one is drawn. */
function textOf(glyphs: Glyph[]): string {
  let text = '';
  for (const [at, { text: character, box }] of glyphs.entries()) {
    const before = glyphs[at - 1];
    const gap = before ? box.left - before.box.right : 0;
    if (before && /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(character) && gap > (box.bottom - box.top) * 0.3)
      text += ' ';
    text += character;
  }
  return text;
}

const around = 2;

/** Runs of characters that the engine was not sure of, with the characters around them; near ones are told together. */
function doubtsOf(line: Glyph[]): Flag[] {
  const flags: Flag[] = [];
  const doubtful = line.flatMap(({ confidence }, at) => (confidence < sure ? [at] : []));
  for (let next = 0; next < doubtful.length; next++) {
    const from = doubtful[next]!;
    while (doubtful[next + 1]! - doubtful[next]! <= around) next++;
    const quote = textOf(line.slice(Math.max(0, from - around), doubtful[next]! + 1 + around));
    flags.push({ kind: 'ocr-doubtful', quote });
  }
  return flags;
}
