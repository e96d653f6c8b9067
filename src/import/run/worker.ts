/** A worker thread: extracts pages one after the other. A page that fails is answered with its error. */
import { parentPort } from 'node:worker_threads';
import { type Extraction, extract, type Job } from '../extract.ts';
import type { SiteTemplate } from '../site/template.ts';

/** What a worker is asked. */
export interface Question {
  number: number;
  job: Omit<Job, 'template'>;
  /** Of this page and of those behind it, until another one comes; `null` for none. */
  template?: SiteTemplate | null;
}

/** What a worker answers. */
export interface Answer {
  number: number;
  extraction?: Extraction;
  error?: string;
}

let held: SiteTemplate | undefined;

parentPort?.on('message', ({ number, job, template }: Question) => {
  if (template !== undefined) held = template ?? undefined;
  let answer: Answer;
  try {
    answer = { number, extraction: extract({ ...job, ...(held && { template: held }) }) };
  } catch (error) {
    answer = { number, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
