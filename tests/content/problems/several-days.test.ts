import { expect, test } from 'vitest';
import { severalDays } from '../../../src/content/problems/several-days.ts';

test.each([
  ['eventDate', { from: '2016-04-16', to: '2016-04-17' }, { better: '2016-04-16/2016-04-17' }],
  ['eventDate', ['2016-04-20', '2016-04-16', '2016-04-18'], { better: '2016-04-16/2016-04-20' }],
  ['date', ['2016-04-16', '2016-04-18'], { better: '2016-04-18', event: '2016-04-16' }],
  ['date', { published: '2016-04-16', event: '2016-04-18' }, { better: '2016-04-16', event: '2016-04-18' }],
])('%s: %j', (key, value, days) => expect(severalDays(key, value)).toEqual(days));

test.each([
  ['eventDate', ['2016-04-16', '汝州']],
  ['eventDate', '2016-04-16'],
  ['archivedDate', ['2016-04-16', '2016-04-18']],
  ['date', ['2016-04-16', '2016-04-17', '2016-04-18']],
])('%s: %j says no more than one', (key, value) => expect(severalDays(key, value)).toBeUndefined());

test('a day without its year is one of its folder', () =>
  expect(severalDays('eventDate', ['4月16日', '4月17日'], { year: 2016, month: 4 })).toEqual({
    better: '2016-04-16/2016-04-17',
  }));
