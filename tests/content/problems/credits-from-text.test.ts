import { expect, test } from 'vitest';
import { creditsByRole, creditsOf, roleOf } from '../../../src/content/problems/credits-from-text.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['特约记者', 'reporter'],
  ['本报通讯员', 'correspondent'],
  ['封面摄影', 'photographer'],
  ['执行主编', 'editor'],
  ['口述', 'author'],
  ['Writer', 'author'],
  ['会长', undefined],
  ['constructor', undefined],
])('%s: %s', (word, role) => expect(roleOf(word)).toBe(role));

test('a byline names roles and people in turn', () =>
  expect(creditsOf('文/罗立 图/黄萍')).toEqual([
    { role: 'author', name: '罗立' },
    { role: 'photographer', name: '黄萍' },
  ]));

test('roles as keys are credits, one credit stays as it is', () => {
  expect(creditsByRole({ author: '罗立', 摄影: '黄萍' })).toEqual([
    { role: 'author', name: '罗立' },
    { role: 'photographer', name: '黄萍' },
  ]);
  expect(creditsByRole({ role: 'author', name: '罗立' })).toEqual([{ role: 'author', name: '罗立' }]);
});

test.each(boundsOf('problems/credits-from-text', { creditsOf, roleOf, creditsByRole }))(
  '$name',
  ({ answer, expected }) => expect(answer()).toEqual(expected),
);
