import { expect, test } from 'vitest';
import { companionsOf } from '../../src/views/companions.ts';
import { paperArchive } from './paper-archive.ts';

const { topics } = paperArchive([
  { id: 'a', date: '2016-01-01', title: '甲', people: ['张三', '李四'] },
  { id: 'b', date: '2016-01-02', title: '乙', people: ['张三', '李四', '王五'], category: 'members' },
  { id: 'c', date: '2016-01-03', title: '丙', people: ['王五'] },
]);
const person = (key: string) => topics.get('person')!.get(key)!;
const named = (key: string) =>
  companionsOf(person(key), topics).map(({ kind, topics: list }) => [
    kind,
    list.map((one) => [one.topic.key, one.count]),
  ]);

test('who stands in the same articles, the most often first, and never the topic itself', () => {
  expect(named('张三')).toEqual([
    [
      'person',
      [
        ['李四', 2],
        ['王五', 1],
      ],
    ],
  ]);
  expect(named('李四')).toEqual([
    [
      'person',
      [
        ['张三', 2],
        ['王五', 1],
      ],
    ],
  ]);
});

test('nobody stands beside a person who is alone, and a category is no company', () => {
  const alone = paperArchive([{ id: 'a', date: '2016-01-01', title: '甲', people: ['张三'], category: 'members' }]);
  expect(companionsOf(alone.topics.get('person')!.get('张三')!, alone.topics)).toEqual([]);
});
