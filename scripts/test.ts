/** `npm test`: types, lint, then unit, whole-site and browser tests. `npm test -- --project unit` runs some. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../src/core/root.ts';

const steps: [name: string, program: string, args: string[]][] = [
  ['类型 types', 'astro', ['check', '--minimumSeverity', 'error', '--minimumFailingSeverity', 'error']],
  ['代码规范 lint', 'biome', ['ci', '--max-diagnostics=50']],
];

/** Runs every step, so that one run tells everything; fails if any fails. */
export async function run(args: string[]): Promise<number> {
  const failed: string[] = [];
  if (args.length === 0)
    for (const [name, program, rest] of steps) {
      console.log(`\n${name}`);
      if (start(program, rest) !== 0) failed.push(name);
    }
  if (start('vitest', ['run', ...args]) !== 0) failed.push('测试 tests');
  if (failed.length > 0) console.error(`\n未通过 Failed: ${failed.join('、')}`);
  return failed.length > 0 ? 1 : 0;
}

const start = (program: string, args: string[]): number =>
  spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status ?? 1;
