import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserFloor } from '../../src/core/browser-floor.ts';
import { root } from '../../src/core/root.ts';

test('the oldest browsers are those that the style sheets are written for', () => {
  const [head = ''] = readFileSync(join(root, 'src/styles/base.css'), 'utf8').split('*/');
  const named = [...head.matchAll(/\b(Chrome|Firefox|Safari) (\d+)\b/g)].map(
    ([, name, version]) => `${name}${version}`,
  );
  expect(named.map((name) => name.toLowerCase()).sort()).toEqual(browserFloor);
});
