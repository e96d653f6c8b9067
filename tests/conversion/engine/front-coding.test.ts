import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { latticeTablePath, makeLatticeTable } from '../../../scripts/make-lattice-table.ts';

test('the generated table is what its sources make', () => {
  expect(readFileSync(latticeTablePath, 'utf8') === makeLatticeTable()).toBe(true);
}, 60_000);
