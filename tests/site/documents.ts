/** The commands that documents tell their readers to run, and a way to run one as npm would. */
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';

const handbook = join(root, 'docs/handbook');

/** The documents: those that a newcomer reads, and every chapter of the manual. */
const documents = [
  ...['README.md', 'README.en.md'].map((name) => join(root, name)),
  ...walk(handbook)
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => join(handbook, path)),
];

const isCommand = /^(?:npm|npx|node|cd|git|echo|docker) \S/;

/** Commands of shell blocks, without their remarks, and those in running text; placeholders of a synopsis are none. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, code]) => code!.split('\n'));
  const inline = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  return [...blocks, ...inline]
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => isCommand.test(line));
}

/** Every command, once, in order. */
export const documentedCommands = [
  ...new Set(documents.flatMap((path) => commandsIn(readFileSync(path, 'utf8')))),
].sort();

/** The words of a command line, quotes taken off. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

/** A command of the program: its name and what follows, and what is piped into it. */
export interface Call {
  name: string;
  args: string[];
  input?: string;
}

/**
 * What npm makes of a command line.
 * @param folder whose package.json has the scripts
 * @throws if it has none of that name
 */
export function callOf(line: string, folder: string): Call {
  const [, said, rest = line] = /^echo "([^"]*)" \| (.*)$/.exec(line) ?? [];
  const [program, ...words] = wordsOf(rest).filter((word) => word !== '-s');
  if (program === 'npx') return { name: words[1]!, args: words.slice(2) };
  const script = words[0] === 'run' ? words[1]! : words[0]!;
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, name] = /^(?:huikan|node scripts\/huikan\.mjs) (\S+)$/.exec(scripts[script] ?? '') ?? [];
  if (!name) throw new Error(`${folder} has no script ${script}`);
  const dashes = words.indexOf('--');
  return { name, args: dashes < 0 ? [] : words.slice(dashes + 1), ...(said !== undefined && { input: `${said}\n` }) };
}

const program = join(root, 'scripts/huikan.mjs');
const commandProcess = join(import.meta.dirname, 'command-process.ts');

/** How a command ended, and what it said. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Runs commands in one folder, in one process, but for what reads a pipe. */
export class Typist {
  readonly #options: { cwd: string; env: NodeJS.ProcessEnv };
  readonly #child: ChildProcess;
  readonly #ended: Promise<Ended>;

  constructor(folder: string, cache: string) {
    this.#options = { cwd: folder, env: { ...process.env, NODE_ENV: 'production', HUIKAN_CACHE: cache } };
    this.#child = fork(commandProcess, { ...this.#options, execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let said = '';
    this.#child.stderr?.on('data', (text: Buffer) => (said += text));
    // It ends by itself only where it breaks: what it said then is all there is.
    this.#ended = once(this.#child, 'exit').then(([code]) => ({ code, output: said }));
  }

  /** Runs one to its end. */
  async type({ name, args, input }: Call): Promise<Ended> {
    if (input !== undefined) {
      const words = [program, name, ...args];
      const { status, stdout, stderr } = spawnSync(process.execPath, words, {
        ...this.#options,
        encoding: 'utf8',
        input,
      });
      return { code: status, output: stdout + stderr };
    }
    const told = once(this.#child, 'message') as Promise<[Ended]>;
    this.#child.send({ name, args });
    return Promise.race([told.then(([ended]) => ended), this.#ended]);
  }

  leave(): void {
    this.#child.kill();
  }
}

/** Starts a command that serves, waits until it names its address, and stops it. @returns what it said till then */
export async function serveCall({ name, args }: Call, folder: string, cache: string): Promise<string> {
  const child = spawn(process.execPath, [program, name, ...args, '--port', '0'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', HUIKAN_CACHE: cache },
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const served = new Promise<void>((resolve) => {
    const hear = (text: Buffer) => {
      said += text;
      if (/http:\/\/127\.0\.0\.1:\d+/.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  await Promise.race([served, ended]);
  child.kill('SIGTERM');
  await ended;
  return said;
}
