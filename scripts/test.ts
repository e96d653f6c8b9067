/** `npm test`: types, lint, then unit, whole-site and browser tests. `npm test -- --project unit` runs some. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { speak } from '../src/content/speak.ts';
import { root } from '../src/core/root.ts';
import { messages } from '../src/i18n/messages.ts';
import type { Sentence } from '../src/i18n/sentence.ts';
import { languageOf } from './options.ts';
import { run as types } from './types.ts';

/** The checks before the tests. */
const steps: [name: Sentence, check: () => number | Promise<number>][] = [
  [messages.step.types, types],
  [messages.step.lint, () => start('biome', ['ci', '--max-diagnostics=50'])],
];

/** Runs every step, so that one run tells everything; fails if any fails. */
export async function run(args: string[]): Promise<number> {
  const language = languageOf(args);
  const failed: Sentence[] = [];
  if (args.length === 0) {
    // The first checks leave the network and all cores but one idle. Where it fails, the tests of browsers say why.
    const chromium = once(spawn(process.execPath, [join(root, 'scripts/chromium.ts')], { stdio: 'ignore' }), 'exit');
    for (const [name, check] of steps) {
      console.log(`\n${speak(name, language)}`);
      if ((await check()) !== 0) failed.push(name);
    }
    await chromium;
  }
  if (start('vitest', ['run', ...args]) !== 0) failed.push(messages.step.tests);
  if (failed.length > 0) console.error(`\n${speak(messages.failedSteps(failed), language)}`);
  return failed.length > 0 ? 1 : 0;
}

/** Runs a package's program; its first line finds this Node, which the launcher has put first in PATH. */
const start = (program: string, args: string[]): number =>
  spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status ?? 1;
