import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QueueItem } from '../../src/desk/queue/item.ts';
import { groupQueue, weightOfItems } from '../../src/desk/queue/queue.ts';
import { zh } from '../../src/i18n/sentence.ts';

const itemOf = (path: string, kind: string, weight: number, at: number): QueueItem => ({
  id: `${path}|${kind}|${at}`,
  path,
  source: 'review',
  kind,
  weight,
  what: { zh: zh`疑`, en: '' },
  suggestions: [],
  span: { from: at, to: at + 1 },
  canAccept: true,
  canType: true,
});

const item = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'), fc.nat(6), fc.nat(1000))
  .map(([path, kind, weight, at]) => itemOf(path, kind, weight, at));
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 30 });

test('no doubt is lost and none is told twice, however it is grouped', () => {
  fc.assert(
    fc.property(items, fc.constantFrom('article', 'kind' as const), (all, by) => {
      const grouped = groupQueue(all, by as 'article' | 'kind').flatMap((group) => group.items);
      expect(grouped.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});

test('the most doubtful group comes first, and what was put off comes last', () => {
  fc.assert(
    fc.property(items, fc.nat(3), (all, n) => {
      const weights = groupQueue(all, 'article').map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      const later = new Set(all.filter(({ path }) => path === 'abc'[n]).map(({ id }) => id));
      const order = groupQueue(all, 'article', later).map(({ key }) => key);
      if (later.size > 0) expect(order.at(-1)).toBe('abc'[n]);
    }),
  );
});

test('inside an article doubts stand as a person reads', () => {
  const [group] = groupQueue([itemOf('a', 'x', 1, 9), itemOf('a', 'y', 5, 3)], 'article');
  expect(group?.items.map(({ span }) => span?.from)).toEqual([3, 9]);
});

test('forty of one kind are one worry', () => {
  const many = Array.from({ length: 40 }, (_, at) => itemOf('a', 'x', 2, at));
  expect(weightOfItems(many)).toBe(6);
});
