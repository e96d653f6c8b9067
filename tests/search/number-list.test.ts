import { expect, test } from 'vitest';
import { NumberList } from '../../src/search/number-list.ts';

test('a list keeps what was pushed, also where it had to grow', () => {
  const list = new NumberList();
  const numbers = Array.from({ length: 70_000 }, (_, at) => (at * 2_654_435_761) % 2 ** 32);
  for (const number of numbers) list.push(number);
  expect([...list.items]).toEqual(numbers);
});

test('a copy is what it was, whatever is pushed afterwards', () => {
  const list = new NumberList();
  list.push(1);
  const copy = list.copy();
  list.length = 0;
  list.push(2);
  expect([[...copy], [...list.items]]).toEqual([[1], [2]]);
});
