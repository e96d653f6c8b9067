import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/core/order.ts';

test('texts stand as JavaScript sorts them that is told no order, each equal to itself alone', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '会', '刊', '\u{20000}', '\ud800'), maxLength: 4 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const first = [a, b].sort()[0];
      expect(inOrder(a, b)).toBe(a === b ? 0 : a === first ? -1 : 1);
    }),
  );
});
