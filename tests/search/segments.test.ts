import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../src/search/document.ts';
import { divide } from '../../src/search/segments.ts';

const entry = fc.record({
  day: fc.integer({ min: 0, max: 6000 }),
  characters: fc.integer({ min: 1, max: 400 }),
});
const archive = fc.array(entry, { maxLength: 60 }).map((list) =>
  list.map(
    ({ day, characters }, at): SearchEntry => ({
      id: `a${at}`,
      date: new Date(Date.UTC(2009, 0, 1 + day)).toISOString().slice(0, 10),
      digest: '',
      characters,
    }),
  ),
);
const limit = 1000;
const ids = (segments: SearchEntry[][]): string[] => segments.map((segment) => segment.map(({ id }) => id).join());

describe('divide', () => {
  it('puts every article into one segment, oldest first, none over the limit', () => {
    fc.assert(
      fc.property(archive, (entries) => {
        const segments = divide(entries, limit);
        const dates = segments.flat().map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted());
        expect(new Set(segments.flat().map(({ id }) => id)).size).toBe(entries.length);
        for (const segment of segments)
          expect(segment.reduce((sum, one) => sum + one.characters, 0)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('does not depend on the order in which articles are given', () => {
    fc.assert(
      fc.property(archive, (entries) => {
        expect(ids(divide(entries.toReversed(), limit))).toEqual(ids(divide(entries, limit)));
      }),
    );
  });

  it('leaves the other segments alone when one article changes without growing', () => {
    fc.assert(
      fc.property(archive, fc.nat(59), (entries, at) => {
        fc.pre(at < entries.length);
        const changed = entries.map((one, index) => (index === at ? { ...one, digest: 'new' } : one));
        expect(ids(divide(changed, limit))).toEqual(ids(divide(entries, limit)));
      }),
    );
  });

  it('changes the segments around a new article only', () => {
    const entries = Array.from(
      { length: 3000 },
      (_, at): SearchEntry => ({
        id: `a${String(at).padStart(4, '0')}`,
        date: new Date(Date.UTC(2009, 0, 1 + at * 2)).toISOString().slice(0, 10),
        digest: '',
        characters: 5 + ((at * 37) % 15),
      }),
    );
    const before = new Set(ids(divide(entries, limit)));
    expect(before.size).toBeGreaterThan(30);
    const changed = Array.from({ length: 200 }, (_, at) => {
      const date = new Date(Date.UTC(2009, 0, 1 + at * 28)).toISOString().slice(0, 10);
      const added = { id: 'new', date, digest: '', characters: 30 };
      return ids(divide([...entries, added], limit)).filter((segment) => !before.has(segment)).length;
    });
    const mean = changed.reduce((sum, count) => sum + count, 0) / changed.length;
    expect(mean).toBeLessThan(2.5);
    expect(Math.max(...changed)).toBeLessThanOrEqual(16);
  });

  it('has fewer articles than half a column counts, however short they are', () => {
    const entry = { date: '2016-04-18', digest: '', characters: 1 };
    const segments = divide(Array.from({ length: 70_000 }, (_, at): SearchEntry => ({ ...entry, id: `a${at}` })));
    expect(segments.length).toBeGreaterThan(1);
    expect(Math.max(...segments.map(({ length }) => length))).toBeLessThan(0x10000);
  });

  it('leaves no segment half empty but the last', () => {
    const entries = Array.from(
      { length: 2000 },
      (_, at): SearchEntry => ({
        id: `a${String(at).padStart(4, '0')}`,
        date: new Date(Date.UTC(2009, 0, 1 + at)).toISOString().slice(0, 10),
        digest: '',
        characters: 5,
      }),
    );
    const older = divide(entries, limit).slice(0, -1);
    expect(Math.min(...older.map((segment) => segment.length * 5))).toBeGreaterThanOrEqual(limit * 0.6);
  });
});

describe('a day', () => {
  const articles = (...characters: number[]) =>
    characters.map((count, at): SearchEntry => ({ id: `a${at}`, date: '2016-04-18', digest: '', characters: count }));

  it('that fills a segment is one; its articles are parted where they are more than fit', () => {
    expect(ids(divide(articles(400, 600), limit))).toEqual(['a1,a0']);
    expect(ids(divide(articles(400, 601), limit))).toEqual(['a1', 'a0']);
  });

  it('with one article too large has a segment of its own', () => {
    expect(ids(divide(articles(limit * 3), limit))).toEqual(['a0']);
  });
});
