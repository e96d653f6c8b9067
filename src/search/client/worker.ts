/** The worker in which search runs, so that typing never waits for it. A plain script: workers with modules came late. */
import './old-browsers.ts';
import { filesAt } from './files.ts';
import { createService, type LoadDeferred, type SearchService } from './service.ts';

/** A question: which one, what it takes, and the address of the index that is asked. */
export interface Question {
  id: number;
  name: keyof SearchService;
  args: unknown[];
  root: string;
}

/** The first message: the manifest of the page's own archive, which the page fetches while this script is fetched. */
export interface Start {
  /** Its address. */
  manifest: string;
  /** Packed; missing where it could not be fetched. */
  content: ArrayBuffer | undefined;
}

/** The answer to a question, or what went wrong. */
export type Answer = { id: number; value: unknown } | { id: number; error: string; kind: string };

/** The name of the script beside this one with what is deferred; set when the client is bundled. */
declare const DEFERRED: string;

let deferred: ReturnType<LoadDeferred> | undefined;

async function importDeferred(): ReturnType<LoadDeferred> {
  const address = new URL(DEFERRED, self.location.href).href;
  // Fetched before, since importing holds up all else.
  await fetch(address);
  const scope = self as unknown as { importScripts(address: string): void; huikanDeferred: Awaited<typeof deferred> };
  scope.importScripts(address);
  return scope.huikanDeferred!;
}

const loadDeferred: LoadDeferred = () => {
  deferred ??= importDeferred();
  deferred.catch(() => {
    deferred = undefined;
  });
  return deferred;
};

let start: (given: Start) => void;
const started = new Promise<Start>((resolve) => {
  start = resolve;
});
let isGiven = true;

/** Fetches, but for the first manifest: that one the page has. */
const fetchFile: typeof fetch = async (address, options) => {
  if (isGiven && /\/manifest$/.test(String(address))) {
    const { manifest, content } = await started;
    if (address === manifest) {
      isGiven = false;
      if (content) return new Response(content);
    }
  }
  return fetch(address, options);
};

const services = new Map<string, SearchService>();

/** The service of an index, made when it is first asked. */
function serviceAt(root: string): SearchService {
  const service = services.get(root) ?? createService(filesAt(root, fetchFile), loadDeferred);
  services.set(root, service);
  return service;
}

async function answer({ id, name, args, root }: Question): Promise<Answer> {
  try {
    const ask = serviceAt(root)[name] as (...args: unknown[]) => Promise<unknown>;
    return { id, value: await ask(...args) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { id, error: message, kind };
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<Question | Start>) => {
  if ('manifest' in data) start(data);
  else self.postMessage(await answer(data));
});
