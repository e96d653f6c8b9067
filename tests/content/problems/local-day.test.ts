import { expect, test } from 'vitest';
import { localDay } from '../../../src/content/problems/local-day.ts';

test.each([
  ['2016-04-17T16:00:00.000Z', undefined, '2016-04-18'],
  ['2016-04-17T16:00Z', 'Asia/Taipei', '2016-04-18'],
  ['"2016-04-17 23:30:00 +00:00"', 'Asia/Kuala_Lumpur', '2016-04-18'],
  ['2016-04-18T03:00:00Z', 'America/Vancouver', '2016-04-17'],
])('%s in %s is %s', (found, zone, date) => expect(localDay(found, zone)).toMatchObject({ kind: 'universal', date }));

test.each([
  ['2016-04-18T03:00:00Z', undefined],
  ['2016-04-17T16:00:00Z', 'Europe/London'],
  ['2016-04-17T16:00:00+08:00', undefined],
  ['2016-04-17T16:00:00', undefined],
  ['2016-04-17', undefined],
  ['2016-13-17T16:00:00Z', undefined],
])('%s in %s has the day that is written, or is no such moment', (found, zone) =>
  expect(localDay(found, zone)).toBeUndefined(),
);
