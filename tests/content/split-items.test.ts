import { expect, test } from 'vitest';
import { splitItems } from '../../src/content/split-items.ts';
import { boundsOf } from './bounds.ts';

test('two items of which each has what the other lacks are one', () => {
  expect(splitItems([{ hans: '陈发' }, { hant: '陳發' }])).toEqual([
    { path: [1], better: '- { hans: 陈发, hant: 陳發 }' },
  ]);
  expect(splitItems({ title: '甲', credits: [{ role: 'author' }, { name: '罗立' }] })).toEqual([
    { path: ['credits', 1], better: '- { role: author, name: 罗立 }' },
  ]);
});

test.each([
  [[{ hans: '陈发', hant: '陳發' }, { hant: '林超' }]],
  [[{ hans: '陈发' }, { hans: '林超' }]],
  [[{ hant: '陳發' }, { hans: '陈发' }]],
  ['陈发'],
  [{ credits: { role: 'author' } }],
])('%j is left as it is', (value) => expect(splitItems(value)).toEqual([]));

test.each(boundsOf('split-items', { splitItems }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
