import { expect, test } from 'vitest';
import { dateDoubts } from '../../../src/import/extract/date-doubts.ts';

const kinds = (date: string | null, text: string, title = '渡口老秤') =>
  dateDoubts({ date, title }, text).map(({ kind }) => kind);

test('no date is told, with the event’s day where its year is missing', () => {
  expect(kinds(null, '老秤重新校准。')).toEqual(['date-missing']);
  expect(kinds(null, '7月23日，老秤重新校准。')).toEqual(['date-missing', 'date-year-missing']);
});

test('an event that is reported before it took place is told', () => {
  expect(kinds('2009-07-16', '7月23日下午，渡口掀起校秤热潮，掌声不断。')).toEqual(['date-conflict']);
  expect(kinds('2009-07-16', '7月10日，老秤重新校准。')).toEqual([]);
  expect(kinds('2009-07', '7月23日，老秤重新校准。')).toEqual([]);
});

test.each([
  '老秤将于7月23日重新校准。',
  '定于7月23日校秤，欢迎参观。',
  '来稿请在7月23日前寄出。',
  '展期7月23日至8月2日。',
])('%s announces it', (text) => expect(kinds('2009-07-16', text)).toEqual([]));

test('a notice speaks of days to come', () =>
  expect(kinds('2009-07-16', '时间：7月23日上午。', '校秤通知')).toEqual([]));
