import { expect, test } from 'vitest';
import { allNeighbours } from '../../src/archive/neighbours.ts';
import { paperArchive } from '../views/paper-archive.ts';

const { articles } = paperArchive([
  { id: 'a', date: '2016-01-01', title: '甲', people: [], category: 'members' },
  { id: 'b', date: '2016-01-02', title: '乙', people: [] },
  { id: 'c', date: '2016-01-03', title: '丙', people: [], category: 'members' },
  { id: 'd', date: '2016-01-04', title: '丁', people: [], category: 'members' },
]);
const around = (id: string) => {
  const { archive, category } = allNeighbours(articles)(articles.find((article) => article.id === id)!);
  return [archive.previous?.id, archive.next?.id, category.previous?.id, category.next?.id];
};

test('the first and the last have one neighbour', () => {
  expect(around('a')).toEqual([undefined, 'b', undefined, 'c']);
  expect(around('d')).toEqual(['c', undefined, undefined, undefined]);
});

test('neighbours in the category are told where they are not the neighbours in time', () => {
  expect(around('c')).toEqual(['b', 'd', 'a', undefined]);
});

test('an article without a category has neighbours in time alone', () => {
  expect(around('b')).toEqual(['a', 'c', undefined, undefined]);
});

test('an article that is not on the list has none', () => {
  const [{ archive, category }] = [allNeighbours(articles.slice(1))(articles[0]!)];
  expect([archive, category]).toEqual([{}, {}]);
});
