/** Two workers that extract pages; a handful of pages is done here, since a thread costs more than they do. */
import { Worker } from 'node:worker_threads';
import { type Extraction, extract, type Job } from '../extract.ts';
import type { Answer } from './worker.ts';

/** A page's result in the order of the pages, or the error that it failed with. */
export type Outcome<T> = { input: T; understood: Extraction } | { input: T; error: string };

/** Pages that are under way in each worker: keeps them busy, and memory bounded. */
const ahead = 8;
const fewest = 24;

/**
 * Understands pages from a stream and yields results in the same order.
 * @param jobs the pages, made as they are needed
 */
export async function* understandAll<T>(
  jobs: AsyncIterable<{ input: T; job: Job }>,
  workers = 2,
): AsyncGenerator<Outcome<T>> {
  const source = jobs[Symbol.asyncIterator]();
  for (let count = 0; count < fewest; count++) {
    const next = await source.next();
    if (next.done) return;
    yield here(next.value);
  }
  yield* inThreads(source, workers);
}

function here<T>({ input, job }: { input: T; job: Job }): Outcome<T> {
  try {
    return { input, understood: extract(job) };
  } catch (error) {
    return { input, error: error instanceof Error ? error.message : String(error) };
  }
}

async function* inThreads<T>(
  source: AsyncIterator<{ input: T; job: Job }>,
  workers: number,
): AsyncGenerator<Outcome<T>> {
  const waiting = new Map<number, (answer: Answer) => void>();
  const threads = Array.from({ length: workers }, () => {
    const thread = new Worker(new URL('./worker.ts', import.meta.url));
    thread.on('message', (answer: Answer) => {
      waiting.get(answer.number)?.(answer);
      waiting.delete(answer.number);
    });
    thread.on('error', (error) => {
      for (const [number, answer] of waiting) answer({ number, error: String(error) });
      waiting.clear();
    });
    return thread;
  });
  const queue: { input: T; answer: Promise<Answer> }[] = [];
  let number = 0;
  let done = false;
  try {
    while (true) {
      while (!done && queue.length < workers * ahead) {
        const next = await source.next();
        if (next.done) {
          done = true;
          break;
        }
        const { input, job } = next.value;
        const own = number++;
        queue.push({ input, answer: new Promise((resolve) => waiting.set(own, resolve)) });
        threads[own % workers]!.postMessage({ number: own, job });
      }
      const first = queue.shift();
      if (!first) return;
      const { understood, error } = await first.answer;
      yield understood ? { input: first.input, understood } : { input: first.input, error: error ?? 'no answer' };
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
