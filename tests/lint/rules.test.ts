import { expect, test } from 'vitest';
import { checkDates, checkFuture, checkLost, checkReview } from '../../src/lint/rules.ts';
import { articleOf, told } from './article.ts';

const missing = [{ kind: 'date-missing' }];

test.each([
  [{ eventDate: '2016-04-17' }, []],
  [{ eventDate: '2016-12-31' }, []],
  [{ eventDate: '2017-01-01' }, ['eventDate event-after-report']],
  [{ date: 'unknown', eventDate: '2017-01-01' }, []],
  [{ archivedDate: '2016-04-17' }, ['archivedDate archived-before-published']],
  [{ archivedDate: '2016-04-18' }, []],
  [{ archivedDate: '2016-04-19', review: missing }, ['date date-of-import']],
  [{ archivedDate: '2016-04-20', review: missing }, []],
  [{ archivedDate: '2016-04-19', review: [{ kind: 'pinyin-kept' }] }, []],
  [{ archivedDate: '2016-04-18', review: [{ kind: 'date-year-missing' }] }, ['date date-of-import']],
])('the dates %j', (front, expected) => expect(told(checkDates(articleOf(front), 'a.mdx'))).toEqual(expected));

test.each([
  ['2016-04-18', '2016-04-18', 0],
  ['2016-04-19', '2016-04-18', 1],
  ['2016', '2016-04-18', 0],
  ['2017', '2016-04-18', 1],
])('%s is yet to come on %s: %i', (date, today, count) =>
  expect(checkFuture({ date, place: { file: 'a.mdx', line: 3, column: 7 } }, today)).toHaveLength(count),
);

test.each([
  ['甲\ufffd\ufffd乙', ['1:2 lost-character']],
  ['甲\n乙???丙', ['2:2 lost-character']],
  ['甲，???乙', ['1:3 lost-character']],
  ['甲???，', ['1:2 lost-character']],
  ['甲??乙', []],
  ['什么???', []],
  ['what???', []],
])('what was lost in %j', (source, expected) => expect(told(checkLost('a.mdx', source))).toEqual(expected));

test('what an import left open is told, each entry with what it says', () => {
  const review = [{ kind: 'pinyin-kept', quote: '这里', suggestions: ['甲'] }, { kind: 'date-missing' }];
  const problems = checkReview(articleOf({ review }), 'a.mdx');
  expect(told(problems)).toEqual(['review.0 review-open', 'review.1 review-open']);
  expect(problems.map(({ params }) => params)).toEqual(review);
});
