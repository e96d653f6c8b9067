/** A map of points: where each stands on the paper, and where its name has room. Pure geometry, in units of the drawing. */
import type { Coordinates } from '../content/schema/glossary.ts';

/** A point to be drawn. */
export interface Mapped extends Coordinates {
  label: string;
  count: number;
}

/** A point on the paper. Its name is left out where it would cover another: the list beside the map has it. */
export interface Placed {
  x: number;
  y: number;
  r: number;
  name?: { x: number; y: number; anchor: 'start' | 'middle' | 'end'; lead: boolean };
}

/** A line of the graticule, in degrees. */
export interface Meridian {
  degrees: number;
  at: number;
}

/** A map on its paper. */
export interface MapLayout {
  width: number;
  height: number;
  points: Placed[];
  meridians: Meridian[];
  parallels: Meridian[];
}

export const width = 360;
const margin = 28;
export const fontSize = 11;
const shortest = 150;
const tallest = 420;
/** Degrees between lines of a graticule. */
const steps = [0.25, 0.5, 1, 2, 5, 10, 20, 30, 45];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Equirectangular, true to scale along the middle parallel (Snyder, Map Projections, 1987, p. 90).
 * @param points the most important first: its name finds room before others
 */
export function layMap(points: readonly Mapped[]): MapLayout {
  const [south, north] = spanOf(points.map(({ latitude }) => latitude));
  const [west, east] = spanOf(points.map(({ longitude }) => longitude));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min((width - 2 * margin) / ((east - west) * narrowing), (tallest - 2 * margin) / (north - south));
  const height = Math.round(Math.max(shortest, (north - south) * scale + 2 * margin));
  const xOf = (longitude: number): number => round(width / 2 + (longitude - (west + east) / 2) * narrowing * scale);
  const yOf = (latitude: number): number => round(height / 2 - (latitude - (south + north) / 2) * scale);
  const most = Math.max(...points.map(({ count }) => count));
  const placed = points.map(({ latitude, longitude, count }): Placed => {
    // The area is the number.
    return { x: xOf(longitude), y: yOf(latitude), r: round(2 + 5 * Math.sqrt(count / most)) };
  });
  nameAll(placed, points, height);
  const step = steps.find((one) => width / (narrowing * scale) / one < 6) ?? steps.at(-1)!;
  const degreesIn = (middle: number, pixels: number) =>
    [middle - pixels / 2 / scale, middle + pixels / 2 / scale] as const;
  return {
    width,
    height,
    points: placed,
    meridians: lines(degreesIn((west + east) / 2, width / narrowing), step).map((degrees) => ({
      degrees,
      at: xOf(degrees),
    })),
    parallels: lines(degreesIn((south + north) / 2, height), step).map((degrees) => ({ degrees, at: yOf(degrees) })),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** From the least to the most, at least one degree apart. */
function spanOf(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const more = Math.max(0, 1 - (most - least)) / 2;
  return [least - more, most + more];
}

/** The multiples of a step between two degrees. */
function lines([from, to]: readonly [number, number], step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => (first + i) * step);
}

/** Puts each name beside its point, or further off at the end of a line, where it covers neither a point nor a name. */
function nameAll(placed: Placed[], points: readonly Mapped[], height: number): void {
  const taken: Box[] = placed.map(({ x, y, r }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  placed.forEach((point, i) => {
    const long = lengthOf(points[i]!.label) * fontSize;
    for (const [name, box] of places(point, long)) {
      const inside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 14;
      if (!inside || taken.some((other, at) => at !== i && overlaps(box, other))) continue;
      point.name = name;
      taken.push(box);
      return;
    }
  });
}

/** Where a name may stand: right, left, above, below; then around, further and further off. */
function* places({ x, y, r }: Placed, long: number): Generator<[NonNullable<Placed['name']>, Box]> {
  const half = fontSize / 2 + 1;
  for (const away of [3, 14, 24, 36, 48])
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, -1],
      [0, 1],
      [0.8, -0.7],
      [0.8, 0.7],
      [-0.8, -0.7],
      [-0.8, 0.7],
    ] as const) {
      const [cx, cy] = [x + dx * (r + away), y + dy * (r + away + (dx === 0 ? half - 3 : 0))];
      const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
      const left = anchor === 'start' ? cx : anchor === 'end' ? cx - long : cx - long / 2;
      const box = { left, top: cy - half, right: left + long, bottom: cy + half };
      yield [{ x: round(cx), y: round(cy), anchor, lead: away > 3 }, box];
    }
}

/** In ems: a Chinese character is one, a Latin letter about half. */
const lengthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one < '\u2000' ? 0.58 : 1), 0);

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom + 1 && b.top < a.bottom + 1;
