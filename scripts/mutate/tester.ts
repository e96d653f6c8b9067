/** Runs test files on a shadow copy of the project, one at a time, in a process that stays warm. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createVitest, type TestModule, type TestProject, type Vitest } from 'vitest/node';
import { workspaceVariable } from '../../tests/workspace.ts';
import { unit } from '../../vitest.config.ts';
import { familyOf } from '../bench/process-tree.ts';
import { WarmPool } from './pool.ts';

/** Why a mutant's tests did not pass; `steps` and `timeout` are of tests that would not end. */
export type Failure = 'failed' | 'steps' | 'timeout' | 'crash';

/** A run of a test file. */
export interface Ran {
  /** Nothing where the tests passed. */
  failure: Failure | undefined;
  /** Numbers of the probes that were entered. */
  reached: ReadonlySet<number>;
  steps: number;
  /** Processor seconds, as far as they were seen. */
  seconds: number;
}

/** What a run may take. */
export interface Limits {
  /** Probes that may be passed. */
  steps: number;
  /** Processor seconds: for what loops where no probe stands, such as in a package. */
  seconds: number;
}

/** For tests of the program as it is. */
export const noLimits: Limits = { steps: Number.POSITIVE_INFINITY, seconds: Number.POSITIVE_INFINITY };

/** Milliseconds between two looks at a run's processor time. */
const interval = 1000;
/** Milliseconds after which a test that waits is given up. */
const testTimeout = 60_000;

/** The folders and files that unit tests read. */
const parts = ['src', 'scripts', 'tests', 'content', 'public', 'docs', '.github', '.ci'] as const;
const rootFiles = /^(?:[^/]+\.(?:json|mjs|ts|md)|\.(?:npmrc|dependency-cruiser\.mjs|gitignore))$/;

/** @returns a copy of the project beside a link to its shared folder; packages are linked, too */
function makeShadow(root: string): string {
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

/** The settings of the project "unit", for one warm worker. */
async function startVitest(shadow: string, pool: WarmPool): Promise<Vitest> {
  const vitest = await createVitest('test', {
    ...unit,
    config: false,
    root: shadow,
    watch: false,
    reporters: [{}],
    setupFiles: [...unit.setupFiles, join(import.meta.dirname, 'first-failure.ts')],
    sequence: { setupFiles: 'list' },
    pool,
    // A worker reads it when it starts, and would go on with the texts of then.
    fsModuleCache: false,
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout,
    hookTimeout: testTimeout,
  });
  await vitest.standalone();
  return vitest;
}

/** One Vitest on one shadow. */
export class Tester {
  readonly #shadow: string;
  readonly #pool: WarmPool;
  readonly #vitest: Vitest;
  readonly #project: TestProject;
  #changed = new Set<string>();

  private constructor(shadow: string, pool: WarmPool, vitest: Vitest) {
    this.#shadow = shadow;
    this.#pool = pool;
    this.#vitest = vitest;
    this.#project = vitest.getRootProject();
  }

  /** @param root the project's folder, which stays as it is */
  static async start(root: string): Promise<Tester> {
    const shadow = makeShadow(root);
    const pool = new WarmPool(join(dirname(shadow), 'probes'));
    return new Tester(shadow, pool, await startVitest(shadow, pool));
  }

  /** Writes a file of the shadow; the next run evaluates it, and what imports it, anew. */
  write(file: string, text: string): void {
    const path = join(this.#shadow, file);
    writeFileSync(path, text);
    this.#vitest.invalidateFile(path);
    this.#changed.add(path);
  }

  /** @param file a test's path in the project */
  async run(file: string, limits: Limits): Promise<Ran> {
    const path = join(this.#shadow, file);
    const { probes, pid } = this.#pool;
    rmSync(probes, { force: true });
    this.#pool.order = { changed: [...this.#changed], bound: limits.steps };
    this.#pool.steps = 0;
    this.#changed.clear();
    const before = cpuOf(pid);
    let isTooLong = false;
    const timer = setInterval(() => {
      if (cpuOf(this.#pool.pid) - before < limits.seconds) return;
      isTooLong = true;
      void this.#pool.end();
    }, interval);
    const { testModules, unhandledErrors } = await this.#vitest.runTestSpecifications([
      this.#project.createSpecification(path),
    ]);
    clearInterval(timer);
    const { steps, pid: after } = this.#pool;
    const failure = (): Failure | undefined => {
      if (isTooLong) return 'timeout';
      if (after === undefined) return 'crash';
      if (steps > limits.steps) return 'steps';
      // The state holds the files of earlier runs, too.
      const module = testModules.find(({ moduleId }) => moduleId === path);
      if (module?.state() === 'failed') return hasTimedOut(module) ? 'timeout' : 'failed';
      return unhandledErrors.length > 0 ? 'failed' : undefined;
    };
    const reached = existsSync(probes) ? readFileSync(probes, 'utf8').split('\n').filter(Boolean).map(Number) : [];
    return {
      failure: failure(),
      reached: new Set(reached),
      steps,
      seconds: cpuOf(after) - (pid === after ? before : 0),
    };
  }

  /** Lets the next run start with nothing evaluated, and with an empty temporary folder. */
  async restart(): Promise<void> {
    await this.#pool.end();
    const { TMPDIR } = process.env;
    if (!TMPDIR?.startsWith(process.env[workspaceVariable] ?? ' ')) return;
    rmSync(TMPDIR, { recursive: true, force: true });
    mkdirSync(TMPDIR);
  }

  /** Ends the worker and removes the shadow. */
  async close(): Promise<void> {
    await this.#pool.end();
    await this.#vitest.close();
    rmSync(dirname(this.#shadow), { recursive: true, force: true });
  }
}

const hasTimedOut = (module: TestModule): boolean =>
  [...module.children.allTests('failed')].some((test) =>
    (test.result().errors ?? []).some(({ message }) => message.includes(`timed out in ${testTimeout}ms`)),
  );

const cpuOf = (pid: number | undefined): number =>
  pid === undefined ? 0 : familyOf(pid).reduce((sum, [, { cpu }]) => sum + cpu, 0);
