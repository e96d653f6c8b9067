import { expect, test } from 'vitest';
import { renamedCure } from '../../../src/content/problems/renamed-cure.ts';

test('each key is told with its name here, once for all items', () => {
  const pairs = [
    ['key', 'id'],
    ['name', 'title'],
  ] as const;
  expect(renamedCure({ pairs, items: 3, lines: [11, 16] })[1]).toBe(
    'in all 3 items, lines 11 to 16, write id for key, title for name, and leave the values',
  );
});
