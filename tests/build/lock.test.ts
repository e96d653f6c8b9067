import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Holder, takeLock } from '../../src/build/lock.ts';
import { root } from '../../src/core/root.ts';
import { temporaryFolder } from '../archive/folder.ts';

const nobody = () => {
  throw new Error('nobody should be waited for');
};

/** Writes a lock as another process would have. */
function leave(path: string, holder: Partial<Holder>): void {
  const all: Holder = { pid: process.pid, host: hostname(), birth: '', since: '2026-01-01T00:00:00Z', ...holder };
  writeFileSync(path, JSON.stringify(all));
}

test('a lock is taken, and free again when it is released', async () => {
  const path = join(temporaryFolder(), 'work/lock');
  const lock = await takeLock(path, nobody);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  lock.release();
  expect(existsSync(path)).toBe(false);
});

test('a lock whose holder no longer runs is taken over, also where its number is another process’ now', async () => {
  const path = join(temporaryFolder(), 'lock');
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  leave(path, { pid: child.pid! });
  (await takeLock(path, nobody)).release();
  leave(path, { birth: 'of another boot' });
  (await takeLock(path, nobody)).release();
});

test('a lock of another machine is left alone, and told', async () => {
  const path = join(temporaryFolder(), 'lock');
  leave(path, { host: 'elsewhere.example' });
  await expect(takeLock(path, nobody)).rejects.toThrow(/elsewhere\.example[\s\S]*delete/);
});

test('who has lost the lock is told before it publishes, and does not release that of another', async () => {
  const path = join(temporaryFolder(), 'lock');
  const lock = await takeLock(path, nobody);
  lock.confirm();
  leave(path, { host: 'elsewhere.example' });
  expect(() => lock.confirm()).toThrow(/another build/);
  lock.release();
  expect(existsSync(path)).toBe(true);
});

test('of many processes that want it at once one has it at a time', async () => {
  const folder = temporaryFolder();
  const script = `
    import { appendFileSync, mkdirSync, rmdirSync } from 'node:fs';
    import { takeLock } from ${JSON.stringify(join(root, 'src/build/lock.ts'))};
    const lock = await takeLock(${JSON.stringify(join(folder, 'lock'))}, () => {});
    mkdirSync(${JSON.stringify(join(folder, 'alone'))});
    lock.confirm();
    rmdirSync(${JSON.stringify(join(folder, 'alone'))});
    appendFileSync(${JSON.stringify(join(folder, 'done'))}, 'x');
    lock.release();`;
  leave(join(folder, 'lock'), { birth: 'left behind' });
  const codes = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
      return (await once(child, 'exit'))[0] as number;
    }),
  );
  expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
  expect(readFileSync(join(folder, 'done'), 'utf8')).toBe('xxxxxx');
});
