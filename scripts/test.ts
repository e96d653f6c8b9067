/** `npm test`: types, lint, and unit, whole-site and browser tests. `npm test -- --project unit` runs some. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { speak } from '../src/content/speak.ts';
import { root } from '../src/core/root.ts';
import { messages } from '../src/i18n/messages.ts';
import type { Sentence } from '../src/i18n/sentence.ts';
import { languageOf } from './options.ts';

/** A package's program; its first line finds this Node, which the launcher has put first in PATH. */
const programOf = (name: string): string => join(root, 'node_modules/.bin', name);

const isWindows = process.platform === 'win32';

/** The checks beside the tests. */
const checks: [name: Sentence, start: () => ChildProcess][] = [
  [messages.step.types, () => quiet(process.execPath, [join(root, 'scripts/huikan.mjs'), 'types'])],
  [messages.step.lint, () => quiet(programOf('biome'), ['ci', '--max-diagnostics=50'], isWindows)],
];

/**
 * Runs every step, so that one run tells everything; fails if any fails. The checks, of one thread mostly, run while a
 * browser is unpacked and the tests begin; what they say stands behind what the tests say.
 */
export async function run(args: string[]): Promise<number> {
  const language = languageOf(args);
  const failed: Sentence[] = [];
  const isWhole = args.length === 0;
  const running = isWhole ? checks.map(([name, start]) => ({ name, said: outcomeOf(start()) })) : [];
  // Where it fails, the tests of browsers say why.
  if (isWhole) await once(spawn(process.execPath, [join(root, 'scripts/chromium.ts')], { stdio: 'ignore' }), 'exit');
  const tests = spawn(programOf('vitest'), ['run', ...args], { cwd: root, stdio: 'inherit', shell: isWindows });
  const [code] = await once(tests, 'exit');
  for (const { name, said } of running) {
    const { passed, output } = await said;
    console.log(`\n${speak(name, language)}\n${output}`);
    if (!passed) failed.push(name);
  }
  if (code !== 0) failed.push(messages.step.tests);
  if (failed.length > 0) console.error(`\n${speak(messages.failedSteps(failed), language)}`);
  return failed.length > 0 ? 1 : 0;
}

const quiet = (program: string, args: string[], shell = false): ChildProcess =>
  spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell });

/** What a program says until its end, and whether it passed. */
async function outcomeOf(child: ChildProcess): Promise<{ passed: boolean; output: string }> {
  const [[code], ...said] = await Promise.all([once(child, 'exit'), text(child.stdout!), text(child.stderr!)]);
  return { passed: code === 0, output: said.join('').trim() };
}
