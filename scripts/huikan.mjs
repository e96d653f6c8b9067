#!/usr/bin/env node
/**
 * Starts a command: `node scripts/huikan.mjs build --out dist`. Plain JavaScript for any Node from 18 on, since it
 * first finds a Node that can run the rest.
 */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotBrought } from './launch/bring.mjs';
import { findNode, relaunch } from './launch/node.mjs';
import { bearClosedPipes } from './launch/pipe.mjs';
import { say } from './launch/say.mjs';

const commands = [
  'start',
  'dev',
  'build',
  'new',
  'check',
  'import',
  'desk',
  'convert',
  'glossary',
  'impact',
  'verify',
  'init',
  'upgrade',
  'hosting',
  'vendor',
  'licences',
  'rollback',
  'bench',
  'test',
  'trials',
  'screenshots',
  'lighthouse',
  'problems',
  'handbook',
  'make-lattice-table',
  'audit',
  'train',
  'types',
  'mutate',
];
/** The exit code where the machine failed: exitCodes.fault of scripts/options.ts. */
const fault = 3;

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
  if (!commands.includes(name)) {
    const { tellCommands } = await import('./options.ts');
    return tellCommands(name, commands, args);
  }
  const { run } = await import(`./${name}.ts`);
  return run(args);
}

const [name = '--help', ...args] = process.argv.slice(2);
bearClosedPipes(name, args);
try {
  process.exitCode = await runCommand(name, args);
} catch (error) {
  if (!(error instanceof NotBrought)) throw error;
  say(error.sentence);
  process.exitCode = fault;
}
