/**
 * Starts a command: `node scripts/huikan.mjs build --out dist`. Plain JavaScript for any Node from 18 on, since it
 * first finds a Node that can run the rest.
 */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotBrought } from './launch/bring.mjs';
import { findNode, relaunch } from './launch/node.mjs';
import { say } from './launch/say.mjs';

const commands = [
  'start',
  'dev',
  'build',
  'new',
  'check',
  'import',
  'convert',
  'bench',
  'test',
  'screenshots',
  'lighthouse',
  'make-lattice-table',
  'types',
];
/** Exit codes: used wrongly; the machine failed. */
const [wrongUse, machineFailed] = [2, 3];

/** @param {string} name @param {string[]} args @returns {Promise<number>} */
async function runCommand(name, args) {
  const relaunched = await relaunch(findNode(), name);
  if (relaunched !== undefined) return relaunched;
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  // Programs that say `#!/usr/bin/env node` get this Node, too.
  process.env.PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  // Compiled modules are kept beside the packages they come from, also for the processes that a command starts: half a
  // second less for a build, and 20 MB.
  const { enableCompileCache } = await import('node:module');
  process.env.NODE_COMPILE_CACHE ??= join(fileURLToPath(new URL('..', import.meta.url)), 'node_modules/.cache/huikan');
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
  const { run } = await import(`./${name}.ts`);
  return run(args);
}

const [name = '--help', ...args] = process.argv.slice(2);
if (commands.includes(name)) {
  try {
    process.exitCode = await runCommand(name, args);
  } catch (error) {
    if (!(error instanceof NotBrought)) throw error;
    console.error(error.message);
    process.exitCode = machineFailed;
  }
} else {
  const help = name === '--help' || name === '-h';
  if (!help) say({ zh: `没有这个命令：${name}`, en: `No such command: ${name}` });
  say({ zh: `命令：${commands.join('、')}`, en: `Commands: ${commands.join(', ')}` });
  process.exitCode = help ? 0 : wrongUse;
}
