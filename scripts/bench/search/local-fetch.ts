/** Fetches from a folder as from a static host that compresses nothing, and counts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What was fetched since it was last asked. */
export interface Traffic {
  bytes: number;
  requests: number;
}

/** A stand-in for `fetch` and what went through it. */
export interface LocalFetch {
  fetch: typeof fetch;
  /** What was fetched since the last call. */
  take(): Traffic;
}

/** The address under which a folder is served. */
export const localOrigin = 'http://archive.example';

/** @param dir the root of a site */
export function localFetch(dir: string): LocalFetch {
  let traffic: Traffic = { bytes: 0, requests: 0 };
  const get = async (input: string | URL | Request): Promise<Response> => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    try {
      const content = await readFile(join(dir, decodeURIComponent(pathname)));
      traffic = { bytes: traffic.bytes + content.length, requests: traffic.requests + 1 };
      return new Response(content);
    } catch {
      return new Response(null, { status: 404 });
    }
  };
  return {
    fetch: get,
    take() {
      const taken = traffic;
      traffic = { bytes: 0, requests: 0 };
      return taken;
    },
  };
}
