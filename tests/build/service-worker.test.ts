import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { browserScript, serviceWorker } from '../../src/build/service-worker.ts';

test('the worker that keeps articles and the one that takes itself off are scripts of their own', async () => {
  const [keeps, leaves] = await Promise.all([serviceWorker(true), serviceWorker(false)]);
  expect(keeps).not.toBe(leaves);
  expect(keeps).toContain('fetch');
  expect(leaves).toContain('unregister');
  for (const script of [keeps, leaves]) {
    // One file: nothing is imported, and it is a script, no module.
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/\bimport\b|\bexport\b|\brequire\(/);
  }
});

test('a script of the browser is one line or two, the same each time', async () => {
  const [one, other] = await Promise.all([browserScript('permanent.ts'), browserScript('permanent.ts')]);
  expect(one).toBe(other);
  expect(one.trim().split('\n').length).toBeLessThan(4);
});
