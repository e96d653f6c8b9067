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

/** The widest strip in the middle of the page that most of its lines leave free. */
function gutterOf(page: Raster, bands: Span[]): Span | undefined {
  const { width, ink } = page;
  const [from, to] = [Math.round(width * middle.from), Math.round(width * middle.to)];
  const crossing = new Uint32Array(width);
  let rows = 0;
  for (const band of bands) {
    rows += band.to - band.from;
    for (let y = band.from; y < band.to; y++) for (let x = from; x < to; x++) crossing[x]! += ink[y * width + x]!;
  }
  const least = rows * 0.05;
  let widest: Span | undefined;
  let start = -1;
  for (let x = from; x <= to; x++) {
    const free = x < to && crossing[x]! <= least;
    if (free && start < 0) start = x;
    if (!free && start >= 0) {
      if (!widest || x - start > widest.to - widest.from) widest = { from: start, to: x };
      start = -1;
    }
  }
  if (!widest || widest.to - widest.from < width * narrowestGutter) return undefined;
  const sides = [inkBeside(page, bands, 0, widest.from), inkBeside(page, bands, widest.to, width)];
  return Math.min(...sides) > Math.max(...sides) * 0.2 ? widest : undefined;
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
