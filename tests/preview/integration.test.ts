import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { previewIntegration } from '../../src/preview/integration.ts';

test('the live preview reloads when something in the archive is saved, and for nothing beside it', () => {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const send = vi.fn();
  const content = resolve('content');
  const { hooks } = previewIntegration(content, () => Promise.resolve({ problems: [] }), 'zh-Hans');
  const setup = hooks['astro:server:setup'] as unknown as (options: object) => void;
  setup({ server: { watcher, ws: { send }, middlewares: { use: vi.fn() } } });
  expect(watcher.add).toHaveBeenCalledWith(content);
  watcher.emit('all', 'change', resolve('content/news/2016/04/a.mdx'));
  expect(send).toHaveBeenCalledWith({ type: 'full-reload', path: '*' });
  for (const path of ['dist/index.html', 'content-old/news/2016/04/a.mdx', 'contents.txt'])
    watcher.emit('all', 'change', resolve(path));
  expect(send).toHaveBeenCalledTimes(1);
});
