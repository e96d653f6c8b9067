/** The worker in which search runs, so that typing never waits for it. A plain script: workers with modules came late. */
import './old-browsers.ts';
import { filesAt } from './files.ts';
import { createService, type SearchService } from './service.ts';

/** A question: which one, and what it takes. */
export interface Question {
  id: number;
  name: keyof SearchService;
  args: unknown[];
  /** Address of another archive's index; this one's where it is not said. */
  root?: string;
}

/** The answer to a question, or what went wrong. */
export type Answer = { id: number; value: unknown } | { id: number; error: string; kind: string };

const services = new Map<string, SearchService>();

/** The service of an index, made when it is first asked. */
function serviceAt(root: string): SearchService {
  const service = services.get(root) ?? createService(filesAt(root));
  services.set(root, service);
  return service;
}

self.addEventListener('message', async ({ data: { id, name, args, root } }: MessageEvent<Question>) => {
  let answer: Answer;
  try {
    const ask = serviceAt(root ?? new URL('./', self.location.href).href)[name] as (
      ...args: unknown[]
    ) => Promise<unknown>;
    answer = { id, value: await ask(...args) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    answer = { id, error: message, kind };
  }
  self.postMessage(answer);
});
