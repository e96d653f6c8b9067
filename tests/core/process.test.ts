import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { birthOf, isRunning } from '../../src/core/process.ts';

test('this process runs, and a process that has ended does not', async () => {
  expect(isRunning(process.pid)).toBe(true);
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  expect(isRunning(child.pid!)).toBe(false);
});

test('a process of another user runs, too', () => {
  // The first process is the system's own.
  expect(isRunning(1)).toBe(true);
});

test('a process has one birth, and another has another', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  await once(child, 'spawn');
  const birth = birthOf(child.pid!);
  expect(birthOf(process.pid)).toBe(birthOf(process.pid));
  if (process.platform === 'linux') {
    expect(birth).toMatch(/^[0-9a-f-]{36} \d+$/);
    expect(birth).not.toBe(birthOf(process.pid));
  }
  child.stdin.end();
  await once(child, 'exit');
  expect(birthOf(child.pid!)).not.toBe(birth);
});

test('what does not run has no birth', () => {
  expect(birthOf(2 ** 30)).toBe('');
});
