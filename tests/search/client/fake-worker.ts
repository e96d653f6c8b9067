/** A stand-in for the worker, answered by a service of the test: what is sent is copied, as between threads. */
import type { SearchAnswer } from '../../../src/search/client/archive.ts';
import type { SearchService } from '../../../src/search/client/service.ts';
import type { SearchResult } from '../../../src/search/client/show.ts';
import type { Answer, Question, Start } from '../../../src/search/client/worker.ts';

/** Answers questions on the index of an address. */
export type Answering = (root: string) => Partial<SearchService>;

/** What a page did with its workers. */
export interface Workers {
  /** Takes the place of the browser's. */
  Worker: new (
    address: URL,
  ) => object;
  /** The addresses of those that were started. */
  started: string[];
  /** The manifests that they were given. */
  given: Start[];
  questions: Question[];
  /** How many were ended. */
  ended: number;
  /** Lets the last one fail, as where its script cannot be fetched. */
  fail(): void;
}

export function workersOf(answering: Answering): Workers {
  let last: { send(type: string, event: object): void } | undefined;
  const workers: Workers = {
    started: [],
    given: [],
    questions: [],
    ended: 0,
    fail: () => last?.send('error', {}),
    Worker: class {
      readonly #listeners: [type: string, listener: (event: object) => void][] = [];
      constructor(address: URL) {
        workers.started.push(address.href);
        last = this;
      }
      addEventListener(type: string, listener: (event: object) => void): void {
        this.#listeners.push([type, listener]);
      }
      send(type: string, event: object): void {
        for (const [own, listener] of this.#listeners) if (own === type) listener(event);
      }
      async postMessage(message: Question | Start): Promise<void> {
        const sent = structuredClone(message);
        if ('manifest' in sent) {
          workers.given.push(sent);
          return;
        }
        workers.questions.push(sent);
        this.send('message', { data: structuredClone(await answer(answering, sent)) });
      }
      terminate(): void {
        workers.ended++;
      }
    },
  };
  return workers;
}

async function answer(answering: Answering, { id, name, args, root }: Question): Promise<Answer> {
  try {
    const ask = answering(root)[name] as (...args: unknown[]) => Promise<unknown>;
    return { id, value: await ask(...args) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { id, error: message, kind };
  }
}

/** An answer of so many articles, numbered from `first`. */
export const answerOf = (total: number, more: Partial<SearchAnswer> = {}, first = 1): SearchAnswer => ({
  total,
  version: 'v1',
  tier: 'exact',
  found: Array.from({ length: total }, (_, at) => ({ article: first + at, title: 'none', relevance: 1000 - at })),
  counts: {},
  ...more,
});

/** An article as a result. @example resultOf(3).title // '第3篇' */
export const resultOf = (article: number, more: Partial<SearchResult> = {}): SearchResult => ({
  url: `zh-hans/news/2016/04/a${article}/`,
  title: `第${article}篇`,
  date: '2016-04-18',
  excerpt: '',
  titlePieces: [{ text: `第${article}篇`, match: false }],
  excerptPieces: [],
  missing: [],
  category: '',
  source: '',
  ...more,
});
