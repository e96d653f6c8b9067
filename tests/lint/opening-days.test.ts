import { expect, test } from 'vitest';
import { checkOpeningDay } from '../../src/lint/opening-days.ts';
import { articleOf } from './article.ts';

const of = (eventDate: string, text: string, front = {}) =>
  checkOpeningDay(articleOf({ date: '2016-04-18', eventDate, ...front }, text), 'a.mdx').map(({ params }) => params);

test.each([
  ['2016-04-15', '4月16日上午，商会的二十位会员到渡口植树。\n\n树苗由苗圃捐出。', '4月16日'],
  ['2016-04-15', '2016年四月十六日下午三时，六家茶行在会馆比茶。', '2016年四月十六日'],
  ['2016-03-16', '4月16日，读书会读完了一本《茶经》。', '4月16日'],
  ['2016-04-14', '本报讯 4月12日（周二）晚，龙舟队下水试桨。', '4月12日'],
  // After the report, and told as what is over.
  ['2016-04-16', '6月16日上午，象棋赛落幕，六人得奖。', '6月16日'],
  ['2016-04-16', '4月26日，会员们走完了十公里山路。', '4月26日'],
])('a report of the %s begins with another day: %s', (eventDate, text, found) =>
  expect(of(eventDate, text)).toEqual([{ eventDate, found }]),
);
test('at the turn of a year the day is that of the year near by', () =>
  expect(of('2016-01-03', '12月30日，合唱队到敬老院唱歌。', { date: '2016-01-05' })).toEqual([
    { eventDate: '2016-01-03', found: '12月30日' },
  ]));

test.each([
  ['2016-04-16', '4月16日上午，会员到渡口植树。'],
  ['2016-04-15', '4月10日，秘书处发出通知，请各组报名。'],
  ['2016-04-15', '4月16日上午，会员到渡口植树，昨天运来树苗。'],
  ['2016-04-15', '4月16日上午，会员到渡口植树。15日已把坑挖好。'],
  ['2016-04-15', '4月16日上午，会员到渡口植树。树坑是星期五挖的。'],
  ['2016-04-15', '4月16日，会员到渡口植树。4月9日曾下雨。'],
  ['2016-04-09', '4月11日，秘书处公布了比赛的名次。'],
  ['2016-04-04', '4月6日，商会祭扫烈士墓。清明那几天下雨。'],
  ['2016-04-15', '农历三月十日，会馆上香。'],
  ['2016-04-15', '4月14日至16日，会员到渡口植树。'],
  ['2016-04-15', '据4月16日的来信，树已种好。'],
  ['2015-04-16', '4月16日，会员到渡口植树。'],
  ['2016-01-15', '4月16日，会员到渡口植树。'],
  // What is to come.
  ['2016-04-16', '4月26日上午，象棋赛在会馆比。'],
  ['2016-04-16', '4月26日，商会将办象棋赛，决出了名次的有奖。'],
  ['2016-04-28', '4月16日，会员到渡口植树。'],
])('nothing is told of %s: %s', (eventDate, text) => expect(of(eventDate, text)).toEqual([]));
