import { expect, test } from 'vitest';
import {
  coordinatesOf,
  correctionOf,
  degreesOf,
  pairsOf,
  timelineEntryOf,
} from '../../../src/content/problems/values-from-text.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['1923年：会所奠基。', { date: '1923', text: '会所奠基。' }],
  ['2014年4月18日 工程启动', { date: '2014-04-18', text: '工程启动' }],
  ['二〇一四年 启动', { date: '2014', text: '启动' }],
  ['启动', undefined],
])('%s', (text, entry) => expect(timelineEntryOf(text)).toEqual(entry));

test('a correction', () => {
  expect(correctionOf('2016-05-01 更正了人名')).toEqual({ date: '2016-05-01', text: '更正了人名' });
  expect(correctionOf('2003年9月2日更正捐款数目')).toEqual({ date: '2003-09-02', text: '更正捐款数目' });
  expect(correctionOf('2003年9月2日更正：捐款数目')).toEqual({ date: '2003-09-02', text: '捐款数目' });
  // Nobody knows its day.
  expect(correctionOf('更正了人名')).toBeUndefined();
});

test.each([
  ['30.1', 30.1],
  ['北纬30度12分', 30.2],
  ['南纬30°12′36″', -30.21],
  ['西经121.5度', -121.5],
  ['河边', undefined],
  ['-30.5', -30.5],
  ['30-5', 30],
  ['30°12′36″N', 30.21],
  ["30°12'36''", 30.21],
  ['121度30分S', -121.5],
])('%s', (text, degrees) => expect(degreesOf(text)).toBe(degrees));

test.each([
  '30.1, 121.2',
  '121.2, 30.1',
  '30.1 121.2',
  '北纬30.1度，东经121.2度',
  '[30.1, 121.2]',
  '121.2；30.1',
  'N30.1 E121.2',
])('%s', (text) => expect(coordinatesOf(text)).toEqual({ latitude: 30.1, longitude: 121.2 }));

test('two words', () => {
  expect(pairsOf(['里记', '裏記'])).toEqual({ 里记: '裏記' });
  expect(pairsOf(['里记'])).toBeUndefined();
});

test.each(boundsOf('problems/values-from-text', { timelineEntryOf, correctionOf, degreesOf, coordinatesOf, pairsOf }))(
  '$name',
  ({ answer, expected }) => expect(answer()).toEqual(expected),
);
