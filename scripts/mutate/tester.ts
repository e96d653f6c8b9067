/** Runs tests on a shadow copy of the project, where a mutant may loop for ever. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { familyOf } from '../bench/process-tree.ts';
import type { Order, Verdict } from './runner.ts';

/** What became of a mutant's tests: the first that failed, `timeout`, `crash`, or nothing: they all passed. */
export type Outcome = string | undefined;

/** A run of tests. */
export interface Ran {
  outcome: Outcome;
  /** Processor seconds, as far as they were seen. */
  seconds: number;
}

const script = join(import.meta.dirname, 'runner.ts');
/** Milliseconds between two looks at a run's processor time. */
const interval = 500;

/** The folders and files that unit tests read. */
const parts = ['src', 'scripts', 'tests', 'content', 'public', 'docs', '.github', '.ci'] as const;
const rootFiles = /^(?:[^/]+\.(?:json|mjs|ts|md)|\.(?:npmrc|dependency-cruiser\.mjs|gitignore))$/;

/** @returns a copy of the project beside a link to its shared folder; packages are linked, too */
export function makeShadow(root: string): string {
  const shadow = join(mkdtempSync(join(tmpdir(), 'huikan-mutate-')), basename(root));
  const keeps = (source: string): boolean =>
    dirname(source) === root
      ? (parts as readonly string[]).includes(basename(source)) || rootFiles.test(basename(source))
      : basename(source) !== 'node_modules';
  cpSync(root, shadow, { recursive: true, filter: (source) => source === root || keeps(source) });
  symlinkSync(join(root, 'node_modules'), join(shadow, 'node_modules'), 'junction');
  symlinkSync(join(root, '../shared'), join(shadow, '../shared'), 'junction');
  return shadow;
}

/** One runner on one shadow; after a time-out it is started anew. */
export class Tester {
  readonly #shadow: string;
  #runner: ChildProcess | undefined;
  #restored: Record<string, string> = {};

  constructor(shadow: string) {
    this.#shadow = shadow;
  }

  /** Puts a file back; the next run sees it. */
  restore(file: string, text: string): void {
    this.#restored[file] = text;
  }

  /**
   * @param texts files of the shadow with what they hold from now on
   * @param limit processor seconds, after which the tests are ended
   */
  async run(texts: Readonly<Record<string, string>>, tests: readonly string[], limit: number): Promise<Ran> {
    if (tests.length === 0) return { outcome: undefined, seconds: 0 };
    const changed = { ...this.#restored, ...texts };
    this.#restored = {};
    for (const [file, text] of Object.entries(changed)) writeFileSync(join(this.#shadow, file), text);
    this.#runner ??= await this.#start();
    const runner = this.#runner;
    const before = cpuOf(runner.pid!);
    let seconds = 0;
    let tooLong = false;
    const timer = setInterval(() => {
      seconds = Math.max(seconds, cpuOf(runner.pid!) - before);
      if (seconds < limit) return;
      tooLong = true;
      this.#end();
    }, interval);
    const settled = new AbortController();
    try {
      runner.send({ changed: Object.keys(changed), tests } satisfies Order);
      const [verdict] = (await Promise.race([
        once(runner, 'message', { signal: settled.signal }),
        once(runner, 'exit', { signal: settled.signal }),
      ])) as [Verdict | number | null];
      if (typeof verdict === 'object' && verdict) return { outcome: verdict.failed[0], seconds };
      this.#runner = undefined;
      return { outcome: tooLong ? 'timeout' : 'crash', seconds };
    } finally {
      clearInterval(timer);
      settled.abort();
    }
  }

  /** Ends the runner and removes the shadow. */
  close(): void {
    this.#end();
    rmSync(dirname(this.#shadow), { recursive: true, force: true });
  }

  async #start(): Promise<ChildProcess> {
    const runner = fork(script, [this.#shadow], { cwd: this.#shadow, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await Promise.race([once(runner, 'message'), once(runner, 'exit')]);
    if (runner.exitCode !== null) throw new Error('Vitest could not be started');
    return runner;
  }

  #end(): void {
    const pid = this.#runner?.pid;
    if (pid) for (const [member] of familyOf(pid).reverse()) process.kill(member, 'SIGKILL');
  }
}

const cpuOf = (pid: number): number => familyOf(pid).reduce((sum, [, { cpu }]) => sum + cpu, 0);
