/**
 * Which Node runs a command, and with which options. The machine's own is used from the oldest that Astro runs on;
 * where it is older, the registry brings one (scripts/node, see docs/decisions/which-node.md).
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bring, NotBrought } from './bring.mjs';

/** The oldest Node that runs Huikan: the first of its line whose module hooks are synchronous. */
const oldest = '22.15';

/** @param {string} version @example isNewEnough('22.15.0') // true */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 15);
}

/**
 * V8's options for building. A heap may grow by 70 percent until it is collected, not by 300: with 10,000 articles that
 * is 400 MB less for a twentieth more of time. Its nursery has the size that an article's or a page's waste does not
 * outlive: with the larger one that V8 takes a build of 3,000 articles is 170 MB larger and takes a thirtieth longer. So
 * small a heap is collected with less work by one thread than by several.
 */
const smallHeap = [
  '--heap-growing-percent=70',
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
  '--no-parallel-scavenge',
  '--no-concurrent-sweeping',
];

/**
 * A build that finds most of an archive done needs 130 MB of heap at 10,000 articles, and on the way there V8 would
 * collect it seven times: up to twice that it need not, which is an eighth of a correction's time.
 */
const buildHeap = [...smallHeap, '--initial-old-space-size=256'];

/**
 * V8's options for what runs all day beside a person's browser: its nursery, which V8 lets grow to 134 MB while the
 * archive is read and never gives back, stays at a tenth of that, and the heap grows by little. It takes no more time.
 */
const residentHeap = ['--max-semi-space-size=4', '--heap-growing-percent=40'];

/** @type {Readonly<Record<string, readonly string[]>>} */
const optionsOf = { build: buildHeap, start: smallHeap, desk: residentHeap };

/**
 * Options for V8 that this process lacks.
 * @param {string} command
 * @param {readonly string[]} given the options this process was started with
 */
export function missingOptions(command, given) {
  const wanted = optionsOf[command] ?? [];
  return wanted.some((option) => given.includes(option)) ? [] : wanted;
}

/**
 * Another Node refuses to start with an option that its V8 does not have, and V8 promises none.
 * @param {readonly string[]} options
 * @param {(options: readonly string[]) => boolean} starts true where Node starts with options
 * @example knownTo(['--no-opt', '--warp=9'], startsWith(process.execPath)) // ['--no-opt']
 */
export const knownTo = (options, starts) =>
  options.length === 0 || starts(options) ? options : options.filter((option) => starts([option]));

/**
 * Asks a Node whether it starts with options: it says its version before it makes a heap, which takes 7 ms, while
 * `--v8-options` prints each letter by itself and takes 130.
 * @param {string} node
 */
export const startsWith =
  (node) =>
  /** @param {readonly string[]} options */
  (options) =>
    spawnSync(node, [...options, '--version'], { stdio: 'ignore' }).status === 0;

/** @returns {string} the path of a Node that can run Huikan @throws {NotBrought} */
export function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const folder = bring('node', {
    zh: `Node（本机的是 ${process.versions.node}，需要 ${oldest} 或更新）`,
    en: `a Node of ${oldest} or newer (this machine has ${process.versions.node})`,
  });
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const path = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(path)) return path;
  throw new NotBrought({
    zh: `npm 上没有适用于本机（${process.platform} ${process.arch}）的 Node。请从 https://nodejs.org/zh-cn/download 安装 Node ${oldest} 或更新的版本。`,
    en: `npm has no Node for this machine (${process.platform} ${process.arch}). Install Node ${oldest} or newer from https://nodejs.org/en/download.`,
  });
}

/** Node runs TypeScript without being asked from 22.18 on; the processes and threads that it starts inherit this. */
const stripTypes = '--experimental-strip-types';
/** Below a `node_modules` it never does (ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING). */
const stripTypesOfPackage = `--import=${new URL('./strip-types.mjs', import.meta.url).href}`;

/**
 * What NODE_OPTIONS lacks for the program's TypeScript.
 * @param {string} folder where the program lies
 * @param {string} given the value of NODE_OPTIONS
 * @param {boolean} typed true where Node runs TypeScript by itself
 * @returns {string | undefined} undefined where nothing is missing
 * @example missingForTypes('/archive/node_modules/huikan/scripts', '', true) // '--import=file:///…'
 */
export function missingForTypes(folder, given, typed) {
  const wanted = folder.split(sep).includes('node_modules') ? stripTypesOfPackage : typed ? undefined : stripTypes;
  if (!wanted || given.includes(wanted)) return undefined;
  return [given, wanted, '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' ');
}

/**
 * Starts this program again where another Node, or other options, are needed.
 * @param {string} node
 * @param {string} command
 * @returns {Promise<number | undefined>} its exit code; undefined where this process is the right one already
 */
export async function relaunch(node, command) {
  const isOther = node !== process.execPath;
  const wanted = missingOptions(command, process.execArgv);
  const options = knownTo(wanted, startsWith(node));
  const typed = isOther || Boolean(process.features.typescript);
  const nodeOptions = missingForTypes(fileURLToPath(import.meta.url), process.env.NODE_OPTIONS ?? '', typed);
  if (!isOther && options.length === 0 && !nodeOptions) return undefined;
  const args = [...options, ...process.argv.slice(1)];
  const env = { ...process.env, ...(nodeOptions && { NODE_OPTIONS: nodeOptions }) };
  // One process instead of two, where Node can: 45 MB less, and signals need no forwarding.
  if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...args], env);
  return startAndWait(node, args, env);
}

/** @param {string} node @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function startAndWait(node, args, env) {
  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => {
      // A terminal sends Ctrl+C to both processes by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (signal) {
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
      } else done(code ?? 1);
    });
  });
}
