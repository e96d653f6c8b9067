/** Points stand where they are, and names cover nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontSize, layMap, type Placed } from '../../src/components/map-layout.ts';

const point = fc.record({
  label: fc.string({ unit: fc.constantFrom(...'余姚范县'), minLength: 1, maxLength: 5 }),
  count: fc.integer({ min: 1, max: 500 }),
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const points = fc.array(point, { minLength: 2, maxLength: 40 });

/** What a name covers. */
const boxOf = ({ name }: Placed, label: string) => {
  const long = [...label].length * fontSize;
  const left = name!.anchor === 'start' ? name!.x : name!.anchor === 'end' ? name!.x - long : name!.x - long / 2;
  return { left, right: left + long, top: name!.y - fontSize / 2, bottom: name!.y + fontSize / 2 };
};

describe('a map of points', () => {
  it('keeps points and names on the paper', () => {
    fc.assert(
      fc.property(points, (some) => {
        const { width, height, points: placed } = layMap(some);
        placed.forEach((one, i) => {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x).toBeLessThanOrEqual(width);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeLessThanOrEqual(height);
          if (!one.name) return;
          const { left, right } = boxOf(one, some[i]!.label);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
        });
      }),
    );
  });

  it('lets no name cover another, or another place', () => {
    fc.assert(
      fc.property(points, (some) => {
        const { points: placed } = layMap(some);
        const named = placed.flatMap((one, i) => (one.name ? [{ i, box: boxOf(one, some[i]!.label) }] : []));
        for (const { i, box } of named) {
          for (const other of named)
            if (other.i !== i)
              expect(
                box.left < other.box.right &&
                  other.box.left < box.right &&
                  box.top < other.box.bottom &&
                  other.box.top < box.bottom,
              ).toBe(false);
          placed.forEach(({ x, y }, at) => {
            if (at !== i) expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
          });
        }
      }),
    );
  });

  it('has the north above and the east at the right, at one scale', () => {
    const [north, south, east] = layMap([
      { label: '甲', count: 1, latitude: 31, longitude: 120 },
      { label: '乙', count: 1, latitude: 30, longitude: 120 },
      { label: '丙', count: 1, latitude: 31, longitude: 121 },
    ]).points;
    expect(north!.y).toBeLessThan(south!.y);
    expect(east!.x).toBeGreaterThan(north!.x);
    // A degree of longitude is as much shorter as the parallel is (cos 30.5°).
    expect((east!.x - north!.x) / (south!.y - north!.y)).toBeCloseTo(Math.cos((30.5 * Math.PI) / 180), 2);
  });

  it('draws a few lines of round degrees', () => {
    fc.assert(
      fc.property(points, (some) => {
        const { meridians, parallels } = layMap(some);
        expect(meridians.length).toBeLessThanOrEqual(9);
        for (const { degrees } of [...meridians, ...parallels]) expect(Number.isInteger(degrees * 4)).toBe(true);
      }),
    );
  });

  it('names the most named place first where two have room for one name', () => {
    const near = [40, 1].map((count) => ({
      label: '一个很长很长的地方名字在这里',
      count,
      latitude: 30,
      longitude: 120,
    }));
    expect(layMap(near).points[0]!.name).toBeDefined();
  });
});
