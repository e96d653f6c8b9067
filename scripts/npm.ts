/** Runs npm, without a shell where its program is known. */
import { spawnSync } from 'node:child_process';
import { MachineFault } from '../src/i18n/fault.ts';
import { adopting } from '../src/i18n/messages/adopting.ts';

/**
 * @param folder where it runs
 * @returns what it printed
 * @throws {MachineFault} with its last lines
 * @example runNpm(['install'], '/our-archive')
 */
export function runNpm(args: readonly string[], folder: string): string {
  const own = process.env.npm_execpath;
  // npm tells the programs that it starts where it lies; npx does, too.
  const [program, before] = own?.endsWith('npm-cli.js') ? [process.execPath, [own]] : ['npm', []];
  const windows = process.platform === 'win32' && program === 'npm';
  const { status, stdout, stderr, error } = spawnSync(
    program,
    [...before, ...args].map((word) => (windows ? `"${word}"` : word)),
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(),
      shell: windows,
    },
  );
  if (status === 0) return stdout;
  const said = (error?.message ?? `${stdout}\n${stderr}`).trim().split('\n').slice(-6).join('\n');
  throw new MachineFault(adopting.npmFailed(args[0] ?? '', said), error);
}

/** Without the settings that an outer npm has for its own command: `npx --package` would be taken for this one's. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(package|call|yes|global|prefix|local_prefix)$/i.test(name),
    ),
  );
