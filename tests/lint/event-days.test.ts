import { expect, test } from 'vitest';
import { checkEventDay, checkEventOtherwise } from '../../src/lint/event-days.ts';
import { articleOf, told } from './article.ts';

const check = (text: string, front = {}) =>
  told(checkEventDay(articleOf({ date: '2016-04-18', eventDate: '2016-04-28', ...front }, text), 'a.mdx'));

test.each(['四月十二日，年会在会馆举行。', '4月12日开幕，4月16日闭幕。', '定于4月18日举行。'])(
  'a day that the text does not name: %s',
  (text) => expect(check(text)).toEqual(['eventDate event-after-report']),
);
test.each([
  '农历三月十五日，会馆上香。',
  '定于四月二十八日举行，四月十日起报名。',
  '4月30日截止报名。',
  '年会将在会馆举行。',
  '2017年3月1日将举行总结会。',
])('an announcement: %s', (text) => expect(check(text)).toEqual([]));
test.each([{ eventDate: '2016-04-12' }, { eventDate: '2017-01-05' }, { eventDate: '2016-05' }, { date: '2016-04' }])(
  'not asked of %j',
  (front) => expect(check('四月十二日，年会在会馆举行。', front)).toEqual([]),
);

test('the one day of a text on which something took place is that of the event', () => {
  const of = (eventDate: string, text: string) =>
    checkEventOtherwise(articleOf({ date: '2016-04-18', eventDate }, text), 'a.mdx').map(({ params }) => params);
  expect(of('2016-04-14', '茶会于4月16日在会馆举行。')).toEqual([{ eventDate: '2016-04-14', found: '4月16日' }]);
  // Behind a comma, where one digit alone is another.
  expect(of('2016-04-06', '4月16日，茶会在会馆举行，来客满座。')).toEqual([
    { eventDate: '2016-04-06', found: '4月16日' },
  ]);
  for (const [eventDate, text] of [
    ['2016-03-02', '4月16日，茶会在会馆举行。'],
    ['2016-04-06', '4月16日，茶会在会馆举行，昨天报到。'],
    ['2016-04-06', '4月16日，茶会在会馆举行。4月9日报名截止。'],
    ['2016-04-06', '4月16日，大家商定茶会的日子。'],
    ['2016-04-16', '茶会于4月16日在会馆举行。'],
    ['2016-04-14', '茶会于4月14日报到，4月16日举行。'],
    ['2016-04-14', '茶会4月15日举行，酒会4月16日举行。'],
    ['2016-04-14', '茶会4月16日报名截止。'],
    ['2016-04-15', '茶会于4月14日至16日在会馆举行。'],
    ['2016-04-14', '下届茶会于4月28日举行。'],
  ] as const)
    expect([text, of(eventDate, text).length]).toEqual([text, 0]);
});

test('a day behind which stands what the title tells', () => {
  const of = (eventDate: string, title: string, text: string) =>
    checkEventOtherwise(articleOf({ date: '2016-04-18', eventDate, title }, text), 'a.mdx').length;
  expect(of('2016-04-11', '三家书屋开馆', '4月5日，三家书屋同日开馆。')).toBe(1);
  expect(of('2016-04-05', '新桥通车', '4月12日（星期二），河上新桥通车。')).toBe(1);
  expect(of('2016-04-02', '三家书屋读书', '4月5日，三家书屋同日开馆。')).toBe(1);
  for (const [eventDate, title, text] of [
    ['2016-04-05', '三家书屋开馆', '4月5日，三家书屋同日开馆。'],
    ['2016-04-11', '书屋读书会散场', '4月5日，三家书屋同日开馆。'],
    ['2016-04-11', '三家书屋开馆', '4月5日，书屋开馆仪式排练。当天下雨。'],
    ['2016-04-11', '三家书屋开馆', '4月5日，头一家书屋开馆，到11日三家都开了。'],
    ['2016-02-11', '三家书屋开馆', '4月5日，三家书屋同日开馆。'],
  ] as const)
    expect([text, of(eventDate, title, text)]).toEqual([text, 0]);
});
