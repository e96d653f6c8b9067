/** Fetches from a folder as from a static host that compresses nothing, and counts. */
import { readFile, stat } from 'node:fs/promises';
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

/** How much some files of a folder are. */
export async function trafficOf(dir: string, paths: readonly string[]): Promise<Traffic> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(dir, path))).size));
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: paths.length };
}

/** The address under which a folder is served. */
export const localOrigin = 'http://archive.example';

/**
 * @param dir the root of a site
 * @param uncounted paths from the root that are not counted: what was fetched at the start
 */
export function localFetch(dir: string, uncounted: ReadonlySet<string> = new Set()): LocalFetch {
  let traffic: Traffic = { bytes: 0, requests: 0 };
  const get = async (input: string | URL | Request): Promise<Response> => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, localOrigin);
    try {
      const content = await readFile(join(dir, decodeURIComponent(pathname)));
      if (!uncounted.has(pathname.slice(1))) {
        traffic = { bytes: traffic.bytes + content.length, requests: traffic.requests + 1 };
      }
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
