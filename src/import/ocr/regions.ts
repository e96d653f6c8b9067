/** A page's regions in the order in which they are read: what spans the page, then its columns from left to right. */
import type { Box, Raster } from './raster.ts';

/** A run of rows or columns that hold ink. */
interface Span {
  from: number;
  to: number;
}

/** A gutter stands in the middle of the page, and is wider than the space between characters. */
const middle = { from: 0.3, to: 0.7 };
const narrowestGutter = 0.012;

/** Splits a straight page. A page without a gutter is one region. */
export function regionsOf(page: Raster): Box[] {
  const bands = bandsOf(page);
  if (bands.length === 0) return [];
  const gutter = gutterOf(page, bands);
  if (!gutter) return [boxOf(page, bands)];
  const regions: Box[] = [];
  let run: Span[] = [];
  let spanning = false;
  const end = () => {
    if (run.length === 0) return;
    if (spanning) regions.push(boxOf(page, run));
    else {
      const at = Math.round((gutter.from + gutter.to) / 2);
      regions.push({ ...boxOf(page, run), right: at }, { ...boxOf(page, run), left: at });
    }
    run = [];
  };
  for (const band of bands) {
    const crosses = inkIn(page, band, gutter) > 0;
    if (crosses !== spanning) end();
    spanning = crosses;
    run.push(band);
  }
  end();
  return regions;
}

/** Rows with ink, parted by rows without. Specks of a few pixels are dust. */
function bandsOf({ width, height, ink }: Raster): Span[] {
  const dust = Math.max(2, width / 400);
  const counts = new Uint32Array(height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) counts[y]! += ink[y * width + x]!;
  return spansOf(counts, dust, 1).filter(({ from, to }) => to - from > height / 400);
}

function spansOf(counts: Uint32Array, least: number, gap: number): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < counts.length; at++) {
    if (counts[at]! <= least) continue;
    const last = spans.at(-1);
    if (last && at - last.to <= gap) last.to = at + 1;
    else spans.push({ from: at, to: at + 1 });
  }
  return spans;
}

/**
 * The widest strip in the middle of the page that most of its lines leave free. A heading that spans the page is a large
 * part of one that is half empty: lines are left out from the top as long as the others are most of the page.
 */
function gutterOf(page: Raster, bands: Span[]): Span | undefined {
  const crossing = bands.map((band) => crossingOf(page, band));
  const sums = crossing.reduce((all, one) => all.map((sum, x) => sum + one[x]!), new Uint32Array(page.width));
  const all = rowsOf(bands);
  for (let first = 0; first < bands.length; first++) {
    const rest = bands.slice(first);
    if (rowsOf(rest) < all * leastBelow) return undefined;
    const gutter = freeStrip(page, sums, rowsOf(rest) * mostCrossing);
    if (gutter && isBetweenColumns(page, rest, gutter)) return gutter;
    for (const [x, ink] of crossing[first]!.entries()) sums[x]! -= ink;
  }
  return undefined;
}

/** Rows of ink below a heading, of all; and of these, what may cross the gutter: a heading inside, a picture. */
const leastBelow = 0.6;
const mostCrossing = 0.05;

const rowsOf = (bands: readonly Span[]): number => bands.reduce((sum, { from, to }) => sum + to - from, 0);

const middleOf = (width: number): Span => ({
  from: Math.round(width * middle.from),
  to: Math.round(width * middle.to),
});

/** For each column of pixels in the middle of the page, the rows of a line that have ink there. */
function crossingOf({ width, ink }: Raster, band: Span): Uint32Array {
  const { from, to } = middleOf(width);
  const counts = new Uint32Array(width);
  for (let y = band.from; y < band.to; y++) for (let x = from; x < to; x++) counts[x]! += ink[y * width + x]!;
  return counts;
}

/** The widest strip in the middle where no column of pixels has more ink; undefined where it is no wider than a space. */
function freeStrip({ width }: Raster, sums: Uint32Array, most: number): Span | undefined {
  const { from, to } = middleOf(width);
  let widest: Span = { from: 0, to: 0 };
  let start = from;
  for (let x = from; x <= to; x++) {
    if (x < to && sums[x]! <= most) continue;
    if (x - start > widest.to - widest.from) widest = { from: start, to: x };
    start = x + 1;
  }
  return widest.to - widest.from < width * narrowestGutter ? undefined : widest;
}

/** Both sides hold text; a margin has none on one. */
function isBetweenColumns(page: Raster, bands: Span[], gutter: Span): boolean {
  const sides = [inkBeside(page, bands, 0, gutter.from), inkBeside(page, bands, gutter.to, page.width)];
  return Math.min(...sides) > Math.max(...sides) * 0.2;
}

function inkBeside({ width, ink }: Raster, bands: Span[], left: number, right: number): number {
  let sum = 0;
  for (const { from, to } of bands)
    for (let y = from; y < to; y++) for (let x = left; x < right; x++) sum += ink[y * width + x]!;
  return sum;
}

/** Ink of a line inside the gutter, without its edges and without dust. */
function inkIn({ width, ink }: Raster, band: Span, gutter: Span): number {
  const inset = Math.round((gutter.to - gutter.from) * 0.2);
  let sum = 0;
  for (let y = band.from; y < band.to; y++)
    for (let x = gutter.from + inset; x < gutter.to - inset; x++) sum += ink[y * width + x]!;
  return sum > (band.to - band.from) * 0.5 ? sum : 0;
}

const boxOf = ({ width }: Raster, bands: Span[]): Box => ({
  left: 0,
  top: bands[0]!.from,
  right: width,
  bottom: bands.at(-1)!.to,
});
