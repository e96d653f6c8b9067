/** Small charts as SVG: drawn at build time, in the page's own colours, with their numbers for those who do not see them. */
import { escapeAttribute } from '../core/escape.ts';

/** One value of a chart. */
export interface Bar {
  label: string;
  count: number;
}

const barWidth = 10;
const gap = 2;

/**
 * Bars side by side, as high as their counts: the rise and fall of something over time.
 * @param height of the highest bar, in the units of the drawing
 * @example barsSvg([{ label: '2015', count: 1 }, { label: '2016', count: 3 }], 24)
 */
export function barsSvg(bars: readonly Bar[], height: number): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const width = bars.length * (barWidth + gap) - gap;
  const said = bars.map(({ label, count }) => `${label}: ${count}`).join('; ');
  const rects = bars.map(({ count }, i) => {
    // A single report is still to be seen beside a hundred; no report is a line.
    const high = count === 0 ? 1 : Math.max(3, Math.round((count / most) * height));
    const rest = count === 0 ? ' class="none"' : '';
    return `<rect${rest} x="${i * (barWidth + gap)}" y="${height - high}" width="${barWidth}" height="${high}"/>`;
  });
  return `<svg class="bars" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeAttribute(said)}">${rects.join('')}</svg>`;
}

/**
 * One bar as long as its share; the number itself stands beside it.
 * @example shareSvg(3, 12)
 */
export const shareSvg = (count: number, most: number): string =>
  `<svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.max(2, Math.round((count / Math.max(1, most)) * 100))}" height="8"/></svg>`;

/** One year of a chart over the whole width. */
export interface Column extends Bar {
  /** Its number stands above it. */
  isNumbered: boolean;
  /** Its year stands below it. */
  isNamed: boolean;
}

/** Heights in em: of a line of words, of the highest column, and of that where there are few. */
const line = 1.4;
const highest = 6.6;
const highestOfFew = 4.6;
/** Fewer columns than this do not take the whole width. */
const few = 8;

/**
 * Columns over the whole width, a year each, with their numbers and years. One drawing, whose places are shares of its
 * width: laid out as boxes, columns would move aside for each that a busy browser reads late.
 * @example columnsSvg([{ label: '2016', count: 3, isNumbered: true, isNamed: true }])
 */
export function columnsSvg(columns: readonly Column[]): string {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const isFew = columns.length < few;
  const room = isFew ? highestOfFew : highest;
  const ground = line + room;
  const step = 100 / columns.length;
  const drawn = columns.map(({ label, count, isNumbered, isNamed }, i) => {
    // A single report is still to be seen beside a hundred.
    const high = count === 0 ? 0 : Math.max(0.2, (count / most) * room);
    const middle = percent((i + 0.5) * step);
    const bar = `<rect x="${percent((i + 0.1) * step)}" y="${em(ground - high)}" width="${percent(0.8 * step)}" height="${em(high)}"/>`;
    const number = `<text x="${middle}" y="1em">${count}</text>`;
    const place = i === 0 ? 'class="first"' : i === columns.length - 1 ? 'x="100%" class="last"' : `x="${middle}"`;
    const year = `<text ${place} y="${em(ground + 1.15)}">${label}</text>`;
    return (high > 0 ? bar : '') + (isNumbered ? number : '') + (isNamed ? year : '');
  });
  const base = `<line x2="100%" y1="${em(ground)}" y2="${em(ground)}"/>`;
  return `<svg class="columns${isFew ? ' columns-few' : ''}" width="100%" height="${em(ground + line)}" aria-hidden="true">${drawn.join('')}${base}</svg>`;
}

const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;
const em = (height: number): string => `${Math.round(height * 100) / 100}em`;
