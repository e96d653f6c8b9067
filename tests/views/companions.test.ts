import { expect, test } from 'vitest';
import { collectTopics } from '../../src/archive/topics.ts';
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

test('eight of each kind are told, kinds in their order, those named as often by how much is reported of them', () => {
  const kinds = ['tag', 'place', 'organisation', 'person'] as const;
  const { articles } = paperArchive([
    { id: 'a', date: '2016-01-01', title: '甲', people: [] },
    { id: 'b', date: '2016-01-02', title: '乙', people: [] },
  ]);
  const topicsOf = (count: number) =>
    kinds.flatMap((kind) =>
      Array.from({ length: count }, (_, i) => ({ kind, key: `${i}`, hant: `${i}`, slug: `s${i}` })),
    );
  const source = { kind: 'source' as const, key: '报', hant: '報', slug: 'bao' };
  const all = collectTopics(
    [
      { ...articles[0]!, topics: [...topicsOf(10), source] },
      { ...articles[1]!, topics: topicsOf(10).filter(({ key }) => key === '9') },
    ],
    [],
  );
  const found = companionsOf(all.get('source')!.get('报')!, all);
  expect(found.map(({ kind }) => kind)).toEqual(['person', 'organisation', 'place', 'tag']);
  for (const { topics: list } of found) {
    expect(list.map(({ topic }) => topic.key)).toEqual(['9', '0', '1', '2', '3', '4', '5', '6']);
    expect(list.every(({ count }) => count === 1)).toBe(true);
  }
  // Both editions ask for the same.
  expect(companionsOf(all.get('source')!.get('报')!, all)).toBe(found);
});

test('nobody stands beside a person who is alone, and a category is no company', () => {
  const alone = paperArchive([{ id: 'a', date: '2016-01-01', title: '甲', people: ['张三'], category: 'members' }]);
  expect(companionsOf(alone.topics.get('person')!.get('张三')!, alone.topics)).toEqual([]);
});
