import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkAndOthers } from '../../src/lint/and-others.ts';

const told = (...people: string[]) =>
  checkAndOthers({ front: { people }, placeOf: () => ({ line: 4, column: 1 }) } as unknown as Article, 'a.mdx').map(
    ({ params }) => (params as { better: string }).better,
  );

test('what stands for others is no part of a name', () =>
  expect(told('丘志明等人', '王平等三人', '丘志明等', '歐陽修文等多位')).toEqual([
    '丘志明',
    '王平',
    '丘志明',
    '歐陽修文',
  ]));

test('names stay', () => expect(told('李平等', '丘志明', 'Tan Ah Kow 等人')).toEqual([]));
