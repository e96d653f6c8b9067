import { expect, test } from 'vitest';
import { leftNote, leftOver, withRest } from '../../../src/content/problems/left-over.ts';
import { zh } from '../../../src/i18n/sentence.ts';

test.each([
  [
    'eventDate',
    { date: '2016-04-16', place: '汝州' },
    'eventDate: 2016-04-16',
    [{ text: '汝州', line: 'places: [汝州]' }],
  ],
  ['eventDate', '2016-04-16 汝州大酒店', '2016-04-16', [{ text: '汝州大酒店', line: 'places: [汝州大酒店]' }]],
  ['eventDate', '2016年4月16日上午9时', '2016-04-16', [{ text: '上午9时' }]],
  ['archivedDate', { date: '2018-01-01', by: '黄萍' }, '2018-01-01', [{ text: '黄萍' }]],
  ['category', ['招商', '活动'], 'category: 招商', [{ text: '活动', line: 'tags: [活动]' }]],
  [
    'image',
    ['/images/a.jpg', '/images/b.jpg'],
    'image: { src: /images/a.jpg }',
    [{ text: '![图上有什么](/images/b.jpg)' }],
  ],
])('%s: %j leaves something out', (key, value, line, left) => expect(leftOver(key, value, line, {})).toEqual(left));

test.each([
  ['eventDate', '2016-04-16 10:30:00', '2016-04-16'],
  ['eventDate', '2016年4月16日（星期六）上午', '2016-04-16'],
  ['eventDate', '1985年前后', '1985~'],
  ['eventDate', '二〇一六年四月十六日', '2016-04-16'],
  ['eventDate', { from: '2016-04-16', via: '2016-04-17', to: '2016-04-18' }, '2016-04-16/2016-04-18'],
  ['date', { day: '2016-04-18', weekday: '星期一', time: '09:30' }, '2016-04-18'],
  ['category', { id: 'huodong', title: '活动' }, 'category: huodong'],
  ['title', ['甲会', '乙会'], 'title: 甲会、乙会'],
])('%s: %j is said whole', (key, value, line) => expect(leftOver(key, value, line, {})).toEqual([]));

test('what stands beside it stays, and what it says already is not left', () => {
  const value = { date: '2016-04-16', place: '汝州' };
  expect(leftOver('eventDate', value, '2016-04-16', { places: ['鄞县'] })).toEqual([
    { text: '汝州', line: 'places: [鄞县, 汝州]' },
  ]);
  expect(leftOver('eventDate', value, '2016-04-16', { places: ['汝州'] })).toEqual([]);
});

test('where the parts go is said behind the cure', () => {
  expect(leftNote([]).en).toBe('');
  expect(withRest([zh`写`, 'write'], [{ text: '甲' }, { text: '乙', line: 'tags: [乙]' }])[1]).toBe(
    'write; "乙" goes into tags: [乙]; no key is for "甲": write it into the text',
  );
  expect(withRest([zh`写`, 'write'], undefined)[1]).toBe('write');
});
