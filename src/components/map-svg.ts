/** A map of points as SVG: drawn at build time, without borders and without anything fetched from elsewhere. */
import { escapeAttribute, escapeText } from '../core/escape.ts';
import { fontSize, layMap, type Mapped, type Meridian } from './map-layout.ts';

/** A point that leads somewhere. */
export interface LinkedPoint extends Mapped {
  /** With the site's base. */
  href: string;
  /** What it says of itself: name and number. */
  title: string;
}

/**
 * The map repeats the list beside it, which is reached by the keyboard and read aloud: what it shows is for the eye and
 * the pointer.
 * @example mapSvg([{ label: '余姚', title: '余姚，共11篇', count: 11, href: '/a/', latitude: 30.04, longitude: 121.15 }])
 */
export function mapSvg(points: readonly LinkedPoint[]): string {
  const { width, height, points: placed, meridians, parallels } = layMap(points);
  const graticule = [
    ...meridians.map(({ at }) => `<path d="M${at} 0V${height}"/>`),
    ...parallels.map(({ at }) => `<path d="M0 ${at}H${width}"/>`),
  ].join('');
  const degrees = [
    ...meridians.map((one) => `<text x="${one.at + 2}" y="${height - 3}">${degreesOf(one, 'E', 'W')}</text>`),
    ...parallels.map((one) => `<text x="2" y="${one.at - 2}">${degreesOf(one, 'N', 'S')}</text>`),
  ].join('');
  // The largest lie below: what they would hide stands on them.
  const drawn = placed
    .map((place, i) => {
      const { x, y, r, name } = place;
      const { href, label, title } = points[i]!;
      const lead = name?.lead ? `<path class="map-lead" d="M${x} ${y}L${name.x} ${name.y}"/>` : '';
      const text = name
        ? `<text x="${name.x}" y="${name.y}" text-anchor="${name.anchor}" dy=".35em">${escapeText(label)}</text>`
        : '';
      return `<a href="${escapeAttribute(href)}" tabindex="-1"><title>${escapeText(title)}</title>${lead}<circle cx="${x}" cy="${y}" r="${r}"/>${text}</a>`;
    })
    .join('');
  return `<svg class="map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${fontSize}" aria-hidden="true"><g class="map-lines">${graticule}</g><g class="map-degrees" font-size="8">${degrees}</g>${drawn}</svg>`;
}

const degreesOf = ({ degrees }: Meridian, positive: string, negative: string): string =>
  `${Math.abs(degrees)}°${degrees === 0 ? '' : degrees > 0 ? positive : negative}`;
