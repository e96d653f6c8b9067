/**
 * Starts a command: `node scripts/huikan.mjs build --out dist`.
 * Plain JavaScript that any Node can read, so that the wrong Node gets one clear line and not a stack trace.
 */
import { join } from 'node:path';

const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `需要 Node 24，此处为 ${process.versions.node}。请在本目录运行 npm ci（会装好所需的 Node），再用 npm run 启动。\n` +
      `Node 24 is needed, this is ${process.versions.node}. Run npm ci here (it brings the right Node), then start with npm run.`,
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
  'screenshots',
  'lighthouse',
  'make-lattice-table',
  'train',
];
const [name = '--help', ...args] = process.argv.slice(2);
if (!commands.includes(name)) {
  const help = name === '--help' || name === '-h';
  if (!help) console.error(`没有这个命令：${name}\nNo such command: ${name}`);
  console.error(`命令 Commands: ${commands.join(', ')}`);
  process.exit(help ? 0 : 2);
}
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
// Compiled modules are kept beside the packages they come from, also for the processes that a command starts: half a
// second less for a build, and 20 MB.
const { enableCompileCache } = await import('node:module');
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../node_modules/.cache/huikan');
enableCompileCache(process.env.NODE_COMPILE_CACHE);
const { run } = await import(`./${name}.ts`);
process.exitCode = await run(args);
