import { expect, test } from 'vitest';
import { beijingDay } from '../../../src/import/read/unix-time.ts';

test('a day begins in Beijing at four in the afternoon by Greenwich', () => {
  expect([1388505599, 1388505600, 1388505600000].map(beijingDay)).toEqual(['2013-12-31', '2014-01-01', '2014-01-01']);
});
