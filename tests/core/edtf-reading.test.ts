/** What `readEdtf` makes of each form of an expression, and which it refuses; edtf.test.ts holds what follows from that. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatePoint, isEdtf, isoOf, isPlain, newestFirst, readEdtf } from '../../src/core/edtf.ts';

const two = (number: number): string => String(number).padStart(2, '0');
/** A point as somebody writes it, what it says, and the first and the last day that it may mean as numbers. */
interface Written {
  text: string;
  point: DatePoint;
  first: number;
  last: number;
}
const year = fc.integer({ min: 1000, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const doubts = fc.constantFrom(
  { sign: '', uncertain: false, approximate: false },
  { sign: '?', uncertain: true, approximate: false },
  { sign: '~', uncertain: false, approximate: true },
  { sign: '%', uncertain: true, approximate: true },
);
const daysOf = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();

/** Days, months and years, with and without a doubt; what is not known may be written as XX. */
const plain: fc.Arbitrary<Written> = fc
  .record({
    y: year,
    m: month,
    d: fc.integer({ min: 1, max: 31 }),
    doubt: doubts,
    known: fc.nat(2),
    crossed: fc.boolean(),
  })
  .map(({ y, m, d, doubt: { sign, ...doubt }, known, crossed }) => {
    const day = Math.min(d, daysOf(y, m));
    const parts = [String(y), two(m), two(day)].slice(0, known + 1);
    // Level 1 takes no doubt of what is crossed out.
    const rest = crossed && sign === '' ? ['-XX-XX', '-XX', ''][known]! : '';
    return {
      text: parts.join('-') + rest + sign,
      point: { year: `${y}`, ...(known > 0 && { month: two(m) }), ...(known > 1 && { day: two(day) }), ...doubt },
      first: y * 10_000 + (known > 0 ? m * 100 : 0) + (known > 1 ? day : 0),
      last: y * 10_000 + (known > 0 ? m * 100 : 9900) + (known > 1 ? day : 99),
    };
  });
const certain = { uncertain: false, approximate: false };
/** Seasons, decades and centuries. */
const coarse = fc.oneof(
  fc.record({ y: year, season: fc.nat(3) }).map(({ y, season }) => ({
    text: `${y}-${21 + season}`,
    point: { year: `${y}`, season, ...certain },
  })),
  fc.integer({ min: 100, max: 999 }).map((d) => ({ text: `${d}X`, point: { year: `${d}X`, ...certain } })),
  fc.integer({ min: 10, max: 99 }).map((c) => ({ text: `${c}XX`, point: { year: `${c}XX`, ...certain } })),
);
const firstAndLast = fc.constantFrom(
  ['1000', '9999'],
  ['1000-01-01', '9999-12-31'],
  ['1000-01', '9999-12'],
  ['10XX', '99XX'],
  ['100X', '999X'],
);

describe('an expression', () => {
  test('of one point says what is written, and that is a date', () => {
    fc.assert(
      fc.property(fc.oneof(plain, coarse), ({ text, point }) => {
        expect(readEdtf(text)).toEqual({ kind: 'point', point });
        expect(isEdtf(text)).toBe(true);
      }),
    );
  });

  test('of an interval says both ends, unless it ends before it begins; one that is its own end is a point', () => {
    fc.assert(
      fc.property(plain, plain, fc.boolean(), (from, other, same) => {
        const to = same ? from : other;
        const expected =
          from.first > to.last
            ? undefined
            : from.text === to.text
              ? { kind: 'point', point: from.point }
              : { kind: 'interval', from: from.point, to: to.point };
        // Of what is crossed out in part no interval can be made.
        fc.pre(!`${from.text}${to.text}`.includes('X'));
        expect(readEdtf(`${from.text}/${to.text}`)).toEqual(expected);
      }),
    );
  });

  test.each([
    ['2016-04/2016-04-18', '2016-04', '2016-04-18'],
    ['2016-04-18/2016-04', '2016-04-18', '2016-04'],
    ['2016/2016-01-01', '2016', '2016-01-01'],
    ['2016-12-31/2016', '2016-12-31', '2016'],
  ])('of an interval may begin or end within what is less well known: %s', (text, from, to) => {
    const reading = readEdtf(text);
    expect(reading).toMatchObject({ kind: 'interval' });
    expect(reading?.kind === 'interval' && [isoOf(reading.from!), isoOf(reading.to!)]).toEqual([from, to]);
  });

  test('of an interval may be open at one end, or not known there, and not at both', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom('', '..'), ({ text, point }, open) => {
        fc.pre(!text.includes('X'));
        expect(readEdtf(`${text}/${open}`)).toEqual({ kind: 'interval', from: point });
        expect(readEdtf(`${open}/${text}`)).toEqual({ kind: 'interval', to: point });
      }),
      { numRuns: 30 },
    );
    for (const text of ['/', '../', '/..', '../..']) expect(readEdtf(text), text).toBeUndefined();
  });

  test('of nothing says so', () => {
    for (const text of ['unknown', 'XXXX', 'XXXX-XX-XX']) expect(readEdtf(text)).toEqual({ kind: 'unknown' });
    for (const text of ['XXXX-XX', 'XXXX-04', 'XXXX-XX-18']) expect(readEdtf(text), text).toBeUndefined();
  });

  test.each(['-', '/'])('of a day that is in no calendar is none, alone or in an interval (%s)', (sign) => {
    for (const day of ['2015-02-29', '1900-02-29', '2016-02-30', '2016-04-31', '2016-01-00', '2016-13-01']) {
      expect(isEdtf(day), day).toBe(false);
      for (const doubt of '?~%') expect(isEdtf(day + doubt), day + doubt).toBe(false);
      if (sign === '/') expect([isEdtf(`${day}/2017`), isEdtf(`2014/${day}`)], day).toEqual([false, false]);
    }
  });

  test('has a year from 1000 to 9999, in whatever it says besides', () => {
    fc.assert(
      fc.property(firstAndLast, (texts) => {
        for (const text of texts) expect(isEdtf(text), text).toBe(true);
      }),
    );
    for (const text of [
      '0999',
      '0999-12-31',
      '0999-12',
      '0999?',
      '099X',
      '09XX',
      '0100-01-01',
      '10000',
      'Y10000',
      '-1000',
    ])
      expect(isEdtf(text), text).toBe(false);
  });
});

test('a point is written as ISO 8601 does, and is plain where nothing is in doubt or left open', () => {
  fc.assert(
    fc.property(fc.oneof(plain, coarse), ({ point }) => {
      const { year: y, month: m, day: d, season, uncertain, approximate } = point as DatePoint;
      expect(isoOf(point)).toBe(d ? `${y}-${m}-${d}` : m ? `${y}-${m}` : y);
      expect(isPlain(point)).toBe(/^\d{4}$/.test(y) && season === undefined && !uncertain && !approximate);
    }),
  );
});

test('the order of two dates is that of their first days, and one of its own is neither before nor behind', () => {
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      expect(newestFirst(one.text, other.text)).toBe(Math.sign(other.first - one.first));
      expect(newestFirst(one.text, one.text)).toBe(0);
    }),
  );
  expect(['unknown', '2016', '2016-21', '2016-04', '2016-03'].sort(newestFirst)).toEqual([
    '2016-04',
    '2016-21',
    '2016-03',
    '2016',
    'unknown',
  ]);
});
