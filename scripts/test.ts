/** `npm test`: types, lint, then unit, whole-site and browser tests. `npm test -- --project unit` runs some. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../src/core/root.ts';
import { run as types } from './types.ts';

/** Runs every step, so that one run tells everything; fails if any fails. */
export async function run(args: string[]): Promise<number> {
  const failed: string[] = [];
  const step = (name: string, code: number): void => {
    if (code !== 0) failed.push(name);
  };
  if (args.length === 0) {
    console.log('\n类型 types');
    step('类型 types', await types());
    console.log('\n代码规范 lint');
    step('代码规范 lint', start('biome', ['ci', '--max-diagnostics=50']));
  }
  step('测试 tests', start('vitest', ['run', ...args]));
  if (failed.length > 0) console.error(`\n未通过 Failed: ${failed.join('、')}`);
  return failed.length > 0 ? 1 : 0;
}

/** Runs a package's program; its own first line finds this Node, which the launcher has put first in PATH. */
const start = (program: string, args: string[]): number =>
  spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status ?? 1;
