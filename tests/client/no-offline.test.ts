import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { browserScript } from '../../src/build/service-worker.ts';

test('the worker goes, and takes with it what the product kept, nothing else', async () => {
  const listeners = new Map<string, (event: { waitUntil(done: Promise<void>): void }) => void>();
  const caches = new Set(['huikan-pages-1', 'huikan-assets-1', 'another']);
  const done: string[] = [];
  runInNewContext(await browserScript('no-offline.ts'), {
    self: {
      addEventListener: (name: string, listener: never) => listeners.set(name, listener),
      skipWaiting: () => done.push('skipped waiting'),
      registration: { unregister: async () => done.push('unregistered') },
    },
    caches: { keys: async () => [...caches], delete: async (name: string) => caches.delete(name) },
  });
  const waits: Promise<void>[] = [];
  const event = { waitUntil: (one: Promise<void>) => void waits.push(one) };
  listeners.get('install')!(event);
  expect(done).toEqual(['skipped waiting']);
  listeners.get('activate')!(event);
  await Promise.all(waits);
  expect([...caches]).toEqual(['another']);
  expect(done).toEqual(['skipped waiting', 'unregistered']);
});
