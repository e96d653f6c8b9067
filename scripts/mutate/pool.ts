/** A pool of Vitest's with one worker that stays between runs; see worker.ts. */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node';
import { OpenQuestions } from './open-questions.ts';
import type { Done, Order } from './worker.ts';

const program = (name: string): string => join(import.meta.dirname, `${name}.ts`);
const isDone = (message: unknown): message is Done =>
  typeof message === 'object' && message !== null && 'steps' in message;

/** Vitest starts and stops the worker for each run; the process under it is only started where there is none. */
export class WarmPool implements PoolRunnerInitializer {
  readonly name = 'warm';
  /** What the next run is told. */
  order: Order = { changed: [], bound: Number.POSITIVE_INFINITY };
  /** Steps of the last run. */
  steps = 0;
  /** The file that probes write to. */
  readonly probes: string;
  #child: ChildProcess | undefined;
  #isSetUp = false;
  #listeners = new EventEmitter();
  readonly #questions = new OpenQuestions();

  constructor(probes: string) {
    this.probes = probes;
  }

  /** The process that runs the tests, where there is one. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  createPoolWorker({ env }: Pick<PoolOptions, 'env'>): PoolWorker {
    return {
      name: this.name,
      start: async () => {
        this.#listeners = new EventEmitter();
        this.#child ??= this.#start(env);
      },
      stop: async () => undefined,
      send: (message) => this.#send(message),
      on: (event, callback) => this.#listeners.on(event, callback),
      off: (event, callback) => this.#listeners.off(event, callback),
      deserialize: (data) => data,
    };
  }

  /** Ends the process; the next run starts another. */
  async end(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  #send(message: WorkerRequest): void {
    const answer = (type: 'started' | 'stopped') =>
      setImmediate(() => this.#listeners.emit('message', { __vitest_worker_response__: true, type }));
    this.#questions.see(message);
    if (message.type === 'stop') answer('stopped');
    else if (message.type === 'start' && this.#isSetUp) answer('started');
    else if (message.type === 'run') {
      for (const question of this.#questions) this.#listeners.emit('message', question);
      this.#child?.send({ ...message, context: { ...message.context, order: this.order } });
    } else {
      this.#isSetUp = true;
      this.#child?.send(message);
    }
  }

  #start(env: PoolOptions['env']): ChildProcess {
    const child = fork(program('worker'), [], {
      env: {
        ...env,
        HUIKAN_PROBES: this.probes,
        // Not an argument: the processes that tests start have probes, too.
        NODE_OPTIONS: `--import=${pathToFileURL(program('probe'))}`,
      },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    child.on('message', (message: unknown) => {
      this.#questions.see(message);
      if (isDone(message)) this.steps = message.steps;
      else this.#listeners.emit('message', message);
    });
    child.on('error', (error) => this.#listeners.emit('error', error));
    child.on('exit', (code, signal) => {
      this.#child = undefined;
      this.#isSetUp = false;
      this.#questions.clear();
      this.#listeners.emit('exit', code, signal);
    });
    return child;
  }
}
