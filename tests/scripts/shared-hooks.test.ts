/** Hooks belong to the file that registers them; files of a worker share the modules that they import. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';

const atTopLevel = /^(?:before|after)(?:Each|All)\(/m;

test('no module that test files share registers a hook when it is loaded', () => {
  const shared = walk(join(root, 'tests'), 'tests').filter((path) => /(?<!\.test)\.ts$/.test(path));
  expect(shared.length).toBeGreaterThan(20);
  // tests/setup.ts is run anew for each file.
  const files = shared.filter((path) => path !== 'tests/setup.ts');
  expect(files.filter((path) => atTopLevel.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test('a hook in a function is registered by each caller', () => {
  expect(atTopLevel.test('import a;\nbeforeEach(async () => {});\n')).toBe(true);
  expect(atTopLevel.test('export const use = () => {\n  beforeEach(() => {});\n};\n')).toBe(false);
});
