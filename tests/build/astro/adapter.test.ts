import { EventEmitter } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { press } from '../../../src/build/astro/adapter.ts';

test('the live preview reloads when something in the archive is saved, and for nothing else', () => {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const send = vi.fn();
  const setup = press().hooks['astro:server:setup'] as unknown as (options: object) => void;
  setup({ server: { watcher, ws: { send } } });
  const content = resolve('content');
  expect(watcher.add).toHaveBeenCalledWith(content);
  watcher.emit('all', 'change', join(content, 'news/2016/04/a.mdx'));
  expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
  watcher.emit('all', 'change', resolve('dist/index.html'));
  expect(send).toHaveBeenCalledTimes(1);
});
