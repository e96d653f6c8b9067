/** Two workers that extract pages; a handful of pages is done here, since a thread costs more than they do. */
import { Worker } from 'node:worker_threads';
import { type Extraction, extract, type Job } from '../extract.ts';
import type { SiteTemplate } from '../site/template.ts';
import type { Answer, Question } from './worker.ts';

/** A page's result in the order of the pages, the error that it failed with, or a task that needs no extraction. */
export type Outcome<T> = { task: T; extraction: Extraction } | { task: T; error: string } | { task: T };

/** Pages that are under way in each worker: keeps them busy, and memory bounded. */
const ahead = 8;
const fewest = 24;
/** A backstop only: a page within its bounds takes a fraction of it. */
const longest = 120_000;

/**
 * Extracts the pages of a stream of tasks and yields results in the same order; tasks without a job pass through.
 * @param tasks made as they are needed
 * @param expected how many there are at least: of many none is done here, which would load all that a worker holds once more
 */
export async function* extractAll<T extends object>(
  tasks: AsyncIterable<T>,
  { workers = 2, expected = 0 }: { workers?: number; expected?: number } = {},
): AsyncGenerator<Outcome<T>> {
  const source = tasks[Symbol.asyncIterator]();
  for (let count = expected; count < fewest; ) {
    const next = await source.next();
    if (next.done) return;
    const job = jobOf(next.value);
    if (job) count++;
    yield job ? here(next.value, job) : { task: next.value };
  }
  yield* inThreads(source, workers);
}

const jobOf = (task: object): Job | undefined => ('job' in task ? (task.job as Job) : undefined);

function here<T>(task: T, job: Job): Outcome<T> {
  try {
    return { task, extraction: extract(job) };
  } catch (error) {
    return { task, error: error instanceof Error ? error.message : String(error) };
  }
}

async function* inThreads<T extends object>(source: AsyncIterator<T>, count: number): AsyncGenerator<Outcome<T>> {
  const threads = Array.from({ length: count }, () => new Thread());
  const queue: { task: T; answer: Promise<Answer> | undefined }[] = [];
  let number = 0;
  let done = false;
  try {
    while (true) {
      while (!done && queue.length < count * ahead) {
        const next = await source.next();
        if (next.done) {
          done = true;
          break;
        }
        const job = jobOf(next.value);
        queue.push({ task: next.value, answer: job && threads[number++ % count]!.ask(number, job) });
      }
      const first = queue.shift();
      if (!first) return;
      const answer = await first.answer;
      if (!answer) yield { task: first.task };
      else if (answer.extraction) yield { task: first.task, extraction: answer.extraction };
      else yield { task: first.task, error: answer.error ?? 'no answer' };
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/**
 * What a page leaves behind dies young; without a limit V8 gives that space a hundred megabytes in each worker. Pages that
 * need much live in the old space, whose limit stays V8's.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 32 } as const;

/** A worker that is started again where a page ends it: only the page that did so is lost, its neighbours are asked anew. */
class Thread {
  #worker: Worker | undefined;
  #waiting = new Map<number, { job: Job; settle: (answer: Answer) => void }>();
  #watch: NodeJS.Timeout | undefined;
  /** The template that the worker holds: pages of one folder share it, and it costs as much to send as a page to read. */
  #held: SiteTemplate | undefined;

  ask(number: number, job: Job): Promise<Answer> {
    return new Promise((settle) => {
      this.#waiting.set(number, { job, settle });
      this.#send(number, job);
      this.#watch ??= setTimeout(() => this.#fail('超过时限 exceeded the time limit'), longest);
    });
  }

  async stop(): Promise<void> {
    clearTimeout(this.#watch);
    await this.#worker?.terminate();
  }

  #send(number: number, { template, ...job }: Job): void {
    const worker = this.#running();
    const isHeld = template === this.#held;
    this.#held = template;
    worker.postMessage({ number, job, ...(!isHeld && { template: template ?? null }) } satisfies Question);
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits });
    worker.on('message', (answer: Answer) => {
      this.#waiting.get(answer.number)?.settle(answer);
      this.#waiting.delete(answer.number);
      clearTimeout(this.#watch);
      this.#watch =
        this.#waiting.size > 0 ? setTimeout(() => this.#fail('超过时限 exceeded the time limit'), longest) : undefined;
    });
    worker.on('error', (error) => this.#fail(String(error)));
    this.#worker = worker;
    return worker;
  }

  /** The first page that waits is the one that the worker was at. */
  #fail(error: string): void {
    clearTimeout(this.#watch);
    this.#watch = undefined;
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#held = undefined;
    const [first, ...rest] = this.#waiting;
    this.#waiting = new Map(rest);
    first?.[1].settle({ number: first[0], error });
    for (const [number, { job }] of rest) this.#send(number, job);
  }
}
