/**
 * Starts a command: `node scripts/huikan.mjs build --out dist`.
 * Plain JavaScript that any Node can read, so that the wrong Node gets one clear line and not a stack trace.
 */
import { join } from 'node:path';

const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  // The rule of chooseLanguage in src/i18n/sentence.ts, which this Node cannot read; nor can it read the archive's script.
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  console.error(
    /^en(?:[_.@-]|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '')
      ? `Node 24 is needed, this is ${process.versions.node}. Run npm ci here (it brings the right Node), then start with npm run.`
      : `需要 Node 24，此处为 ${process.versions.node}。请在本目录运行 npm ci（会装好所需的 Node），再用 npm run 启动。`,
  );
  process.exit(2);
}
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
  'trials',
  'screenshots',
  'lighthouse',
  'problems',
  'make-lattice-table',
];
const [name = '--help', ...args] = process.argv.slice(2);
if (!commands.includes(name)) {
  const { tellCommands } = await import('./options.ts');
  process.exit(tellCommands(name, commands, args));
}
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
// Compiled modules are kept beside the packages they come from, also for the processes that a command starts: half a
// second less for a build, and 20 MB.
const { enableCompileCache } = await import('node:module');
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../node_modules/.cache/huikan');
enableCompileCache(process.env.NODE_COMPILE_CACHE);
const { run } = await import(`./${name}.ts`);
process.exitCode = await run(args);
