import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { progressTo } from '../../src/build/progress.ts';
import { publishing } from '../../src/build/publishing.ts';
import { stagedIn, workFolder } from '../../src/build/transaction.ts';
import { temporaryFolder } from '../archive/folder.ts';

const silent = progressTo(undefined, 'en');

test('a build publishes alone, and leaves nothing beside the folder', async () => {
  const folder = temporaryFolder();
  const dist = join(folder, 'dist');
  const order: string[] = [];
  const build = (name: string) =>
    publishing(dist, silent, async (confirm) => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      confirm();
      order.push(`${name} ends`);
      return name;
    });
  expect(await build('one')).toBe('one');
  expect(await build('other')).toBe('other');
  expect(order).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
  expect(readdirSync(folder)).toEqual([]);
});

test('what a build staged that failed is thrown away, and its error is told', async () => {
  const folder = temporaryFolder();
  const dist = join(folder, 'dist');
  const staged = stagedIn(workFolder(dist));
  const failed = publishing(dist, silent, async () => {
    mkdirSync(staged, { recursive: true });
    writeFileSync(join(staged, '0'), 'half');
    throw new Error('a full disk');
  });
  await expect(failed).rejects.toThrow('a full disk');
  expect(existsSync(staged)).toBe(false);
  expect(await publishing(dist, silent, async () => 'again')).toBe('again');
});
