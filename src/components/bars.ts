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

/**
 * One column of a chart whose columns stand beside one another in the page, so that each can carry a link and its words.
 * @example columnSvg(3, 12)
 */
export const columnSvg = (count: number, most: number): string => {
  // A single report is still to be seen beside a hundred.
  const high = count === 0 ? 0 : Math.max(3, Math.round((count / Math.max(1, most)) * 100));
  return `<svg class="column-bar" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true"><rect x="1" y="${100 - high}" width="8" height="${high}"/></svg>`;
};
