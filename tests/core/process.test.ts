import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { birthOf, isRunning } from '../../src/core/process.ts';
import { temporaryFolder } from '../archive/folder.ts';

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

describe.runIf(process.platform === 'linux')('the birth of a process', () => {
  const birth = /^[0-9a-f-]{36} \d+$/;

  test('is read behind its name, whatever that is', async () => {
    const program = join(temporaryFolder(), 'a) Z (b');
    symlinkSync(process.execPath, program);
    const child = spawn(program, ['-e', 'process.stdin.resume()']);
    await once(child, 'spawn');
    expect(birthOf(child.pid!)).toMatch(birth);
    const ticks = (pid: number): number => Number(birthOf(pid).split(' ')[1]);
    // Ticks of a hundredth of a second since the boot: it began after this one, and both began before now.
    expect(ticks(child.pid!)).toBeGreaterThan(ticks(process.pid));
    expect(ticks(child.pid!) / 100).toBeLessThanOrEqual(uptime() + 1);
    child.stdin.end();
    await once(child, 'exit');
  });

  test('is over with its life, though nobody has looked after it', async () => {
    // A program that takes the shell's place does not know of the shell's child.
    const parent = spawn('sh', ['-c', 'cat <&3 & echo $!; exec cat'], { stdio: ['pipe', 'pipe', 'ignore', 'pipe'] });
    const [pid] = (await once(parent.stdout!, 'data')).map(Number);
    parent.stdin!.write('echo');
    await once(parent.stdout!, 'data');
    (parent.stdio[3] as Writable).end();
    for (let i = 0; i < 500 && birth.test(birthOf(pid!)); i++) await setTimeout(10);
    expect(birthOf(pid!)).toBe('gone');
    parent.stdin!.end();
    await once(parent, 'exit');
    expect(birthOf(pid!)).not.toMatch(birth);
  });
});

test('what does not run has no birth', () => {
  expect(birthOf(2 ** 30)).toBe('');
});
