/** A worker thread: extracts pages one after the other. A page that fails is answered with its error. */
import { parentPort } from 'node:worker_threads';
import { type Extraction, extract, type Job } from '../extract.ts';

/** What a worker answers. */
export interface Answer {
  number: number;
  extraction?: Extraction;
  error?: string;
}

parentPort?.on('message', ({ number, job }: { number: number; job: Job }) => {
  let answer: Answer;
  try {
    answer = { number, extraction: extract(job) };
  } catch (error) {
    answer = { number, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
